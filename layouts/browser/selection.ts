// What a reader has selected, as text: whole words, and a line a paragraph.

/** The words that a selection begins or ends in are taken whole: a browser looks for whole words only. */
export function wholeWords(range: Range): string {
  const whole = range.cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = whole;
  whole.setStart(startContainer, edgeOfWord(startContainer, startOffset, -1));
  whole.setEnd(endContainer, edgeOfWord(endContainer, endOffset, 1));
  return textOf(whole);
}

/** The end of the word around a place in a text; the place itself where no word is around it. */
function edgeOfWord({ nodeValue }: Node, offset: number, step: 1 | -1): number {
  let at = offset;
  while (inWord.test(nodeValue?.slice(Math.max(0, at - 1), at + 1) ?? "")) at += step;
  return at;
}

const inWord = /^[\p{L}\p{M}\p{N}]{2}$/u;

const blocks = "p,li,h2,h3,h4,td,th,pre";

/** The text of a range, a line a paragraph. */
function textOf(range: Range): string {
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  for (const lineBreak of holder.querySelectorAll("br")) lineBreak.replaceWith(" ");
  for (const block of holder.querySelectorAll(blocks)) block.append("\n");
  return holder.textContent ?? "";
}
