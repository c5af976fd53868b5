// The text of a file or page from elsewhere: its encoding is what it says, or what it can only be; it is never guessed.
import { decodeText } from "../reading/text.ts";
import { type Refused, refuse } from "./item.ts";

/**
 * By the byte order mark; as UTF-8 where the bytes are that; else by the first encoding of the list that is one.
 * Text of another encoding is UTF-8 by accident only where it is ASCII, so what a page says wrongly of itself
 * does no harm. Refused where the bytes are of none of them, with the encoding that is likely.
 */
export function decodeBytes(
  place: string,
  bytes: Uint8Array,
  encodings: readonly (string | undefined)[] = [],
): { readonly text: string } | Refused {
  const marked = markedEncoding(bytes);
  // UTF-16 can't be told from its bytes' being UTF-8: where it is named, it is tried first.
  const named = encodings.filter((name) => name !== undefined);
  const utf16 = named.filter((name) => /^utf-?16/i.test(name));
  for (const encoding of marked ? [marked] : [...utf16, "utf-8", ...named]) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined && !text.includes("\0")) return { text: withOurLineEnds(text) };
  }
  const [found] = decodeText(bytes).findings;
  if (found?.code === "has-nul") return refuse("unreadable", place, { reason: "nul" });
  const likely = found?.code === "not-utf8" ? String(found.details.encoding) : "windows-1252";
  return refuse("other-encoding", place, { likely });
}

/** Undefined where the bytes are not of the encoding, or nobody knows it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

function withOurLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** True for an encoding that can be read. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}
