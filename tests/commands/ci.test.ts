// A CI system says so in the variable CI, and may say the contrary there.
import { afterEach, expect, it, vi } from "vitest";
import { isInCi } from "../../scripts/commands/ci.ts";

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["true", true],
  ["1", true],
  ["woodpecker", true],
  ["", false],
  ["0", false],
  ["false", false],
  ["FALSE", false],
])("CI=%s", (value, answer) => {
  vi.stubEnv("CI", value);
  expect(isInCi()).toBe(answer);
});

it("no CI at all", () => {
  vi.stubEnv("CI", undefined);
  expect(isInCi()).toBe(false);
});
