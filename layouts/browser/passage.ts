// The address of a passage by its own words (a text fragment): it stays right when other paragraphs come, go or move.

/** A passage of more words is found by its first and its last ones. */
const mostWordsWhole = 8;
const wordsAtEachEnd = 4;

/**
 * What follows `#` in the address of a passage; undefined where nothing of it could be found again.
 * `before` is the text that a browser searches first. Both hold a line a paragraph: one search never
 * looks past a paragraph's end.
 */
export function passageFragment(passage: string, before: string): string | undefined {
  const paragraphs = linesOf(passage);
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1];
  if (!first || !last) return undefined;
  const earlier = folded(before);
  const isEarlier = (words: readonly string[]) => earlier.includes(folded(words.join(" ")));
  const alone = first === last;
  const longest = alone ? first.length - wordsAtEachEnd : first.length;
  const start =
    alone && first.length <= mostWordsWhole ? first : openingOf(first, longest, isEarlier);
  const end = start === last ? [] : last.slice(-wordsAtEachEnd);
  // Words that stand twice are told apart by what comes before them.
  const prefix = isEarlier(start) ? wordsBefore(before) : [];
  const texts = [start, end].filter((words) => words.length > 0).map(encode);
  return `:~:text=${[...(prefix.length > 0 ? [`${encode(prefix)}-`] : []), ...texts].join(",")}`;
}

/** A few first words, and as many more as it takes for them to stand nowhere before. */
function openingOf(
  words: readonly string[],
  longest: number,
  isEarlier: (words: readonly string[]) => boolean,
): readonly string[] {
  for (let count = wordsAtEachEnd; count <= longest; count++) {
    const opening = words.slice(0, count);
    if (!isEarlier(opening)) return opening;
  }
  return isEarlier(words) ? words.slice(0, wordsAtEachEnd) : words;
}

function wordsBefore(before: string): readonly string[] {
  const lines = linesOf(before);
  return lines[lines.length - 1]?.slice(-wordsAtEachEnd) ?? [];
}

function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .map((line) => line.split(/\s+/).filter((word) => word !== ""))
    .filter((words) => words.length > 0);
}

/** As browsers compare what they look for: without case or accents. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase();
}

/** A hyphen, a comma and an ampersand have meanings of their own there. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replace(/-/g, "%2D");
}
