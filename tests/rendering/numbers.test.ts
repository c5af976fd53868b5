// Numbers are grouped as each interface language does, by our own table.
import { expect, it } from "vitest";
import { ar } from "../../layouts/locales/ar.ts";
import { en } from "../../layouts/locales/en.ts";
import { fr } from "../../layouts/locales/fr.ts";
import { formatCount, formatNumber } from "../../scripts/rendering/numbers.ts";

it.each([
  [0, "0", "0", "0"],
  [999, "999", "999", "999"],
  [1000, "1\u202f000", "1,000", "1\u00a0000"],
  [1234567, "1\u202f234\u202f567", "1,234,567", "1\u00a0234\u00a0567"],
])("%i is written %s, %s, %s", (number, ...written) => {
  expect([fr, en, ar].map((words) => formatNumber(number, words))).toEqual(written);
});

it("a count comes with its noun", () => {
  expect(formatCount(1, fr.articles, fr)).toBe("1 article");
  expect(formatCount(1200, fr.articles, fr)).toBe("1\u202f200 articles");
  expect(formatCount(2, ar.articles, ar)).toBe("مقالان");
});
