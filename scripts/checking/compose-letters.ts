// Letters that stand in pieces, put together: everywhere but in the names of files, which are called as they are.
import { cutAtFences } from "../reading/fences.ts";

/** Where a body names a file: in brackets, as a definition, as an attribute. */
const targets =
  /(\]\([ \t]*<[^<>\n]+|\]\([ \t]*(?:[^\s<>()]|\([^\s<>()]*\))+|^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<[^<>\n]+|[^\s<>]+)|\s(?:href|src)\s?=\s?(?:"[^"<>\n]+|'[^'<>\n]+))/gim;

/** A line of front matter that names a picture. */
const namesPicture = /\.(?:jpe?g|png|gif|webp|avif|svg)\b/i;

export function composeLetters(text: string): string {
  if (text.normalize("NFC") === text) return text;
  const body = cutAtFences(text.replace(/^\ufeff/, ""))?.body ?? "";
  const head = text
    .slice(0, text.length - body.length)
    .split("\n")
    .map((line) => (namesPicture.test(line) ? line : line.normalize("NFC")));
  return head.join("\n") + composedBody(body);
}

function composedBody(body: string): string {
  return body
    .split(targets)
    .map((part, at) => (at % 2 === 1 ? part : part.normalize("NFC")))
    .join("");
}
