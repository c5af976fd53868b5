// Headings stand below the page's one h1 and never skip a level, however the author numbered them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headingId, headingLevels } from "../../scripts/rendering/headings.ts";

describe("heading levels", () => {
  it.each([
    [[], []],
    [[1], [2]],
    [[4], [2]],
    [
      [1, 2, 3],
      [2, 3, 4],
    ],
    [
      [2, 5, 5, 2],
      [2, 3, 3, 2],
    ],
    [
      [3, 1, 2],
      [2, 2, 3],
    ],
    [
      [1, 3, 2],
      [2, 3, 3],
    ],
    [
      [1, 2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6, 6],
    ],
  ])("written as %j become %j", (written, shown) => {
    expect(headingLevels(written)).toEqual(shown);
  });

  it("begin at 2, go down one step at a time, and stay equal where they were equal side by side", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (written) => {
        const shown = headingLevels(written);
        for (const [index, level] of shown.entries()) {
          expect(level).toBeGreaterThanOrEqual(2);
          expect(level - (shown[index - 1] ?? 1)).toBeLessThanOrEqual(1);
          if (written[index] === written[index - 1]) expect(level).toBe(shown[index - 1]);
        }
      }),
    );
  });
});

describe("the id of a heading", () => {
  it.each([
    ["La crue", "p-la-crue"],
    ["  L'été : déjà !  ", "p-lété-déjà"],
    ["الأمطار غزيرة", "p-الأمطار-غزيرة"],
    ["main", "p-main"],
    ['"><script>', "p-script"],
    ["!!!", "p-"],
  ])("%j is %s", (text, id) => {
    expect(headingId(text)).toBe(id);
  });
});
