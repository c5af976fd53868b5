// What holds for every Arabic sentence that is told to authors: it reads from the right, and what does not is set apart.
import { expect } from "vitest";

/** Values in it may be in any letters. */
export function expectArabic(sentence: string): void {
  const around = outsideIsolates(sentence);
  expect(around, "its first letter is Arabic").toMatch(/^\P{L}*\p{Script=Arabic}/u);
  expect(around, "its punctuation is Arabic, its digits are not").not.toMatch(/[,;?٠-٩۰-۹]/);
  expect(around, "quotation marks hold no spaces at their edges").not.toMatch(/«\s|\s»/);
  expect(around, "options, paths and days are set apart").not.toMatch(
    /--|[A-Za-z]\.\w|\w[-/]|[-/]\w/,
  );
}

/** Nothing that is read from left to right may stand there, but for commands, which hold together by themselves. */
export const strayLatin = /(?<!«[a-z -]*)[A-Za-z]|\d[-/]\d/;

/** True where nothing is open but what has the sentence's own direction. */
const isOwn = (open: readonly string[]) => open.every((sign) => sign === "\u2067");

/** The sentence with "•" for each run of another direction. Throws where an isolate is not closed, or closed twice; a whole sentence may stand in one of its own direction. */
export function outsideIsolates(text: string): string {
  const open: string[] = [];
  let outside = "";
  for (const sign of text) {
    if (/[\u2066-\u2068]/.test(sign)) {
      if (sign !== "\u2067" && isOwn(open)) outside += "•";
      open.push(sign);
    } else if (sign === "\u2069") {
      if (open.pop() === undefined) throw new Error(`closed twice: ${text}`);
    } else if (isOwn(open)) outside += sign;
  }
  if (open.length > 0) throw new Error(`not closed: ${text}`);
  return outside;
}

/** Letters of code, and punctuation that Arabic has of its own. */
export const foreignSigns = /[A-Za-z,;?]/;

/** Every sentence of a group of words; those that need something are given it. */
export function sentencesOf(words: unknown, given: readonly unknown[]): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return sentencesOf(words(...given), given);
  return Object.values(words as object).flatMap((part) => sentencesOf(part, given));
}
