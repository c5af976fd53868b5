// A site's name is told of where it may be read as another, and not for being in the letters of its own language.
import { expect, it } from "vitest";
import { isLookalike } from "../../scripts/checking/lookalike-letters.ts";

it.each([
  ["a Cyrillic letter among Latin ones", "w\u0456kipedia.org", true],
  ["Cyrillic letters alone, which read as apple", "xn--80ak6aa92e.com", true],
  ["Greek letters alone, which read as on", "\u03bf\u03bd.example", true],
  ["Armenian letters alone, which read as hnou", "\u0570\u0578\u0585\u057d.example", true],
  ["such letters before a name", "\u0440\u0430\u0443.bank.example", true],
  ["a Cyrillic letter among Chinese and Latin ones", "日本t\u0443.example", true],
  ["Latin letters and figures", "le-360.example", false],
  ["Japanese with Latin letters", "日本tv.jp", false],
  ["Korean with Latin letters", "한국tv.kr", false],
  ["Arabic", "اخبار.example", false],
  ["Russian", "привет.example", false],
  ["Russian that could pass for Latin, under its own ending", "сосо.рф", false],
  ["Greek", "ειδησεις.example", false],
  ["figures alone", "127.0.0.1", false],
])("%s", (_, host, expected) => {
  const { hostname } = new URL(`https://${host}/`);
  expect(isLookalike(hostname)).toBe(expected);
});
