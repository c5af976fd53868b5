// npm run build: publishes the archive, and says what was left out and why.
import { existsSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { defineCommand, runMain } from "citty";
import { UnsafeSettingsError } from "../catalogue/unsafe-settings.ts";
import { type BuildResult, buildSite } from "../publishing/build.ts";
import { BusyError } from "../publishing/lock.ts";
import { EmptyArchiveError, ForeignFolderError } from "../publishing/output-folder.ts";
import { ProgressLine } from "../publishing/progress.ts";
import { refusalOf } from "../publishing/refusal.ts";
import { WorkerEndedError } from "../publishing/workers.ts";
import { type BuildWords, buildWords } from "../rendering/build-words.ts";
import { groupProblems, problemReport } from "../rendering/problem-report.ts";
import {
  type ProblemLanguage,
  problemLanguage,
  problemLine,
  problemSentence,
} from "../rendering/problem-text.ts";

const options = {
  content: { type: "string", default: "content", description: "folder of the articles" },
  out: { type: "string", default: "dist", description: "folder of the site" },
  cache: {
    type: "string",
    default: ".cache",
    description: "folder that may be deleted at any time",
  },
  workers: { type: "string", description: "processes that render; one a core by default" },
  strict: { type: "boolean", default: false, description: "exit 1 if a file was left out" },
  lang: { type: "string", description: "language of the messages: fr or en" },
  empty: {
    type: "boolean",
    default: false,
    description: "publish even an archive without articles",
  },
  json: { type: "boolean", default: false, description: "write the result as JSON" },
} as const;

const build = defineCommand({
  meta: { name: "npm run build --", description: "Publish the archive" },
  args: options,
  async run({ args }) {
    const { LC_ALL, LANG, CI } = process.env;
    const language = problemLanguage(args.lang ?? (LC_ALL || LANG));
    const words = buildWords(language);
    const { strict, json, workers } = args;
    const [content, out, cache] = [args.content, args.out, args.cache].map(plainPath);
    if (!content || !out || !cache) return fail(words.emptyFolder);
    const unknown = Object.keys(args).find((name) => name !== "_" && !(name in options));
    if (unknown !== undefined) return fail(words.unknownOption(unknown, Object.keys(options)));
    if (workers !== undefined && !/^[1-9]\d?$/.test(workers)) return fail(words.workers(workers));
    if (!isFolder(content)) return fail(words.noContent(content));
    if (overlaps(content, out)) return fail(words.insideContent(out));
    if (overlaps(cache, out) || overlaps(cache, content)) return fail(words.insideCache(cache));
    if (existsSync(out) && !isFolder(out)) return fail(words.notAFolder(out));
    const started = performance.now();
    const clock = { now: () => performance.now(), inCi: Boolean(CI) };
    const line = new ProgressLine(process.stderr, words.progress, clock);
    let result: BuildResult;
    try {
      result = await buildSite({
        ...{ content, out, cache },
        ...(workers === undefined ? {} : { processes: Number(workers) }),
        trustCheckout: Boolean(CI),
        allowEmpty: args.empty,
        onProgress: (progress) => line.show(progress),
      });
    } catch (error) {
      line.clear();
      return explain(error, words, language, `${content}/site.yaml`);
    }
    line.clear();
    const seconds = (performance.now() - started) / 1000;
    if (json) {
      const problems = result.problems.map((problem) => ({
        ...problem,
        message: problemSentence(problem, language),
      }));
      console.log(JSON.stringify({ ...result, problems, seconds }, null, 2));
    } else {
      for (const group of groupProblems(result.problems)) {
        console.error(problemReport(group, language));
      }
      if (!result.absolute) console.error(words.noUrl);
      if (result.articles + result.quarantined + result.drafts === 0) {
        console.error(words.noArticles(`${content}/articles/`));
      }
      const warnings = result.problems.filter(({ severity }) => severity === "warning").length;
      console.log(words.summary({ ...result, warnings, seconds: seconds.toFixed(1), out }));
    }
    if (strict && result.quarantined > 0) process.exitCode = 1;
  },
});

const exitBusy = 75;

/** Says what kept the build from ending; throws what is a mistake of ours. */
function explain(error: unknown, words: BuildWords, language: ProblemLanguage, site: string): void {
  const refusal = refusalOf(error);
  if (error instanceof BusyError) fail(words.busy(error.folder), exitBusy);
  else if (error instanceof ForeignFolderError) fail(words.foreignFolder(error.folder));
  else if (error instanceof EmptyArchiveError) fail(words.wouldEmpty(error.folder));
  else if (error instanceof UnsafeSettingsError) {
    for (const problem of error.problems) console.error(problemLine(problem, language));
    fail(words.unsafeSettings(site));
  } else if (error instanceof WorkerEndedError) fail(words.workerEnded(error.how));
  else if (refusal) fail(words.machine(refusal.reason, refusal.path));
  else throw error;
}

/** Output inside the content folder would be read as content; content inside the output would be swept away. */
function overlaps(content: string, out: string): boolean {
  const inside = (inner: string, outer: string) => {
    const path = relative(resolve(outer), resolve(inner));
    return path === "" || !(path.startsWith("..") || resolve(path) === path);
  };
  return inside(out, content) || inside(content, out);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Without a closing slash, which problems would repeat. */
function plainPath(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, "") : path;
}

function fail(message: string, exitCode = 1): void {
  console.error(message);
  process.exitCode = exitCode;
}

await runMain(build);
