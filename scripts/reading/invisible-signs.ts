// Signs that nobody sees: editors for Arabic add direction marks, and web pages hard spaces, around keys and values.

/** Zero-width signs and direction marks. */
const unseen = "\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";
/** Hard spaces, which YAML takes for letters. */
const hardSpaces = "\\u00a0\\u2007\\u2009\\u202f";

/** More of them in a row are no editor's work; the bound keeps the pattern from being kept busy. */
const run = `[\\s${unseen}]{0,16}`;
const edges = new RegExp(`^${run}|${run}$`, "g");

/** A text without white space and unseen signs at its ends. */
export function withoutInvisibleEdges(text: string): string {
  return text.trim().replace(edges, "").trim();
}

const anyUnseen = new RegExp(`[${unseen}]`, "g");
const anyHardSpace = new RegExp(`[${hardSpaces}]`, "g");

/** A text without unseen signs anywhere. */
export function withoutUnseenSigns(text: string): string {
  return text.replace(anyUnseen, "");
}

/** A top-level key with such a sign before it, or between it and its value; indented lines may be text, and stay. */
const keyLine = new RegExp(
  `^(?:[${unseen}${hardSpaces}][${unseen}${hardSpaces} ]{0,15})?[\\p{L}_][\\p{L}\\p{M}\\w-]{0,99}[${unseen}${hardSpaces} ]{0,16}:[${unseen}${hardSpaces} ]{0,16}`,
  "gmu",
);

const doubleQuoted = `"[^"\\\\\\n]*(?:\\\\.[^"\\\\\\n]*)*"`;
const singleQuoted = "'[^'\\n]*(?:''[^'\\n]*)*'";

/** Such signs after a whole quoted value or a list: they come with what is copied from an Arabic sentence. */
const afterValue = new RegExp(
  `^([\\p{L}_][\\p{L}\\p{M}\\w-]{0,99} {0,16}: {0,16}(?:${doubleQuoted}|${singleQuoted}|[[{].*[\\]}]))[${unseen} ]{1,16}$`,
  "gmu",
);

/** Front matter whose keys are free of unseen signs, with plain spaces around them, and whose closed values end in none. */
export function withPlainKeys(head: string): string {
  if (head.search(anyUnseen) < 0 && head.search(anyHardSpace) < 0) return head;
  return head
    .replace(keyLine, (start) => start.replace(anyUnseen, "").replace(anyHardSpace, " "))
    .replace(afterValue, "$1");
}
