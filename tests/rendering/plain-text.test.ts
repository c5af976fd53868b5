// A body's words without their markup, for search.
import { expect, it } from "vitest";
import { plainText } from "../../scripts/rendering/plain-text.ts";

it.each([
  ["Un **mot** *pen*ché,\nune ligne.", "Un mot penché, une ligne."],
  ["# Titre\n\nTexte\n\n- un\n- deux", "Titre Texte un deux"],
  ["[Lien](https://x.example/a) et ![La vue](vue.png)", "Lien et La vue"],
  ["| a | b |\n|---|---|\n| c | d |", "a b c d"],
  ["Note[^1]\n\n[^1]: Le pied.", "Note Le pied."],
  ["`code` et\n\n```\nbloc\n```\n", "code et bloc"],
  ["<div>bloc <b>gras</b></div>\n\nsuite <i>ici</i> 3 < 4", "bloc gras suite ici 3 < 4"],
  ["A &amp; B \\* C", "A & B * C"],
  ["Texte.\n\n<!-- secret -> ne pas > fin -->\n\nSuite.", "Texte. Suite."],
  ["Texte.\n\n<!-- jamais fermé\n\nencore", "Texte."],
  ["a <script>secret</script><style>b{}</style> <i title='x > y'>c</i>", "a c"],
])("%j", (body, text) => {
  expect(plainText(body, "allow")).toBe(text);
});

it("shows tags where the archive shows them", () => {
  expect(plainText("un <b>mot</b>", "escape")).toBe("un <b>mot</b>");
});

it("takes a long hostile text in little time", () => {
  const start = performance.now();
  for (const sign of ["<!-- --", "<!--", "<b>", "‹!-- --", "<"])
    plainText(`<div>\n${sign.repeat(3e4)}`, "allow");
  expect(performance.now() - start).toBeLessThan(10_000);
});
