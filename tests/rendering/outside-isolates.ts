// What is left of a sentence without the runs that keep their own direction.

/** Nothing that is read from left to right may stand there, but for commands, which hold together by themselves. */
export const strayLatin = /(?<!«[a-z -]*)[A-Za-z]|\d[-/]\d/;

/** Throws where an isolate is not closed, or closed twice; a whole sentence may stand in one of its own direction. */
export function outsideIsolates(text: string): string {
  const open: string[] = [];
  let outside = "";
  for (const sign of text) {
    if (/[\u2066-\u2068]/.test(sign)) open.push(sign);
    else if (sign === "\u2069") {
      if (open.pop() === undefined) throw new Error(`closed twice: ${text}`);
    } else if (open.every((opened) => opened === "\u2067")) outside += sign;
  }
  if (open.length > 0) throw new Error(`not closed: ${text}`);
  return outside;
}

/** Letters of code, and punctuation that Arabic has of its own. */
export const foreignSigns = /[A-Za-z,;?]/;

/** Every sentence of a group of words; those that need something are given it. */
export function sentencesOf(words: unknown, given: readonly unknown[]): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return sentencesOf(words(...given), given);
  return Object.values(words as object).flatMap((part) => sentencesOf(part, given));
}
