// A body's headings stand below the page's one h1 and skip no level, however the author numbered them.

/** The level from 2 to 6 that each heading takes, given the levels as written. */
export function headingLevels(written: readonly number[]): number[] {
  const open: number[] = [];
  return written.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(6, open.length + 1);
  });
}

/** The id of a heading in a page, told apart from the page's own: "p-" and the words of the heading. */
export function headingId(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");
  return `p-${words}`;
}
