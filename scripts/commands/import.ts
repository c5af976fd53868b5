// npm run import: brings articles of other formats into the content folder.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineCommand, runMain } from "citty";
import { namesIn } from "../importing/ask-article.ts";
import { dateOrders } from "../importing/date-order.ts";
import { isEncoding } from "../importing/decode-bytes.ts";
import { ExistingArticles } from "../importing/existing.ts";
import { isWebAddress } from "../importing/fetch-policy.ts";
import type { ImportOptions } from "../importing/importer.ts";
import { importers } from "../importing/importers.ts";
import { isRemark, type Refused } from "../importing/item.ts";
import { reasonOf } from "../importing/reason.ts";
import { readMapping } from "../importing/record-item.ts";
import { runImport } from "../importing/run-import.ts";
import { LinkedFolderError } from "../importing/write-files.ts";
import type { Finding, Problem } from "../model/problem.ts";
import { ProgressLine } from "../publishing/progress.ts";
import { refusalOf } from "../publishing/refusal.ts";
import { readSite } from "../reading/site.ts";
import { buildWords } from "../rendering/build-words.ts";
import { importWords } from "../rendering/import-words.ts";
import {
  type ProblemLanguage,
  problemLanguage,
  problemLine,
  shown,
} from "../rendering/problem-text.ts";
import { isInCi } from "./ci.ts";
import { fail } from "./invocation.ts";
import { tell, tellAside } from "./tell.ts";

const options = {
  content: { type: "string", default: "content", description: "folder of the archive" },
  cache: { type: "string", default: ".cache", description: "folder of the last build's catalogue" },
  source: { type: "string", description: "the newspaper, where the input names none" },
  language: { type: "string", description: "language of the articles, where the input names none" },
  date: { type: "string", description: "the day, where the input names none: 2022-10-25" },
  "updated-as-date": {
    type: "boolean",
    default: false,
    description: "take the day of a change where no day of publication is known",
  },
  "date-order": {
    type: "string",
    description: "of days that could be two (03/04/2022): dmy, mdy or ymd",
  },
  encoding: {
    type: "string",
    description: "of the input, whatever it says of itself: windows-1256",
  },
  mapping: {
    type: "string",
    description: "csv, parquet, jsonl, wordpress: a YAML file, our key: their name",
  },
  "post-types": {
    type: "string",
    default: "post",
    description: "wordpress: the kinds of posts that are articles, with commas",
  },
  headlines: { type: "boolean", default: false, description: "text: a ticker's headlines too" },
  images: {
    type: "boolean",
    default: false,
    description: "html, feed, wordpress: save pictures beside their articles",
  },
  fetch: { type: "boolean", default: false, description: "feed: fetch whole articles" },
  "dry-run": { type: "boolean", default: false, description: "write nothing" },
  json: { type: "boolean", default: false, description: "write the result as JSON" },
  lang: { type: "string", description: "language of the messages: fr, ar or en" },
} as const;

