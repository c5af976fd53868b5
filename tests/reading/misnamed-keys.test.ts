// A key under a wrong name is one problem: an error where it had to be there, a warning where not.
import { describe, expect, it } from "vitest";
import { finding } from "../../scripts/model/problem.ts";
import { misnamedKeys } from "../../scripts/reading/misnamed-keys.ts";

const unknown = (key: string, suggestion: string) =>
  finding("warning", "key-unknown", { key, suggestion });
const missing = (key: string) => finding("error", "key-missing", { key, example: `${key}: …` });
const told = (...findings: Parameters<typeof misnamedKeys>[0]) =>
  misnamedKeys(findings).map(({ code, severity }) => `${severity} ${code}`);

describe("a key under a wrong name", () => {
  it("is the error where it had to be there", () => {
    expect(told(unknown("Date", "date"), missing("date"))).toEqual(["error key-unknown"]);
  });

  it("is a warning where the key is there too, or need not be", () => {
    expect(told(unknown("Date", "date"))).toEqual(["warning key-unknown"]);
    expect(told(unknown("resumé", "summary"), missing("date"))).toEqual([
      "warning key-unknown",
      "error key-missing",
    ]);
  });
});
