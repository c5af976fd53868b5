// How many words a body has: runs without white space that hold a letter or a digit.

const space = /\s/;
const letter = /[\p{L}\p{N}]/u;

/** Signs are looked at one by one: a list of all words of an archive would be thrown away at once. */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) counted = false;
    else if (counted) counted = code < 128 ? code > 13 || code < 9 : !space.test(text.charAt(at));
    else if (isLetter(text, at, code)) {
      words++;
      counted = true;
    }
  }
  return words;
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}
