// The address of a passage by its own words (a text fragment): it stays right when other paragraphs come, go or move.

/** A passage of more words is found by its first and its last ones. */
const mostWordsWhole = 8;
const wordsAtEachEnd = 4;

/** What follows `#` in the address of a passage; undefined where nothing of it could be found again. */
export function passageFragment(passage: string): string | undefined {
  const lines = passage
    .split("\n")
    .map((line) => line.split(/\s+/).filter((word) => word !== ""))
    .filter((words) => words.length > 0);
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return undefined;
  // One search never looks past the end of a paragraph.
  if (first === last && first.length <= mostWordsWhole) return `:~:text=${encode(first)}`;
  const start = first.slice(0, wordsAtEachEnd);
  const end = last.slice(-wordsAtEachEnd);
  return `:~:text=${encode(start)},${encode(end)}`;
}

/** A hyphen, a comma and an ampersand have meanings of their own there. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replace(/-/g, "%2D");
}
