// npm run new: asks for what an article needs, and writes its file where it belongs.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { defineCommand, runMain } from "citty";
import { askArticle, completionsOf, namesIn } from "../importing/ask-article.ts";
import type { ImportedItem } from "../importing/item.ts";
import { knownNames } from "../importing/known-names.ts";
import { languageOfLetters, writeNewArticle } from "../importing/new-article.ts";
import type { Problem } from "../model/problem.ts";
import { readSite } from "../reading/site.ts";
import { buildWords } from "../rendering/build-words.ts";
import { type NewWords, newWords } from "../rendering/new-words.ts";
import { problemLanguage, problemSentence } from "../rendering/problem-text.ts";
import { fail } from "./invocation.ts";

const options = {
  headline: { type: "string", description: "as the newspaper printed it" },
  source: { type: "string", description: "the newspaper, by its name or its id" },
  date: { type: "string", description: "day of publication: 2026-03-14" },
  link: { type: "string", description: "address of the original" },
  language: { type: "string", description: "fr, ar, en…; told from the headline's letters" },
  topics: { type: "string", description: "with commas" },
  content: { type: "string", default: "content", description: "folder of the archive" },
  cache: { type: "string", default: ".cache", description: "folder of the last build's catalogue" },
  "no-editor": { type: "boolean", default: false, description: "open no editor" },
  lang: { type: "string", description: "language of the messages: fr or en" },
} as const;

const newCommand = defineCommand({
  meta: { name: "npm run new --", description: "Begin a new article" },
  args: options,
  async run({ args }) {
    const { LC_ALL, LANG, EDITOR } = process.env;
    const language = problemLanguage(args.lang ?? (LC_ALL || LANG));
    const words = newWords(language);
    const isKnown = (name: string) => name === "_" || name === "editor" || name in options;
    const unknown = Object.keys(args).find(
      (name) => !isKnown(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    );
    if (unknown !== undefined) {
      return fail(buildWords(language).unknownOption(unknown, Object.keys(options)));
    }
    const { content } = args;
    const { site } = readSite(content);
    const given = itemOf(args);
    const item = process.stdin.isTTY
      ? await askInTerminal(given, words, { content, cache: args.cache, lang: site.lang })
      : given;
    const missing = (["headline", "source", "date"] as const).filter((key) => !item[key]);
    if (missing.length > 0) return fail(words.needs(missing.map((key) => `--${key}`)));
    const lang = item.lang ?? languageOfLetters(item.headline ?? "");
    const written = writeNewArticle(content, site, { ...item, lang });
    if ("findings" in written) {
      for (const found of written.findings) {
        console.error(problemSentence({ ...found, file: content } as Problem, language));
      }
      process.exitCode = 1;
      return;
    }
    const path = join(content, written.path);
    console.log(words.written(path));
    console.log(words.next);
    // The editor's own words, as a shell would split them.
    const [editor, ...flags] = (EDITOR ?? "").split(" ").filter((word) => word !== "");
    if (editor && process.stdin.isTTY && !args["no-editor"]) {
      spawnSync(editor, [...flags, path], { stdio: "inherit" });
    }
  },
});

function itemOf(args: Readonly<Record<string, unknown>>): ImportedItem {
  const text = (name: string) => (args[name] === undefined ? undefined : String(args[name]));
  return {
    place: "",
    ...{ headline: text("headline"), source: text("source"), date: text("date") },
    ...{ link: text("link"), lang: text("language"), topics: namesIn(text("topics") ?? "") },
  };
}

/** Tab completes what is asked for. */
async function askInTerminal(
  given: ImportedItem,
  words: NewWords,
  archive: { readonly content: string; readonly cache: string; readonly lang: string },
): Promise<ImportedItem> {
  let choices: readonly string[] = [];
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    completer: (typed: string): [string[], string] => [completionsOf(typed, choices), typed],
  });
  const question = (text: string, from: readonly string[]) => {
    choices = from;
    return lines.question(text);
  };
  try {
    const known = knownNames(archive.content, archive.cache);
    return await askArticle({ given, words, known, question, lang: archive.lang });
  } finally {
    lines.close();
  }
}

await runMain(newCommand);
