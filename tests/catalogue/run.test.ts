// A run answers from what it keeps, and says so where it does not reach far enough.
import { describe, expect, it } from "vitest";
import type { Entry } from "../../scripts/catalogue/entry.ts";
import { Run } from "../../scripts/catalogue/run.ts";

const entries = ["b", "d", "f", "h"].map((ord) => ({ ord }) as Entry);
const ords = (found: readonly Entry[] | undefined) => found?.map(({ ord }) => ord).join("");

describe("a run in the middle of a shelf", () => {
  const run = new Run(entries, false, false);

  it.each([
    ["before a kept place", run.before("f", 2), "bd"],
    ["before a place between two", run.before("g", 2), "df"],
    ["farther back than it reaches", run.before("f", 3), undefined],
    ["after a kept place", run.after("d", 2), "fh"],
    ["after a place between two", run.after("c", 2), "df"],
    ["farther on than it reaches", run.after("f", 2), undefined],
    ["between two places", run.between("c", "g"), "df"],
    ["up to a place beyond it", run.between("c", "z"), undefined],
    ["from a place before it", run.between("a", "c"), undefined],
  ])("%s", (_, found, expected) => {
    expect(ords(found)).toBe(expected);
  });
});

describe("a run that is the whole shelf", () => {
  it("answers everything", () => {
    const run = new Run(entries, true, true);
    expect(ords(run.before("f", 9))).toBe("bd");
    expect(ords(run.after("f", 9))).toBe("h");
    expect(ords(run.between("a", "z"))).toBe("bdfh");
    expect(ords(new Run([], true, true).between("a", "z"))).toBe("");
  });
});
