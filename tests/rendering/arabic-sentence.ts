// What holds for every Arabic sentence that is told to authors: it reads from the right, and what does not is set apart.
import { expect } from "vitest";

/** Values in it may be in any letters. */
export function expectArabic(sentence: string): void {
  // A whole sentence is set apart on a line that begins in another direction.
  const [, whole = sentence] = /^\u2067(.*)\u2069$/s.exec(sentence) ?? [];
  const around = whole.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, "•");
  expect(around, "what is set apart ends").not.toMatch(/[\u2066-\u2069]/);
  expect(around, "its first letter is Arabic").toMatch(/^\P{L}*\p{Script=Arabic}/u);
  expect(around, "its punctuation is Arabic, its digits are not").not.toMatch(/[,;?٠-٩۰-۹]/);
  expect(around, "quotation marks hold no spaces at their edges").not.toMatch(/«\s|\s»/);
  expect(around, "options, paths and days are set apart").not.toMatch(
    /--|[A-Za-z]\.\w|\w[-/]|[-/]\w/,
  );
}
