// Lines that a merge left are told from what an author wrote.
import { expect, it } from "vitest";
import { isMergeMark } from "../../../scripts/rendering/problems/merge-mark.ts";

it.each([
  ["<<<<<<< HEAD", true],
  ["||||||| 1a2b3c4", true],
  ["=======", true],
  [">>>>>>> autre", true],
  ["========", false],
  ["headline <<<<<<< HEAD", false],
  [">>> citation", false],
])("%s", (line, expected) => {
  expect(isMergeMark(line)).toBe(expected);
});
