// Names of sites in letters that look like others: of two alphabets in one word, or wholly of another one that passes for Latin.
import { domainToUnicode } from "node:url";

const alphabets = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Armenian", "Han"] as const;

/** Small letters that a reader takes for Latin ones, from the table of confusables of Unicode UTS #39. */
const passesForLatin = {
  Cyrillic: /^[аәԁеҽһіјӏорԛгѕѵѡԝхсуүьк0-9-]+$/,
  Greek: /^[αιϳοσρϱκυνγβ0-9-]+$/,
  Armenian: /^[քցհյոռօգզսա0-9-]+$/,
} as const;

/** Whether a host's name has a part that may be read as other letters than it has. */
export function isLookalike(host: string): boolean {
  const labels = domainToUnicode(host).split(".");
  const ending = labels.at(-1) ?? "";
  return labels.some((label) => isMixed(label) || isDisguised(label, ending));
}

/** As "wіkipedia.org" is with a Cyrillic letter; Chinese and Japanese names hold Latin words. */
function isMixed(label: string): boolean {
  const used = alphabets.filter((alphabet) => holds(label, alphabet));
  return used.length > 1 && used.join() !== "Latin,Han";
}

/** A name under an ending of its own alphabet, as sites of Russia have, is read in it. */
function isDisguised(label: string, ending: string): boolean {
  return Object.entries(passesForLatin).some(
    ([alphabet, letters]) =>
      letters.test(label) && holds(label, alphabet) && !holds(ending, alphabet),
  );
}

function holds(text: string, alphabet: string): boolean {
  return new RegExp(`\\p{Script=${alphabet}}`, "u").test(text);
}
