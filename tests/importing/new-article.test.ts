// A new article's file gets a safe name from a French or an Arabic headline, and takes no other file's place.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { knownNames } from "../../scripts/importing/known-names.ts";
import { languageOfLetters, writeNewArticle } from "../../scripts/importing/new-article.ts";
import { defaults } from "../../scripts/model/site.ts";
import { articleText, buildArchive, temporaryFolder } from "../small-archive.ts";

const item = { place: "", source: "Le Phare", date: "2026-03-14" };

it("is named in ASCII by its day and its headline", () => {
  const content = temporaryFolder();
  const write = (headline: string) => writeNewArticle(content, defaults, { ...item, headline });
  const paths = ["L’été : à l’ombre", "الميناء يفتح", "L’été : à l’ombre", "???"].map(
    (headline) => {
      const written = write(headline);
      return "path" in written ? written.path : "";
    },
  );
  expect(paths[0]).toBe("articles/2026/03/2026-03-14-l-ete-a-l-ombre.md");
  expect(paths[1]).toBe("articles/2026/03/2026-03-14-almyna-yfth.md");
  expect(paths[3]).toMatch(/2026-03-14-[0-9a-f]{8}\.md$/);
  // The same again is a slip: the second gets some signs more, a third is not written.
  expect(paths[2]).toMatch(/l-ete-a-l-ombre-[0-9a-f]{6}\.md$/);
  expect(write("L’été : à l’ombre")).toEqual({ findings: [] });
  for (const path of paths) expect(existsSync(join(content, path))).toBe(true);
});

it("is not written where it would not be whole", () => {
  const content = temporaryFolder();
  const written = writeNewArticle(content, defaults, { ...item, headline: "A", date: "hier" });
  expect(written).toMatchObject({ findings: [{ code: "day-unreadable" }] });
  expect(existsSync(join(content, "articles"))).toBe(false);
});

it("is Arabic where its letters are", () => {
  expect(languageOfLetters("خبر عن TGV")).toBe("ar");
  expect(languageOfLetters("Le mot « خبر » en français")).toBeUndefined();
});

it("is offered the newspapers and topics that the archive knows", async () => {
  const { folder } = await buildArchive({
    "sources/barid.yaml": "name: {fr: Barid, ar: بريد}\n",
    "articles/a.md": articleText({ topics: "[Port]" }),
  });
  expect(knownNames(join(folder, "content"), join(folder, "cache"))).toMatchObject({
    sources: ["Barid", "Le Phare", "بريد"],
    topics: ["Port"],
  });
  expect(knownNames(join(folder, "content"), join(folder, "none")).sources).toEqual([
    "Barid",
    "بريد",
  ]);
});
