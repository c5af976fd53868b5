// The page's own description is read back as a press article.
import { expect, it } from "vitest";
import { partsOfName, pressArticle } from "../../../layouts/browser/press-article.ts";

const linked = {
  headline: " La passe\n nord ",
  inLanguage: "fr",
  datePublished: "2026-03-14",
  publisher: { name: "Le Phare" },
  holdingArchive: { name: "Khizana" },
};
const address = "http://localhost:8080/2026/03/14/la-passe/?x=1#content";

it.each([
  ["Claire Montreval", { family: "Montreval", given: "Claire" }],
  ["Jean-Pierre de La Tour", { family: "de La Tour", given: "Jean-Pierre" }],
  ["Karim el Amrani", { family: "el Amrani", given: "Karim" }],
  ["AFP", { literal: "AFP" }],
  ["نعيمة المرساوي", { literal: "نعيمة المرساوي" }],
  ["La rédaction", { literal: "La rédaction" }],
])("the name %s is parted where that is safe", (name, parts) => {
  expect(partsOfName(name)).toEqual(parts);
});

it("cites the original, or the archive's page where no original is known", () => {
  const url = "https://presse.example/2026/03/14/la-passe/";
  const original = "https://phare.example/passe";
  expect(pressArticle({ ...linked, url, isBasedOn: original }, address, "")).toMatchObject({
    url: original,
    copy: url,
  });
  expect(pressArticle({ ...linked, url }, address, "")).toMatchObject({ url, copy: url });
});

it("takes the address it is read at where the archive has told none", () => {
  const read = pressArticle(linked, address, "Le chapeau.\n");
  expect(read).toMatchObject({
    key: "la-passe-2026",
    headline: "La passe nord",
    copy: "http://localhost:8080/2026/03/14/la-passe/",
    day: "2026-03-14",
    summary: "Le chapeau.",
    authors: [],
  });
});
