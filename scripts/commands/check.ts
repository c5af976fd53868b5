// npm run check: tells authors what is wrong in their files, or may be, before anything is published.
import { existsSync, mkdirSync, statSync } from "node:fs";
import { defineCommand, runMain } from "citty";
import { type CheckResult, check } from "../checking/check.ts";
import { fixArchive } from "../checking/fix-archive.ts";
import { contentName, pathWithin } from "../checking/wanted-paths.ts";
import type { Mending } from "../model/mending.ts";
import { takeFingerprints } from "../publishing/fingerprints.ts";
import { ProgressLine } from "../publishing/progress.ts";
import { refusalOf } from "../publishing/refusal.ts";
import { readSite } from "../reading/site.ts";
import { githubAnnotation, sarifLog } from "../rendering/annotations.ts";
import { buildWords } from "../rendering/build-words.ts";
import { checkWords } from "../rendering/check-words.ts";
import { mendingReport } from "../rendering/mending-report.ts";
import { groupProblems, problemReport } from "../rendering/problem-report.ts";
import {
  type ProblemLanguage,
  problemLanguage,
  problemSentence,
} from "../rendering/problem-text.ts";
import { isInCi } from "./ci.ts";
import { fail } from "./invocation.ts";
import { tell } from "./tell.ts";

const options = {
  content: { type: "string", default: "content", description: "folder of the articles" },
  cache: {
    type: "string",
    default: ".cache",
    description: "folder that may be deleted at any time",
  },
  fix: { type: "boolean", default: false, description: "mend what can be mended without a doubt" },
  json: { type: "boolean", default: false, description: "write the problems as JSON" },
  format: { type: "string", description: "github: annotations on lines; sarif: for scanners" },
  lang: { type: "string", description: "language of the messages: fr, ar or en" },
} as const;

const checkCommand = defineCommand({
  meta: { name: "npm run check --", description: "Tell what is wrong in the articles, or may be" },
  args: options,
  async run({ args }) {
    const { LC_ALL, LANG } = process.env;
    const language = problemLanguage(args.lang ?? (LC_ALL || LANG));
    const words = { ...buildWords(language), ...checkWords(language) };
    const content = contentName(args.content);
    const unknown = Object.keys(args).find((name) => name !== "_" && !(name in options));
    if (unknown !== undefined) return fail(words.unknownOption(unknown, Object.keys(options)));
    const { format } = args;
    if (format !== undefined && format !== "github" && format !== "sarif") {
      return fail(words.badFormat(format));
    }
    if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
      return fail(words.noContent(content));
    }
    const missing = args._.find((path) => !existsSync(path));
    if (missing !== undefined) return fail(words.noPath(missing));
    const outside = args._.find((path) => pathWithin(content, path) === undefined);
    if (outside !== undefined) return fail(words.outside(outside, content));
    const paths = args._.flatMap((path) => pathWithin(content, path) ?? []);
    mkdirSync(args.cache, { recursive: true });
    const clock = { now: () => performance.now(), inCi: isInCi() };
    const line = new ProgressLine(process.stderr, words.progress, clock);
    try {
      const wanted = {
        ...{ content, paths, cache: args.cache, version: takeFingerprints().code },
        today: localDay(new Date()),
        onRead: (done: number, total: number) => line.show({ step: "reading", done, total }),
      };
      let result = await check(wanted);
      let mending: Mending | undefined;
      if (args.fix && result.isSafe) {
        mending = await fixArchive(wanted, readSite(content).site, result.problems);
        if (mending.fixed.length + mending.renamed.length > 0) result = await check(wanted);
      }
      line.clear();
      const done = mending && mendingReport(mending, language);
      if (done) console.error(done);
      const errors = result.problems.filter(({ severity }) => severity === "error").length;
      if (errors > 0) process.exitCode = 1;
      if (args.json) console.log(JSON.stringify(asJson(result, mending, language), null, 2));
      else if (format === "sarif") {
        console.log(JSON.stringify(sarifLog(result.problems, language), null, 2));
      } else if (format === "github") {
        for (const problem of result.problems) console.log(githubAnnotation(problem, language));
      } else {
        for (const group of groupProblems(result.problems)) {
          tell(problemReport(group, language));
        }
        tell(words.summary(result.files, errors, result.problems.length - errors));
      }
    } catch (error) {
      line.clear();
      const refusal = refusalOf(error);
      if (refusal) return fail(words.denied(refusal.reason, refusal.path));
      throw error;
    }
  },
});

/** With `--fix`, what was done is told too. */
function asJson(
  { files, problems }: CheckResult,
  mending: Mending | undefined,
  language: ProblemLanguage,
): object {
  const told = problems.map((one) => ({ ...one, message: problemSentence(one, language) }));
  return { files, problems: told, ...mending };
}

/** The author's day, "2026-11-26". */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

await runMain(checkCommand);
