// Problems in English, in an author's words.
import { isSettingsFile } from "../../model/problem.ts";
import { convertCommand } from "./convert-command.ts";
import { isMergeMark } from "./merge-mark.ts";
import type { Sentences } from "./sentences.ts";

export const en: Sentences = {
  "not-utf8": ({ encoding }, file) =>
    `the file is not UTF-8; it looks like ${encoding}; convert it with: ${convertCommand(encoding, file)}`,
  "has-nul": ({ character }) =>
    `character ${character} is a NUL byte, so this is not a text file; open it in an editor and save it as UTF-8`,
  "no-front-matter": () =>
    "the file does not begin with a line ---; write the front matter (headline, source, date) between two lines ---",
  "front-matter-not-closed": () =>
    "the front matter is not closed; add a line --- between it and the text",
  "front-matter-language": ({ value }) =>
    `the first line "${value}" is not allowed; write only ---`,
  "front-matter-not-a-list-of-keys": (_, file) =>
    isSettingsFile(file)
      ? 'the settings file is not made of lines "key: value"; write for example: name: Khizana'
      : 'the front matter is not made of lines "key: value"; write for example: headline: The harbour reopens',
  "yaml-syntax": ({ value }) =>
    `the line "${value}" can't be read; put its value in straight quotes "…", and close what the lines above it open`,
  "yaml-colon-in-value": ({ key, quoted }) =>
    `the value of ${key} holds a colon; put it in straight quotes: ${key}: ${quoted}`,
  "yaml-forbidden": ({ value }) =>
    `"${value}" uses a YAML anchor, alias or tag, which are not allowed; put the value in straight quotes "…"`,
  "yaml-needs-quotes": ({ key, quoted }) =>
    `the value of ${key} can't be read as it is; put it in straight quotes: ${key}: ${quoted}`,
  "yaml-hash-in-value": ({ key, value, quoted }) =>
    `"${value}" is cut before the sign #, which begins a comment; put the value in straight quotes: ${key}: ${quoted}`,
  "yaml-no-key": ({ value, cure }) =>
    isMergeMark(value)
      ? `the line "${value}" was left by a merge; keep one of the two versions and remove the marks`
      : cure
        ? `the line "${value}" can't be read; write: ${cure}`
        : `the line "${value}" begins with no key; write "key: value", or two spaces before it where it goes on from the line above`,
  "yaml-indented-key": ({ key }) =>
    `the line of ${key} begins with a space or a tab; remove what stands before ${key}`,
  "yaml-tab": ({ value }) =>
    `the line "${value}" begins with a tab, which front matter can't hold there; replace the tab by two spaces`,
  "key-missing": ({ key, example }) => `${key} is missing; add a line such as: ${example}`,
  "key-empty": ({ key, example }) => `${key} is empty; write for example: ${example}`,
  "key-unknown": ({ key, suggestion }) =>
    suggestion
      ? `nobody knows the key "${key}"; did you mean "${suggestion}"?`
      : `nobody knows the key "${key}"; it is not used`,
  "key-duplicate": ({ key }) => `the key "${key}" is written twice; keep one line`,
  "key-twice-under-other-name": ({ key, other }) =>
    `"${key}" says the same thing as "${other}", differently; only "${other}" is used`,
  "value-not-text": ({ key, example }) =>
    `the value of ${key} is not a plain text; write for example: ${example}`,
  "value-not-list": ({ key, example }) =>
    `the value of ${key} is not a list; write for example: ${example}`,
  "value-too-long": ({ key, longest, length }) =>
    `${key} has ${length} characters; shorten it to ${longest} at most`,
  "day-unreadable": ({ key, value, suggestion }) =>
    suggestion
      ? `${key} "${value}" is not a day; write it as ${suggestion}`
      : `${key} "${value}" is not a day; write year-month-day, for example 2026-03-14`,
  "day-impossible": ({ key, value }) =>
    `${key} "${value}" is not in the calendar; correct the day or the month (year-month-day)`,
  "link-not-address": ({ key, value }) =>
    `${key} "${value}" is not an address; write the whole address, with https://`,
  "alias-not-address": ({ value }) =>
    `the old address "${value}" can't be read; write it as /2022/10/24/flood/`,
  "alias-taken": ({ value }) =>
    `the old address "${value}" is another page's or another article's; remove it here`,
  "flag-unreadable": ({ key, value }) =>
    `${key} "${value}" is neither true nor false; write one of them`,
  "gap-unreadable": ({ value, example }) =>
    `"${value}" does not say what is missing, from one month (or day) to another that is not before it; write for example: ${example}`,
  "language-unreadable": ({ value }) => `"${value}" is not a language code; write fr, ar or en`,
  "language-unlisted": ({ value, listed }) =>
    `no edition lists the language "${value}"; write one of these (${listed}), or add it in content/site.yaml`,
  "language-unnamed": ({ published, suggestion }) =>
    suggestion
      ? `the headline is in Arabic letters but no language is named, so the article is published as "${published}"; write lang: ${suggestion}`
      : `the headline is not in Arabic letters and no language is named, so the article is published as "${published}"; write lang: fr, or the article's language`,
  "choice-unknown": ({ key, value, choices }) =>
    `${key} "${value}" is not possible; write: ${choices}`,
  "number-unreadable": ({ key, value, least, most }) =>
    `${key} "${value}" is not a number from ${least} to ${most}; correct it`,
  "path-contradicts-date": ({ value, date }) =>
    `the folder or file name says ${value}, but the date is ${date}; the date is used; correct one of them`,
  "address-taken": ({ address, by }) =>
    `the address ${address} is already taken by ${by}; rename one of the two files`,
  "page-address-reserved": ({ address }) =>
    `the address ${address} is reserved; give the file another name`,
  "image-missing": ({ value }) =>
    `the image "${value}" is not there; put it beside the article, or in content/images/ and write /name.jpg; it is not shown`,
  "image-remote": ({ value }) =>
    `the image "${value}" is on another site: it is a link, and is not shown; to show it, save it beside the article`,
  "image-unreadable": ({ value, reason }) =>
    `the image "${value}" can't be read (${reason}); save it again as JPEG, PNG or WebP`,
  "image-outside": ({ value }) =>
    `the image "${value}" is outside the content folder; put it beside the article`,
  "body-link-unresolved": ({ value }) =>
    `the link "${value}" leads to no article; correct the file's path`,
  "symlink-left-out": () => "this file is a symbolic link and is not read; replace it by a copy",
  "file-unreadable": ({ reason }) => `the file can't be read (${reason}); check its permissions`,
  "site-time-zone": ({ value }) =>
    `the time zone "${value}" is not a fixed offset; write for example UTC+1`,
  "name-without-letters": ({ value }) =>
    `the spelling "${value}" has no letter to be found by; remove it`,
  "sign-turning": ({ value }) =>
    `an unseen sign (${value}) turns the direction of the text after it; remove it`,
  "file-name-unsafe": ({ trouble, value }) => {
    const what = {
      space: "a space, at which links and programs stop short",
      letter: "letters other than a to z, which not every program writes alike",
      sign: `the sign "${value}", which programs take for something else`,
    };
    return `the file's name holds ${what[trouble]}; rename it with "npm run check -- --fix", which keeps the article's address`;
  },
  "folder-name-unsafe": ({ value, suggestion }) =>
    `the folder "${value}", from which the article has its address, has a name that programs stumble over; rename it to ${suggestion}, which keeps the address`,
  "file-not-read": ({ value, suggestion }) =>
    `"${value}" begins like an article but is not read, since its name does not end in .md; rename it to ${suggestion}`,
  "letters-decomposed": ({ value }) =>
    `"${value}" is written as several signs, and a search would miss it; correct it with "npm run check -- --fix"`,
  "letters-garbled": ({ value, suggestion }) =>
    `"${value}" was read in a wrong encoding; write probably "${suggestion}", and check the rest of the file`,
  "template-left": ({ value }) => `"${value}" was left by a template or another program; remove it`,
  "typography-french": ({ value, suggestion }) =>
    `"${value}" is not as French typography has it; write: ${suggestion}`,
  "footnote-missing": ({ value }) =>
    `the footnote ${value} is called but not given; add a line ${value}: with its text`,
  "link-nowhere": ({ value }) =>
    `the link "${value}" leads nowhere; write the article's file, with .md, or the whole address, with https://`,
  "link-lookalike": ({ value, host }) =>
    `the link leads to "${value}" (${host}), some of whose letters are not those that they look like: it may pass for another site; check it`,
  "image-no-alt": ({ value }) =>
    `the image "${value}" has no description for those who don't see it; add one: ![what it shows](…), or alt: "…"`,
  "image-heavy": ({ value, megabytes }) =>
    `the image "${value}" weighs ${megabytes} MB; save it smaller, 2 MB are enough`,
  "date-future": ({ value }) => `the date ${value} has not come yet; check the year and the day`,
  "duplicate-headline": ({ value }) =>
    `the same day and headline as ${value}; keep one of the two files`,
  "duplicate-text": ({ value }) =>
    `nearly the same text as ${value}, in the same newspaper; keep one of the two files`,
  "name-lookalike": ({ value, suggestion }) =>
    `the newspaper "${value}" has this article alone; did you mean "${suggestion}"?`,
  "ledger-elsewhere": ({ value }) =>
    `this file is not read: decisions on pictures stand in ${value}; rename it, or remove it`,
  "ledger-no-picture": ({ value }) =>
    `"${value}" is not a picture's content hash (sixteen signs, 0 to f); replace it by one that "npm run reports -- list" gives`,
  "name-taken": ({ value, name, by }) =>
    `the spelling "${value}" of "${name}" is already one of "${by}"; keep it at one of the two names`,
};