const importCommand = defineCommand({
  meta: {
    name: "npm run import --",
    description: `Bring articles of other formats here: <kind> <file, folder or address>; kinds: ${importers.map(({ kind }) => kind).join(", ")}`,
  },
  args: options,
  async run({ args }) {
    const { LC_ALL, LANG } = process.env;
    const language = problemLanguage(args.lang ?? (LC_ALL || LANG));
    const words = importWords(language);
    const unknown = Object.keys(args).find((name) => name !== "_" && !isKnown(name));
    if (unknown !== undefined) {
      return fail(buildWords(language).unknownOption(unknown, Object.keys(options)));
    }
    const [kind, input, ...more] = args._;
    const importer = importers.find((known) => known.kind === kind);
    if (!importer || input === undefined || more.length > 0) {
      return fail(words.usage(importers.map((known) => known.kind)));
    }
    if (!isWebAddress(input) && !existsSync(input)) return fail(words.noInput(input));
    const given = readGiven(args, language);
    if (!given) return;
    const { site, safe } = readSite(args.content);
    if (!safe) return fail(words.unsafeSite(join(args.content, "site.yaml")));
    const clock = { now: () => performance.now(), inCi: isInCi() };
    const line = new ProgressLine(process.stderr, buildWords(language).progress, clock);
    try {
      // Only a program that reads them all at the end needs them kept.
      const refusals: Refused[] = [];
      const dryRun = args["dry-run"];
      const report = await runImport({
        ...{ importer, input, site, language, dryRun, content: args.content },
        options: {
          ...{ ...given, archive: site.url },
          onProgress: (done) => line.show({ step: "importing", done }),
        },
        existing: ExistingArticles.read({
          ...{ content: args.content, site, cache: args.cache },
          originals: importer.knowsOldPlaces,
        }),
        onImported: (path) => {
          if (!dryRun || args.json) return;
          line.clear();
          tell(words.imported(path));
        },
        onRefused: (refused) => {
          if (args.json) return refusals.push(refused);
          const say = isRemark(refused) ? words.remark : words.refused;
          line.clear();
          tellAside(say(shown(refused.place), reasonOf(refused, words)));
        },
      });
      line.clear();
      const { imported, alreadyThere, refused } = report;
      if (refused > 0 && imported + alreadyThere === 0) process.exitCode = 1;
      if (args.json) return console.log(JSON.stringify({ ...report, refusals }, null, 2));
      tell(words.summary(imported, alreadyThere, refused, dryRun));
      if (imported > 0 && !dryRun) tell(words.next(args.content));
    } catch (error) {
      line.clear();
      explain(error, { kind: importer.kind, input, language });
    }
  },
});

/** Says why an import ended too soon; throws what nobody foresaw. */
function explain(
  error: unknown,
  { kind, input, language }: { kind: string; input: string; language: ProblemLanguage },
): undefined {
  const words = importWords(language);
  if (error instanceof TypeError && /encoded data/.test(error.message)) {
    return fail(words.wrongBytes(input));
  }
  if (error instanceof LinkedFolderError) return fail(words.throughLink(error.path));
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EISDIR" || code === "ENOENT") return fail(words.notAFile(kind, input));
  if (code?.startsWith("Z_")) return fail(words.brokenPacking(input));
  const refusal = refusalOf(error);
  if (!refusal) throw error;
  return fail(buildWords(language).denied(refusal.reason, refusal.path));
}

/** Undefined where something is wrong, which is said. */
function readGiven(
  args: Readonly<Record<string, unknown>>,
  language: ProblemLanguage,
): ImportOptions | undefined {
  const words = importWords(language);
  const text = (name: string) => (args[name] === undefined ? undefined : String(args[name]));
  const encoding = text("encoding");
  if (encoding !== undefined && !isEncoding(encoding)) return fail(words.badEncoding(encoding));
  const order = text("date-order");
  const dateOrder = dateOrders.find((known) => known === order);
  if (order !== undefined && !dateOrder) return fail(words.badDateOrder(order));
  const file = text("mapping");
  if (file !== undefined && !existsSync(file)) return fail(words.noMapping(file));
  const mapping = file === undefined ? undefined : readFileSync(file, "utf8");
  try {
    readMapping(mapping ?? "");
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (error.cause === undefined) return fail(words.badMapping(file ?? "", error.message));
    return fail(
      problemLine({ ...(error.cause as Finding), file: file ?? "" } as Problem, language),
    );
  }
  return {
    ...{ source: text("source"), lang: text("language"), date: text("date") },
    ...{ dateOrder, encoding, mapping, postTypes: namesIn(text("post-types") ?? "") },
    ...{ headlines: args.headlines === true, images: args.images === true },
    ...{ fetch: args.fetch === true, updatedAsDate: args["updated-as-date"] === true },
  };
}

/** citty gives names with hyphens in both ways. */
function isKnown(name: string): boolean {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) in options;
}

await runMain(importCommand);
