// A sketch is a text's likeness in 128 bytes: texts that share most of their runs of four words have sketches that agree (MinHash).

/** Frozen, like all that follows: old pages hang on it. */
const bins = 128;
const run = 4;

/** A text of fewer runs is too short to be told from others that say the same by chance. */
const fewestRuns = 30;

/**
 * The least hash of the runs in each of 128 bins (one permutation, P. Li et al. 2012), a byte of each; 0 for a
 * bin that no run fell into. In base64; undefined for a short text.
 */
export function sketchOf(text: string): string | undefined {
  const least = new Uint32Array(bins).fill(2 ** 32 - 1);
  let runs = -run;
  let [first, second, third] = [0, 0, 0];
  for (const word of wordHashes(text)) {
    const hash = mix(mix(mix(mix(first) ^ second) ^ third) ^ word);
    [first, second, third] = [second, third, word];
    runs++;
    if (runs < 0) continue;
    const bin = hash % bins;
    least[bin] = Math.min(least[bin] as number, Math.floor(hash / bins));
  }
  if (runs < fewestRuns) return undefined;
  return Buffer.from(least.map((hash) => (hash === 2 ** 32 - 1 ? 0 : (hash % 255) + 1))).toString(
    "base64",
  );
}

/** The share of runs that two texts have in common, from 0 to 1, give or take 0.05. */
export function agreement(one: Uint8Array, other: Uint8Array): number {
  let [same, filled] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    if (one[bin] === 0 && other[bin] === 0) continue;
    filled++;
    if (one[bin] === other[bin]) same++;
    // What has next to nothing in common by now is not looked at further: nearly every pair.
    if (bin === 23 && same < 3) return 0;
  }
  return same / Math.max(1, filled);
}

/** A hash of each word, whatever its case and its vowel signs, sign by sign: a list of words would be thrown away at once. */
function* wordHashes(text: string): Generator<number> {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) hash = Math.imul(hash, 31) + (isCapital(code) ? code + 32 : code);
    else if (!isMark(code)) {
      if (hash !== 0) yield hash;
      hash = 0;
    }
  }
  if (hash !== 0) yield hash;
}

function isCapital(code: number): boolean {
  return (code > 64 && code < 91) || (code > 0xbf && code < 0xdf && code !== 0xd7);
}

/** Letters and digits, without a look at tables: signs between words are few. */
function isLetter(code: number): boolean {
  if (code < 128)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || isMark(code)) return false;
  return code !== 0x60c && code !== 0x61b && code !== 0x61f;
}

/** Tatweel and harakat: signs within Arabic words that some write and others leave out. */
function isMark(code: number): boolean {
  return code === 0x640 || (code >= 0x64b && code <= 0x652) || code === 0x670;
}

/** Spreads a number's bits over 32 (MurmurHash3's finish). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
