// A table that any reader of CSV takes apart again, and in which a spreadsheet reads Arabic and finds no formula.
import { expect, it } from "vitest";
import { csvOf } from "../../scripts/rendering/csv.ts";

it.each([
  [
    "plain cells",
    [
      ["a", 1],
      ["é", ""],
    ],
    "a,1\r\né,\r\n",
  ],
  ["commas and quotes", [["a,b", 'say "c"']], '"a,b","say ""c"""\r\n'],
  ["line ends", [["a\nb", "c\r\nd"]], '"a\nb","c\r\nd"\r\n'],
  ["formulas", [["=1+1", "+33", "-2", "@a", "a=b"]], "'=1+1,'+33,'-2,'@a,a=b\r\n"],
  [
    "formulas after a semicolon or a tab",
    [["x;=1", "Ali; @b", "a\t＝c"]],
    "x;'=1,Ali; '@b,a\t'＝c\r\n",
  ],
  ["a formula with a comma", [["=A(1,2)"]], '"\'=A(1,2)"\r\n'],
  ["numbers below zero", [[-1]], "-1\r\n"],
])("writes %s", (_, rows, text) => {
  expect(csvOf(rows)).toBe(`\ufeff${text}`);
});
