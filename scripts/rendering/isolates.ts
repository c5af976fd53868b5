// Runs of text that keep their own direction inside of a sentence of the other (isolates of the Unicode Bidirectional Algorithm, UAX #9).
import { directionOf, type InterfaceLanguage } from "../model/language.ts";

/** Code, commands, paths and numbers of an Arabic sentence. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** An Arabic sentence on a line that begins with something else. */
export const rightToLeft = (text: string): string => `\u2067${text}\u2069`;

/** Words of content, whose own first letter decides. */
export const ownDirection = (text: string): string => `\u2068${text}\u2069`;

/** A sentence where lines run from left to right, whatever its language. */
export const inDirectionOf = (language: InterfaceLanguage, sentence: string): string =>
  directionOf(language) === "rtl" ? rightToLeft(sentence) : sentence;

const isolates = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** Lines whose own words are Arabic keep their order where a terminal takes every line for one from left to right. */
export function keepArabicLines(text: string): string {
  return text.replace(/^.+$/gm, (line) =>
    /^[^\p{L}\u2067]*\p{Script=Arabic}/u.test(line.replace(isolates, "")) &&
    !line.startsWith("\u2067")
      ? rightToLeft(line)
      : line,
  );
}
