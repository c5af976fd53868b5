// Signs that nobody sees and letters that came through a wrong encoding: both look right in an editor, or nearly.
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

/** UTF-8 read as a Latin or an Arabic code page: "Ã©" for é, "Ø§Ù„" for ال. */
const suspicious =
  /[ÂÃÅØÙÚÛâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}(?:[ÃÂØÙâ]?[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+)*/g;

/** The bytes of windows-1252's own signs. */
const ofWindows1252: ReadonlyMap<string, number> = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((sign, at) => [
    sign,
    0x80 + at,
  ]),
);

/** Where a text was once taken for what it is not; the first place, with what was meant. */
export function findMojibake(text: string): Finding[] {
  for (const match of text.matchAll(suspicious)) {
    const meant = asUtf8(match[0]);
    if (meant === undefined) continue;
    const details = { value: match[0].slice(0, 20), suggestion: meant.slice(0, 20) };
    return [finding("warning", "letters-garbled", details, placeOf(text, match.index))];
  }
  return [];
}

/** What the signs are as bytes of UTF-8; undefined where they are none. */
function asUtf8(text: string): string | undefined {
  const bytes = [...text].map((sign) => ofWindows1252.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    const meant = new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes));
    return /[\p{L}\p{P}\p{Z}\p{S}]/u.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}
