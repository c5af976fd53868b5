// What of an Arabic sentence stands in its own direction: neither code nor words of content.

/** The text without its isolates; throws where one is not closed, or closed twice. */
export function outsideIsolates(text: string): string {
  const runs = /[\u2066\u2068][^\u2066-\u2069]*\u2069/g;
  // One run may hold another; what is wrapped as a whole is Arabic itself.
  const own = text.replace(runs, "").replace(/\u2067([^\u2066-\u2069]*)\u2069/g, "$1");
  if (/[\u2066-\u2069]/.test(own)) throw new Error(`isolates that do not match: ${text}`);
  return own;
}

/** Letters of code, and punctuation that Arabic has of its own. */
export const foreignSigns = /[A-Za-z,;?]/;

/** Every sentence of a group of words; those that need something are given it. */
export function sentencesOf(words: unknown, given: readonly unknown[]): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return sentencesOf(words(...given), given);
  return Object.values(words as object).flatMap((part) => sentencesOf(part, given));
}
