// Bytes become text in UTF-8 or marked UTF-16; anything else is refused by its likely name, never shown as U+FFFD.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, placeOf } from "../../scripts/reading/text.ts";

const french = "---\nheadline: L'été à Aïn Sebaâ\n---\nLa mer était haute, déjà.\n";
const arabic = "---\nheadline: خزانة\n---\nالأمطار في الدار البيضاء غزيرة هذا اليوم\n";
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const swapped = (text: string) => utf16(text).swap16();
/** Latin letters as windows-1252 has them, Arabic ones as windows-1256 does, near enough to be refused as they would be. */
const eightBit = (text: string) =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < 0x100 ? code : 0xc0 + (code % 0x30);
  });

describe("a file's bytes", () => {
  it.each([
    ["UTF-8", Buffer.from(french)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${french}`)],
    ["UTF-8 with two byte order marks", Buffer.from(`\ufeff\ufeff${french}`)],
    ["UTF-8 with the line ends of an old Mac", Buffer.from(french.replaceAll("\n", "\r"))],
    ["UTF-16, little end first, with a mark", utf16(`\ufeff${french}`)],
    ["UTF-16, big end first, with a mark", swapped(`\ufeff${french}`)],
  ])("in %s are read right", (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: french, findings: [] });
  });

  it.each([
    ["windows-1252", "French in windows-1252", eightBit(french)],
    ["windows-1256", "Arabic in windows-1256", eightBit(arabic)],
    ["utf-16le", "French in UTF-16 without a mark", utf16(french)],
    ["utf-16be", "French in UTF-16 without a mark, big end first", swapped(french)],
    ["utf-16le", "Arabic in UTF-16 without a mark", utf16(arabic)],
    ["utf-16be", "Arabic in UTF-16 without a mark, big end first", swapped(arabic)],
    [
      "utf-16le",
      "UTF-16 that is cut in the middle of a letter",
      utf16(`\ufeff${french}`).subarray(0, 41),
    ],
    [
      "windows-1252",
      "UTF-8 that is cut in the middle of a letter",
      Buffer.from("xxxxxxxxé").subarray(0, 9),
    ],
  ])("are refused as %s: %s", (encoding, _, bytes) => {
    expect(decodeText(bytes)).toEqual({
      text: "",
      findings: [
        { code: "not-utf8", severity: "error", line: 1, column: 1, details: { encoding } },
      ],
    });
  });

  it("are refused at their first NUL", () => {
    expect(decodeText(Buffer.from("---\nheadline: a\0b\n")).findings).toEqual([
      { code: "has-nul", severity: "error", line: 2, column: 12, details: { character: 16 } },
    ]);
  });

  it("give no crash and no sign in place of what could not be read, whatever they are", () => {
    const marked = fc
      .uint8Array({ maxLength: 60 })
      .map((bytes) => Buffer.from([0xff, 0xfe, ...bytes]));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), marked), (bytes) => {
        const { text, findings } = decodeText(bytes);
        if (findings.length > 0) expect(text).toBe("");
        else expect(text.includes("\ufffd") && !Buffer.from(bytes).includes("\ufffd")).toBe(false);
      }),
    );
  });

  it("keep a replacement sign that the author's own file holds", () => {
    expect(decodeText(Buffer.from("a \ufffd b")).text).toBe("a \ufffd b");
  });
});

describe("a place in a text", () => {
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 2, 1],
    [4, 3, 1],
    [5, 3, 2],
  ])("of character %i is line %i, column %i", (index, line, column) => {
    expect(placeOf("ab\n\ncd", index)).toEqual({ line, column });
  });
});
