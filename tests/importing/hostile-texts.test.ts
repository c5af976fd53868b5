// However a text is made, what is looked for in it takes no longer than the text is long.
import { expect, it } from "vitest";
import { RobotRules } from "../../scripts/importing/robot-rules.ts";
import { outsideCode, withoutTemplates } from "../../scripts/importing/template-tags.ts";
import { wordpressHtml } from "../../scripts/importing/wordpress-body.ts";
import { withoutDoctype } from "../../scripts/importing/xml-items.ts";

const same = (text: string) => text;

it.each([
  ["backticks", 300_000, "`", (text: string) => outsideCode(text, same)],
  ["a fence without an end", 300_000, "~", (text: string) => outsideCode(`${text}a`, same)],
  ["spaces", 300_000, " ", (text: string) => withoutTemplates(text, false)],
  ["brackets", 100_000, "[", (text: string) => withoutTemplates(text, false)],
  ["document types", 1_000_000, "<!DOCTYPE a['a'", withoutDoctype],
  ["open elements", 900_000, "<p ", (text: string) => wordpressHtml(text)],
  ["open shortcodes", 300_000, "[audio ", (text: string) => wordpressHtml(text)],
] as const)("of nothing but %s", (_, length, sign, read) => {
  const text = sign.repeat(length / sign.length);
  const begun = performance.now();
  read(text);
  // Without care each of them takes minutes.
  expect(performance.now() - begun).toBeLessThan(3_000);
});

it("of a robots.txt full of stars", async () => {
  const bytes = Buffer.from(`User-agent: *\nDisallow: /${"*".repeat(400_000)}b\n`);
  const rules = new RobotRules(async () => ({ url: "", type: "", bytes }));
  const begun = performance.now();
  await rules.refusal(new URL(`https://phare.example/${"a".repeat(5_000)}`));
  expect(performance.now() - begun).toBeLessThan(1_000);
});

it("or is refused where no article is as long", () => {
  expect(() => wordpressHtml("<pre>".repeat(300_000))).toThrow(RangeError);
});

it("cuts a document type that comes after what only looks like one", () => {
  expect(withoutDoctype('<!DOCTYPE ["<!DOCTYPE a [<!ENTITY b "c">]><rss>')).toBe(
    '<!DOCTYPE ["<rss>',
  );
});
