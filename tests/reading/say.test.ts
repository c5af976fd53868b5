// A problem travels through the schema library as one text and comes out whole.
import { describe, expect, it } from "vitest";
import { heard, say } from "../../scripts/reading/say.ts";

describe("what is said of a value", () => {
  it("is heard with its code and its details, quotes and all", () => {
    const details = { key: "date", value: 'le "25"\n{', suggestion: "2022-10-25" };
    expect(heard(say("day-unreadable", details))).toEqual({ code: "day-unreadable", details });
  });

  it("is nothing where the library speaks for itself", () => {
    expect(heard("Invalid type: Expected string but received Object")).toBeUndefined();
  });
});
