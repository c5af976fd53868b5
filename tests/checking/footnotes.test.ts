// A footnote that is called and not given is found; one in code, or given further down, is not.
import { expect, it } from "vitest";
import { findMissingFootnotes } from "../../scripts/checking/footnotes.ts";

const told = (text: string) =>
  findMissingFootnotes(text).map(({ line, column, details }) => [line, column, details]);

it.each([
  ["Un mot[^3].\n\nUn autre[^3].", [[1, 7, { value: "[^3]" }]]],
  ["a\nb [^note] c[^1]\n\n[^1]: La note.\n", [[2, 3, { value: "[^note]" }]]],
  ["Un mot[^1].\n\n> [^1]: La note.\n", []],
  ["`[^1]` et \\[^2] et\n```\n[^3]\n```\n[^4]: rien", []],
])("%j", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
