// The kinds of values that front matter and settings hold, each proved and cleaned in one place.
import * as v from "valibot";
import { parseLanguage } from "../model/language.ts";
import { anyLanguage } from "../model/source.ts";
import { type ReadDay, readDay } from "./day.ts";
import { withoutInvisibleEdges } from "./invisible-signs.ts";
import { withoutQuotes } from "./quotes.ts";
import { say } from "./say.ts";
import { dayPattern, inLanguages, languagePattern, line, lines, written } from "./written-form.ts";

const longestText = 2_000;
const longestName = 200;

/** One line of text: white space folded, signs that no page may hold (controls, lone surrogates) left out. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ")
    .replace(/\p{Cs}|\ufffe|\uffff/gu, "")
    .trim();
}

/** One line that names somebody or something: without the quotes around it. */
function cleanName(text: string): string {
  return withoutQuotes(cleanText(text));
}

/** A text that may not be empty. */
export const text = (key: string, example: string, longest = longestText, clean = cleanText) =>
  v.pipe(
    v.string(say("value-not-text", { key, example })),
    written({ ...line, maxLength: longest }),
    v.transform(clean),
    v.minLength(1, say("key-empty", { key, example })),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || dataset.value.length <= longest) return;
      const details = { key, longest, length: dataset.value.length };
      addIssue({ message: say("value-too-long", details) });
    }),
  );

/** A name that may not be empty. */
export const name = (key: string, example: string) => text(key, example, longestName, cleanName);

/** A list of names; one alone is a list of one, and empty entries are left out. */
export const names = (key: string, example: string) =>
  v.pipe(
    v.union([v.array(v.nullable(v.string())), v.string()], say("value-not-list", { key, example })),
    written({ ...lines, format: "names" }),
    v.transform((value) => {
      const cleaned = [value].flat().map((entry) => cleanName(entry ?? ""));
      return [...new Set(cleaned)].filter((entry) => entry !== "");
    }),
  );

/** A calendar day. */
export const day = (key: string, example = `${key}: 2026-03-14`) =>
  v.pipe(
    v.string(say("value-not-text", { key, example })),
    written({ format: "day", pattern: dayPattern }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = withoutInvisibleEdges(dataset.value);
      const read = readDay(value);
      if ("day" in read) return read.day;
      addIssue({ message: noDay(key, value, example, read) });
      return NEVER;
    }),
  );

function noDay(key: string, value: string, example: string, read: ReadDay): string {
  if (value === "") return say("key-empty", { key, example });
  if (!("suggestion" in read)) return say("day-impossible", { key, value });
  return say("day-unreadable", { key, value, suggestion: read.suggestion ?? "" });
}

/** An address on the web, http or https. */
export const webAddress = (key: string) =>
  v.pipe(
    v.string(say("value-not-text", { key, example: `${key}: https://…` })),
    written({ format: "web-address", pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://" }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const address = readWebAddress(dataset.value);
      if (address) return address;
      addIssue({ message: say("link-not-address", { key, value: cleanText(dataset.value) }) });
      return NEVER;
    }),
  );

/** A name or a number: a star, a semicolon or a quote would mean something in a page's policy. */
const plainOrigin = /^https?:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d+)?$/;

/** An address on the web that pages are allowed to reach. */
export const serverAddress = (key: string) =>
  v.pipe(
    webAddress(key),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      if (plainOrigin.test(new URL(dataset.value).origin)) return dataset.value;
      addIssue({ message: say("link-not-address", { key, value: dataset.value }) });
      return NEVER;
    }),
  );

/** The address in its normal form, or undefined where it is not http(s). */
export function readWebAddress(value: string): string | undefined {
  const trimmed = withoutInvisibleEdges(value);
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return url.username || url.password ? undefined : url.href;
}

/** Yes or no, in the three languages and as YAML writes them. */
export const flag = (key: string) =>
  v.pipe(
    v.string(say("value-not-text", { key, example: `${key}: true` })),
    written({ type: ["boolean", "string"], enum: [true, false, ...affirmatives, ...negatives] }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const read = readFlag(dataset.value);
      if (read !== undefined) return read;
      addIssue({ message: say("flag-unreadable", { key, value: cleanText(dataset.value) }) });
      return NEVER;
    }),
  );

const affirmatives = ["oui", "yes", "on", "نعم"];
export const negatives = ["non", "no", "off", "لا"];

/** Undefined where the text is neither. */
export function readFlag(text: string): boolean | undefined {
  const value = withoutInvisibleEdges(text).toLowerCase();
  if (value === "true" || affirmatives.includes(value)) return true;
  if (value === "false" || value === "" || negatives.includes(value)) return false;
  return undefined;
}

export const language = v.pipe(
  v.string(say("value-not-text", { key: "lang", example: "lang: fr" })),
  written({ format: "language", pattern: languagePattern }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseLanguage(withoutInvisibleEdges(dataset.value));
    if (parsed) return parsed;
    addIssue({ message: say("language-unreadable", { value: cleanText(dataset.value) }) });
    return NEVER;
  }),
);

/** A text for all languages, or a map of language to text. */
export const localized = (key: string, example: string) =>
  v.pipe(
    v.union(
      [
        v.pipe(
          v.custom<object>((value) => !Array.isArray(value)),
          v.record(v.string(), v.nullable(v.string())),
        ),
        v.string(),
      ],
      say("value-not-text", { key, example }),
    ),
    written({ ...inLanguages, format: "localized" }),
    v.rawTransform(({ dataset, addIssue, NEVER }): Readonly<Record<string, string>> => {
      const { value } = dataset;
      const versions = typeof value === "string" ? { [anyLanguage]: value } : value;
      const texts: Record<string, string> = {};
      for (const [tag, words] of Object.entries(versions)) {
        const lang = parseLanguage(tag);
        if (!lang) addIssue({ message: say("language-unreadable", { value: cleanText(tag) }) });
        else if (words !== null && cleanText(words) !== "") texts[lang] = cleanText(words);
      }
      if (Object.keys(texts).length > 0) return texts;
      addIssue({ message: say("key-empty", { key, example }) });
      return NEVER;
    }),
  );

/** A whole number within bounds. */
export const count = (key: string, least: number, most: number) =>
  v.pipe(
    v.string(say("number-unreadable", { key, value: "", least, most })),
    written({ type: "integer", minimum: least, maximum: most }),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = dataset.value.trim();
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= least && number <= most) return number;
      addIssue({ message: say("number-unreadable", { key, value, least, most }) });
      return NEVER;
    }),
  );

/** One of a few words. */
export const choice = <const Choice extends string>(key: string, choices: readonly Choice[]) =>
  v.pipe(
    v.string(say("choice-unknown", { key, value: "", choices: choices.join(", ") })),
    written({ enum: [...choices] }),
    v.rawTransform(({ dataset, addIssue, NEVER }): Choice => {
      const value = dataset.value.trim();
      const chosen = choices.find((candidate) => candidate === value);
      if (chosen) return chosen;
      addIssue({ message: say("choice-unknown", { key, value, choices: choices.join(", ") }) });
      return NEVER;
    }),
  );
