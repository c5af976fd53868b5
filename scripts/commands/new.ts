// npm run new: asks for what an article needs, and writes its file where it belongs.
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { defineCommand, runMain } from "citty";
import {
  type Asking,
  askArticle,
  completionsOf,
  namesIn,
  withFound,
} from "../importing/ask-article.ts";
import { isEncoding } from "../importing/decode-bytes.ts";
import { ExistingArticles } from "../importing/existing.ts";
import { isWebAddress } from "../importing/fetch-policy.ts";
import { type ImportedItem, isRefused } from "../importing/item.ts";
import { knownNames, nameAsKnown } from "../importing/known-names.ts";
import {
  findingsOfAnswer,
  languageOfLetters,
  type NewArticle,
  writeNewArticle,
} from "../importing/new-article.ts";
import { readOriginal } from "../importing/original.ts";
import { reasonOf } from "../importing/reason.ts";
import { LinkedFolderError } from "../importing/write-files.ts";
import type { Finding, Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { refusalOf } from "../publishing/refusal.ts";
import { readSite } from "../reading/site.ts";
import { buildWords } from "../rendering/build-words.ts";
import { importWords } from "../rendering/import-words.ts";
import { newWords } from "../rendering/new-words.ts";
import {
  type ProblemLanguage,
  problemLanguage,
  problemSentence,
} from "../rendering/problem-text.ts";
import { fail } from "./invocation.ts";
import { chosenEditor, openInEditor } from "./open-editor.ts";
import { tell, tellAside } from "./tell.ts";

const options = {
  from: {
    type: "string",
    description:
      "the original, an address or a saved file: takes over what it says of itself (headline, newspaper, day…), never its text",
  },
  encoding: { type: "string", description: "of that file, whatever it says: windows-1256" },
  headline: { type: "string", description: "as the newspaper printed it" },
  source: { type: "string", description: "the newspaper, by its name or its id" },
  date: { type: "string", description: "day of publication: 2026-03-14" },
  link: { type: "string", description: "address of the original" },
  language: { type: "string", description: "fr, ar, en…; told from the headline's letters" },
  topics: { type: "string", description: "with commas" },
  content: { type: "string", default: "content", description: "folder of the archive" },
  cache: { type: "string", default: ".cache", description: "folder of the last build's catalogue" },
  "no-editor": { type: "boolean", default: false, description: "open no editor" },
  lang: { type: "string", description: "language of the messages: fr, ar or en" },
} as const;

const newCommand = defineCommand({
  meta: { name: "npm run new --", description: "Begin a new article" },
  args: options,
  async run({ args }) {
    const { LC_ALL, LANG } = process.env;
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
    if (!existsSync(content)) return fail(buildWords(language).noContent(content));
    const { site } = readSite(content);
    const given = itemOf(args);
    const known = knownNames(content, args.cache);
    const found = await readFrom(args, { language, archive: site.url });
    if (found === "failed") return;
    const offered = found && { ...found, source: nameAsKnown(found, known) };
    if (offered) tellAside(words.found(keysOf(offered, given)));
    const say = (findings: readonly Finding[]) => {
      for (const finding of findings) {
        tellAside(problemSentence({ ...finding, file: content } as Problem, language));
      }
      return findings.length === 0;
    };
    const isRight: Asking["isRight"] = (key, answer) => say(findingsOfAnswer(key, answer, site));
    const asking = { given, found: offered, words, known, lang: site.lang, isRight };
    const item = process.stdin.isTTY ? await askInTerminal(asking) : withFound(given, offered);
    if (item === undefined) {
      // The question that had no answer ends its line first.
      tellAside(`\n${words.unfinished}`);
      // As a shell says that somebody left by Ctrl-C.
      process.exitCode = 130;
      return;
    }
    const missing = (["headline", "source", "date"] as const).filter((key) => !item[key]);
    if (missing.length > 0) return fail(words.needs(missing.map((key) => `--${key}`)));
    const lang = item.lang ?? languageOfLetters(item.headline ?? "");
    const written = write({ content, cache: args.cache, site, language }, { ...item, lang });
    if (written === undefined) return;
    if ("there" in written) return fail(words.alreadyThere(join(content, written.there)));
    if ("findings" in written) {
      say(written.findings);
      if (written.findings.length === 0) return fail(words.taken(item.headline ?? ""));
      process.exitCode = 1;
      return;
    }
    const path = join(content, written.path);
    if (written.shares !== undefined) tellAside(words.shares(join(content, written.shares)));
    tell(words.written(path));
    tell(words.next);
    const editor = chosenEditor(process.env);
    if (editor === undefined || !process.stdin.isTTY || args["no-editor"]) return;
    if (!openInEditor(editor, path)) tellAside(words.noEditor(editor));
  },
});

interface Archive {
  readonly content: string;
  readonly cache: string;
  readonly site: Site;
  readonly language: ProblemLanguage;
}

/** Undefined where the machine refuses, which is said. */
function write({ language, ...archive }: Archive, item: ImportedItem): NewArticle | undefined {
  try {
    const existing = ExistingArticles.read({ ...archive, originals: true });
    return writeNewArticle(archive.content, archive.site, item, existing);
  } catch (error) {
    if (error instanceof LinkedFolderError) {
      return fail(importWords(language).throughLink(error.path));
    }
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return fail(buildWords(language).denied(refusal.reason, refusal.path));
  }
}

function itemOf(args: Readonly<Record<string, unknown>>): ImportedItem {
  const text = (name: string) => (args[name] === undefined ? undefined : String(args[name]));
  return {
    place: "",
    ...{ headline: text("headline"), source: text("source"), date: text("date") },
    ...{ link: text("link"), lang: text("language"), topics: namesIn(text("topics") ?? "") },
  };
}

/** What the original of `--from` says of itself; "failed" where it can't be had, which is said. */
async function readFrom(
  {
    from,
    encoding,
  }: { readonly from?: string | undefined; readonly encoding?: string | undefined },
  {
    language,
    archive,
  }: { readonly language: ProblemLanguage; readonly archive?: string | undefined },
): Promise<ImportedItem | "failed" | undefined> {
  if (from === undefined) return undefined;
  const reasons = importWords(language);
  if (encoding !== undefined && !isEncoding(encoding)) {
    fail(reasons.badEncoding(encoding));
    return "failed";
  }
  const words = newWords(language);
  if (!isWebAddress(from) && !statSync(from, { throwIfNoEntry: false })?.isFile()) {
    fail(words.noOriginal(from));
    return "failed";
  }
  const original = await readOriginal(from, { encoding, archive });
  if (!isRefused(original)) return original;
  fail(words.notRead(from, reasonOf(original, reasons)));
  return "failed";
}

/** Our keys for which something was found that the command line does not say itself. */
function keysOf({ place: _, ...found }: ImportedItem, given: ImportedItem): string[] {
  const isSaid = (value: unknown) => value !== undefined && String(value) !== "";
  const said = new Map(Object.entries(given));
  return Object.entries(found).flatMap(([key, value]) =>
    isSaid(value) && !isSaid(said.get(key)) ? [key] : [],
  );
}

/** Tab completes what is asked for; undefined where the author leaves by Ctrl-C or Ctrl-D. */
async function askInTerminal(asking: Omit<Asking, "question">): Promise<ImportedItem | undefined> {
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
  if (asking.found) tellAside(asking.words.offered);
  try {
    const closed = once(lines, "close").then(() => undefined);
    return await Promise.race([askArticle({ ...asking, question }), closed]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ABORT_ERR") throw error;
    return undefined;
  } finally {
    lines.close();
  }
}

await runMain(newCommand);
