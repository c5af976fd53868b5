// A picture is offered in widths up to its own, and keeps its proportions.
import { describe, expect, it } from "vitest";
import { planPicture, sizesOf } from "../../scripts/planning/picture.ts";
import { articleText, catalogueOf } from "../small-archive.ts";
import { editionOf } from "./busy-archive.ts";

const record = (width: number) => ({
  ...{ path: "images/a.png", hash: "0123", width, height: 100 },
  decision: null,
});

describe("a picture", () => {
  it.each([
    [100, [100]],
    [480, [480]],
    [481, [480, 481]],
    [1200, [480, 960, 1200]],
    [1600, [480, 960, 1600]],
    [5000, [480, 960, 1600]],
  ])("%i pixels wide is published in %j", (width, expected) => {
    expect(sizesOf(record(width)).map((size) => size.width)).toEqual(expected);
  });

  it("says its own proportions, so that nothing moves when it comes", async () => {
    const { catalogue } = await catalogueOf({
      "articles/a.md": articleText({ image: "/a.svg" }),
      "images/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000"/>',
    });
    const picture = planPicture(editionOf(catalogue), "../", "images/a.svg");
    expect(picture).toMatchObject({ width: 960, height: 640 });
    if (!picture || picture.plate) throw new Error("no picture");
    expect(picture.srcset.split(", ")).toHaveLength(3);
    expect(picture.src).toMatch(/^\.\.\/images\/[0-9a-f]{16}-960\.webp$/);
    expect(planPicture(editionOf(catalogue), "", "images/b.svg")).toBeUndefined();
  });
});
