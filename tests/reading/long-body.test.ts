// A body may be as long as a novel and no longer.
import { expect, it } from "vitest";
import { tooLong } from "../../scripts/reading/long-body.ts";

it.each([
  [0, []],
  [500_000, []],
  [
    500_001,
    [
      {
        code: "value-too-long",
        severity: "error",
        details: { key: "body", longest: 500_000, length: 500_001 },
      },
    ],
  ],
])("a body of %i characters", (length, findings) => {
  expect(tooLong("a".repeat(length))).toMatchObject(findings);
  expect(tooLong("a".repeat(length))).toHaveLength(findings.length);
});
