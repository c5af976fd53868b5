// Passages of the page as text: whole words, and a line a paragraph.

const blocks = "h1,h2,h3,h4,p,li,td,th,pre,figcaption";

/** The words that a selection begins or ends in are taken whole: a browser looks for whole words only. */
export function wholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = whole;
  whole.setStart(startContainer, edgeOfWord(startContainer, startOffset, -1));
  whole.setEnd(endContainer, edgeOfWord(endContainer, endOffset, 1));
  return whole;
}

/** The end of the word around a place in a text; the place itself where no word is around it. */
function edgeOfWord({ nodeValue }: Node, offset: number, step: 1 | -1): number {
  let at = offset;
  while (inWord.test(nodeValue?.slice(Math.max(0, at - 1), at + 1) ?? "")) at += step;
  return at;
}

const inWord = /^[\p{L}\p{M}\p{N}]{2}$/u;

export function textOf(range: Range): string {
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  for (const lineBreak of holder.querySelectorAll("br")) lineBreak.replaceWith(" ");
  for (const block of holder.querySelectorAll(blocks)) block.append("\n");
  return holder.textContent ?? "";
}

/** The text of an element's paragraphs, up to where the range begins. */
export function textBefore(range: Range, element: Element): string {
  const lines: string[] = [];
  for (const block of element.querySelectorAll(blocks)) {
    if (range.comparePoint(block, 0) >= 0) break;
    const part = document.createRange();
    part.selectNodeContents(block);
    const goesOn = range.comparePoint(block, block.childNodes.length) >= 0;
    if (goesOn) part.setEnd(range.startContainer, range.startOffset);
    lines.push(part.toString());
  }
  return lines.join("\n");
}

/** An element's paragraphs, each once: of one in another the inner one. */
export function paragraphsIn(element: Element): readonly Element[] {
  return [...element.querySelectorAll(blocks)].filter(
    (block) => !block.querySelector(blocks) && block.textContent?.trim(),
  );
}
