// An index stands under initials; articles of speech don't count.
import { describe, expect, it } from "vitest";
import { shelvesPage } from "../../scripts/planning/shelves.ts";
import { articleText, catalogueOf } from "../small-archive.ts";
import { editionOf, viewAt } from "./busy-archive.ts";

describe("the index of newspapers", () => {
  it("stands under initials, articles of speech left aside", async () => {
    const files: Record<string, string> = {};
    const names = ["Le Phare", "L’Écho", "المنارة", "1er Canal", "Zénith", "Écran"];
    for (const [index, source] of names.entries()) {
      files[`articles/${index}.md`] = articleText({ source: JSON.stringify(source) });
    }
    const { catalogue } = await catalogueOf(files);
    const index = viewAt(editionOf(catalogue), shelvesPage, "/sources/");
    expect(
      index.groups.map(({ initial, entries }) => [initial, entries.map(({ text }) => text)]),
    ).toEqual([
      ["Autres", ["1er Canal"]],
      ["E", ["L’Écho", "Écran"]],
      ["P", ["Le Phare"]],
      ["Z", ["Zénith"]],
      ["م", ["المنارة"]],
    ]);
    expect(index.countText).toBe("6 journaux");
  });
});
