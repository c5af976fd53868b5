// A content file's bytes become text: UTF-8, or UTF-16 with a byte order mark; anything else is named and refused.
import { type Finding, finding } from "../model/problem.ts";

export interface DecodedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Decodes a content file. What is not UTF-8 (or UTF-16 with a mark) is a finding that names the
 * likely encoding, never U+FFFD in silence.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse(encoding === "utf-8" ? likelyEncoding(bytes) : encoding);
  }
  const nul = text.indexOf("\0");
  if (nul < 0) return { text: withOurLineEnds(text), findings: [] };
  const marklessUtf16 = likelyUtf16(bytes);
  if (marklessUtf16) return refuse(marklessUtf16);
  return {
    text: "",
    findings: [finding("error", "has-nul", { character: nul + 1 }, placeOf(text, nul))],
  };
}

/** Without a second byte order mark, which some editors add; old Macs' line ends, where there are no others, become ours. */
function withOurLineEnds(text: string): string {
  const unmarked = text.replace(/^\ufeff/, "");
  return unmarked.includes("\n") ? unmarked : unmarked.replaceAll("\r", "\n");
}

function refuse(encoding: string): DecodedText {
  return { text: "", findings: [finding("error", "not-utf8", { encoding })] };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without its mark, told by where the upper bytes of Latin (0) and Arabic (6) letters stand; undefined for other bytes. */
function likelyUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 || byte === 6) index % 2 === 0 ? even++ : odd++;
  });
  const many = sample.length / 8;
  if (odd > many && even < odd / 4) return "utf-16le";
  if (even > many && odd < even / 4) return "utf-16be";
  return undefined;
}

/** Arabic text in windows-1256 is nearly all high bytes; French in windows-1252 has few: a guess, and said as one. */
function likelyEncoding(bytes: Uint8Array): string {
  const utf16 = likelyUtf16(bytes);
  if (utf16) return utf16;
  let high = 0;
  let letters = 0;
  for (const byte of bytes.subarray(0, 20_000)) {
    if (byte >= 0x80) high++;
    if (byte >= 0x41) letters++;
  }
  return high > letters * 0.3 ? "windows-1256" : "windows-1252";
}

/** Line and column, from 1, of a character's index. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: index - start + 1 };
}
