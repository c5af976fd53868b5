// The fences of a content file: two lines of three hyphens, with the front matter between them.

/** Cuts a file at its fences without reading the front matter; undefined where there is none. */
export function cutAtFences(
  text: string,
): { head: string; body: string; closed: boolean } | undefined {
  const opening = /^---[ \t\u00a0]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^---[ \t\u00a0]*(?:\r?\n|$)/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (!found) return { head: text.slice(start), body: "", closed: false };
  return {
    head: text.slice(start, found.index),
    body: text.slice(found.index + found[0].length),
    closed: true,
  };
}
