// Signs that nobody sees, and letters in pieces: both look right in an editor.
import { type Finding, finding } from "../model/problem.ts";
import { placeOf } from "../reading/text.ts";
import { composeLetters } from "./compose-letters.ts";

/** Marks that turn or isolate the direction of what follows; the two plain marks and joiners of Arabic are no mistake. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** A sign that turns the direction of the text after it can show other words than those that are written. */
export function findTurningSigns(text: string): Finding[] {
  const at = text.search(turning);
  if (at < 0) return [];
  const value = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;
  return [finding("warning", "sign-turning", { value }, placeOf(text, at))];
}

/** Letters and accents apart, where one sign would do: searches and comparisons of files miss them. */
export function findDecomposed(text: string): Finding[] {
  const composed = composeLetters(text);
  if (composed === text) return [];
  let at = 0;
  while (text[at] === composed[at]) at++;
  const value = text.slice(at).match(/^\P{M}?\p{M}*/u)?.[0] ?? text.slice(at, at + 2);
  return [finding("warning", "letters-decomposed", { value }, placeOf(text, at))];
}
