// The English sentences quote what they found and tell what to write instead.
import { expect, it } from "vitest";
import { en } from "../../../scripts/rendering/problems/en.ts";

const file = "content/crue.md";

it.each([
  [
    en["day-unreadable"]({ key: "date", value: "hier", suggestion: "2026-03-14" }, file),
    'date "hier" is not a day; write it as 2026-03-14',
  ],
  [
    en["key-unknown"]({ key: "titre", suggestion: "headline" }, file),
    'nobody knows the key "titre"; did you mean "headline"?',
  ],
  [
    en["yaml-colon-in-value"]({ key: "headline", value: "A : b", quoted: '"A : b"' }, file),
    'the value of headline holds a colon; put it in straight quotes: headline: "A : b"',
  ],
  [
    en["front-matter-not-closed"]({}, file),
    "the front matter is not closed; add a line --- between it and the text",
  ],
  [
    en["front-matter-not-a-list-of-keys"]({}, "content/site.yaml"),
    'the settings file is not made of lines "key: value"; write for example: name: Khizana',
  ],
  [
    en["yaml-no-key"]({ value: "<<<<<<< HEAD", cure: "" }, "content/site.yaml"),
    'the line "<<<<<<< HEAD" was left by a merge; keep one of the two versions and remove the marks',
  ],
])("%s", (sentence, expected) => {
  expect(sentence).toBe(expected);
});
