// What the ledger says of pictures, in the catalogue: which files it means, and which decisions are another's now.
import { expect, it } from "vitest";
import { statesOf } from "../../scripts/catalogue/decisions.ts";
import { pictureHash } from "../../scripts/catalogue/picture-rows.ts";
import type { PictureDecision } from "../../scripts/model/report.ts";
import { articleText, catalogueOf } from "../small-archive.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>';
const hash = pictureHash(Buffer.from(svg));
const at = "2026-11-26T10:12:00Z";

it("takes a decision that was lifted for none", () => {
  const decide = (image: string, state: PictureDecision["state"]): PictureDecision => ({
    ...{ image, state, at },
    ...{ by: "editor", people: 0, reasons: {} },
  });
  const states = statesOf([decide("a", "blocked"), decide("b", "restored"), decide("c", "kept")]);
  expect([...states]).toEqual([
    ["a", "blocked"],
    ["c", "kept"],
  ]);
});

it("means a picture under all its names, and shows none of them", async () => {
  const { catalogue } = await catalogueOf({
    "images/a.svg": svg,
    "images/b.svg": svg,
    "images/c.svg": svg.replace("8", "9"),
    "articles/a.md": articleText({ image: "[/a.svg, /b.svg, /c.svg]" }),
    "moderation/images.yaml": `${hash}: {state: blocked, by: editor, at: ${at}}\n`,
  });
  const { pictures } = catalogue;
  expect(pictures.at("images/a.svg")?.decision).toBe("blocked");
  expect(pictures.at("images/b.svg")?.decision).toBe("blocked");
  expect(pictures.shown().map(({ path }) => path)).toEqual(["images/c.svg"]);
  expect(pictures.shown(hash)).toEqual([]);
  expect(pictures.shownHashes().has(hash)).toBe(false);
  expect(pictures.decisions()).toMatchObject([{ image: hash, state: "blocked", at }]);
});
