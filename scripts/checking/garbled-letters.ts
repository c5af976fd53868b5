// Letters that came through a wrong encoding: what was meant is told where it can be read out of them.
import { type Finding, finding } from "../model/problem.ts";
import { placeOf } from "../reading/text.ts";

/** What the bytes 0x80 to 0xff are in two code pages; windows-1252's own signs by hand, since not every Node has them. */
const arabic = [
  ...new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at)),
];
const latin = [
  ..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ",
  ...Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)),
];
const arabicBytes = bytesOf(arabic);
const latinBytes = bytesOf(latin);

/** UTF-8 read as windows-1252: "Ã©" for é, "Ø§Ù„" for ال. */
const utf8AsLatin =
  /[ÂÃÅØÙÚÛâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}(?:[ÃÂØÙâ]?[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+)*/g;

/** UTF-8 read as windows-1256, "ط§ظ„" for ال: three letters, since one and a comma end many a right word. */
const utf8AsArabic = new RegExp(`(?:[طظعغ][${arabic.slice(0, 0x40).join("")}]){3,}`, "g");

const arabicLetters = "Á-ÖØ-ßáãäåæìí";
/** windows-1256 read as windows-1252, "ÇáãÛÑÈ" for المغرب: no Latin word has a capital so behind a small letter. */
const arabicAsLatin = new RegExp(
  // First of all what is rare: a look behind every letter takes six times as long.
  `(?=[${arabicLetters}]{4})(?<!\\p{L})(?=[${arabicLetters}]*[áãäåæìíß][Á-ÖØ-Þ])[${arabicLetters}]{4,}(?!\\p{L})`,
  "gu",
);

interface Misreading {
  readonly pattern: RegExp;
  readonly meant: (signs: string) => string | undefined;
}

const misreadings: readonly Misreading[] = [
  { pattern: utf8AsLatin, meant: (signs) => fromUtf8(signs, latinBytes) },
  { pattern: utf8AsArabic, meant: (signs) => fromUtf8(signs, arabicBytes) },
  { pattern: arabicAsLatin, meant: fromArabic },
];

/** Where a text was once taken for what it is not; the first place, with what was meant. */
export function findMojibake(text: string): Finding[] {
  for (const { pattern, meant } of misreadings) {
    for (const match of text.matchAll(pattern)) {
      const suggestion = meant(match[0])?.slice(0, 20);
      if (suggestion === undefined) continue;
      const details = { value: match[0].slice(0, 20), suggestion };
      return [finding("warning", "letters-garbled", details, placeOf(text, match.index))];
    }
  }
  return [];
}

/** What the signs are as bytes of UTF-8; undefined where they are none. */
function fromUtf8(signs: string, page: ReadonlyMap<string, number>): string | undefined {
  const bytes = [...signs].map((sign) => page.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    const meant = new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes));
    return /[\p{L}\p{P}\p{Z}\p{S}]/u.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}

/** What the signs are as bytes of windows-1256; undefined where they spell no Arabic word. */
function fromArabic(signs: string): string | undefined {
  const meant = [...signs].map((sign) => arabic[(latinBytes.get(sign) ?? 0) - 0x80] ?? "").join("");
  return /^[ء-ي]+$/.test(meant) && !/[ةى](?!$)/.test(meant) ? meant : undefined;
}

function bytesOf(page: readonly string[]): ReadonlyMap<string, number> {
  return new Map(page.map((sign, at) => [sign, 0x80 + at]));
}
