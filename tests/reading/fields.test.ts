// Each kind of value is proved and cleaned in one place, and what is wrong names the value.
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  choice,
  cleanText,
  count,
  day,
  flag,
  language,
  localized,
  name,
  names,
  readWebAddress,
  text,
  webAddress,
} from "../../scripts/reading/fields.ts";
import { heard } from "../../scripts/reading/say.ts";

function proved(schema: v.GenericSchema, value: unknown) {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : result.issues.map((issue) => heard(issue.message)?.code);
}

describe("a line of text", () => {
  it.each([
    ["  a \t b\n c  ", "a b c"],
    ["a\u0000b\u001bc\u009fd", "a b c d"],
    ["a\u2028b", "a b"],
    ["a\ud800b\ufffe", "ab"],
    ["crue 🌊", "crue 🌊"],
  ])("%j is cleaned to %j", (written, clean) => {
    expect(cleanText(written)).toBe(clean);
  });

  it("is clean once it was cleaned, and can always be written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        const clean = cleanText(written);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});

describe("a value", () => {
  it.each([
    [text("a", "a: x"), " x ", "x"],
    [text("a", "a: x"), " ", ["key-empty"]],
    [text("a", "a: x"), ["x"], ["value-not-text"]],
    [text("a", "a: x", 3), "xxxx", ["value-too-long"]],
    [names("a", "a: [x]"), "x", ["x"]],
    [names("a", "a: [x]"), [" x", null, "x", ""], ["x"]],
    [names("a", "a: [x]"), { x: "y" }, ["value-not-list"]],
    [names("a", "a: [x]"), [["x"]], ["value-not-list"]],
    [names("a", "a: [x]"), ["« x »", "x", "“y”"], ["x", "y"]],
    [name("a", "a: x"), " “Le  Phare” ", "Le Phare"],
    [name("a", "a: x"), "“ ”", ["key-empty"]],
    [name("a", "a: x"), "x".repeat(201), ["value-too-long"]],
    [day("a"), " 2022-10-25", "2022-10-25"],
    [day("a"), "2022-02-30", ["day-impossible"]],
    [day("a"), "hier", ["day-unreadable"]],
    [day("a"), ["2022-10-25"], ["value-not-text"]],
    [day("a"), " ", ["key-empty"]],
    [webAddress("a"), "https://a.example/b c", "https://a.example/b%20c"],
    [webAddress("a"), "ftp://a.example", ["link-not-address"]],
    [webAddress("a"), ["https://a.example"], ["value-not-text"]],
    [flag("a"), ["true"], ["value-not-text"]],
    [language, ["ar"], ["value-not-text"]],
    [day("a"), "\u200f2022-10-25\u200f", "2022-10-25"],
    [webAddress("a"), "\u200ehttps://a.example/", "https://a.example/"],
    [flag("a"), "\u200fنعم", true],
    [language, "\u200far", "ar"],
    [flag("a"), "Oui", true],
    [flag("a"), "نعم", true],
    [flag("a"), "no", false],
    [flag("a"), "لا", false],
    [flag("a"), "maybe", ["flag-unreadable"]],
    [language, "AR", "ar"],
    [language, "arabic language", ["language-unreadable"]],
    [count("a", 1, 200), " 48 ", 48],
    [count("a", 1, 200), "0", ["number-unreadable"]],
    [count("a", 1, 200), "1e2", ["number-unreadable"]],
    [count("a", 1, 200), "-1", ["number-unreadable"]],
    [choice("a", ["allow", "escape"]), "escape", "escape"],
    [choice("a", ["allow", "escape"]), "Escape", ["choice-unknown"]],
    [localized("a", "a: x"), " x ", { any: "x" }],
    [localized("a", "a: x"), { FR: "x", ar: null, en: " " }, { fr: "x" }],
    [localized("a", "a: x"), "", ["key-empty"]],
    [localized("a", "a: x"), { fr: null }, ["key-empty"]],
    [localized("a", "a: x"), ["x"], ["value-not-text"]],
    [localized("a", "a: x"), { fr: ["x"] }, ["value-not-text"]],
    [localized("a", "a: x"), { 'fr" onload="x': "x", fr: "y" }, ["language-unreadable"]],
  ])("is read or refused: %#", (schema, value, expected) => {
    expect(proved(schema, value)).toEqual(expected);
  });
});

describe("an address on the web", () => {
  it.each([
    ["HTTPS://A.example", "https://a.example/"],
    [" http://a.example/é ", "http://a.example/%C3%A9"],
    ["https://خزانة.example/", "https://xn--mgbenq5h.example/"],
  ])("%s is written %s", (written, address) => {
    expect(readWebAddress(written)).toBe(address);
  });

  it.each([
    ...[
      "javascript:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///etc/passwd",
    ],
    ...[
      "//a.example",
      "/a",
      "a.example",
      "https://",
      "https://u:p@a.example",
      "http://[x",
      "blob:https://a.example",
    ],
  ])("%j is none", (written) => {
    expect(readWebAddress(written)).toBeUndefined();
  });
});
