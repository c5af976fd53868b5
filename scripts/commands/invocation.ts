// What every form of `npm run build` reads from its command line, and how it says what kept it from ending.
import { existsSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { UnsafeSettingsError } from "../catalogue/unsafe-settings.ts";
import { BusyError } from "../publishing/lock.ts";
import { EmptyArchiveError, ForeignFolderError } from "../publishing/output-folder.ts";
import { ProgressLine, type ProgressReport } from "../publishing/progress.ts";
import { refusalOf } from "../publishing/refusal.ts";
import { ShardError } from "../publishing/shard-error.ts";
import { WorkerEndedError } from "../publishing/workers.ts";
import { type BuildWords, buildWords } from "../rendering/build-words.ts";
import { type ProblemLanguage, problemLanguage, problemLine } from "../rendering/problem-text.ts";
import { type ShardWords, shardWords } from "../rendering/shard-words.ts";
import { isInCi } from "./ci.ts";
import { tellAside } from "./tell.ts";

export const options = {
  content: { type: "string", default: "content", description: "folder of the articles" },
  out: { type: "string", default: "dist", description: "folder of the site" },
  cache: {
    type: "string",
    default: ".cache",
    description: "folder that may be deleted at any time",
  },
  workers: { type: "string", description: "processes that render; one a core by default" },
  lang: { type: "string", description: "language of the messages: fr, ar or en" },
  json: { type: "boolean", default: false, description: "write the result as JSON" },
} as const;

/** What was given, whichever the command. */
interface Given {
  readonly _: readonly string[];
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly workers?: string | undefined;
  readonly lang?: string | undefined;
}

export interface Invocation {
  readonly language: ProblemLanguage;
  readonly words: BuildWords & { readonly shards: ShardWords };
  /** What the build itself takes. */
  readonly settings: {
    readonly content: string;
    readonly out: string;
    readonly cache: string;
    readonly processes?: number;
    readonly trustCheckout: boolean;
  };
}

export function wordsFor(lang: string | undefined): Pick<Invocation, "language" | "words"> {
  const { LC_ALL, LANG } = process.env;
  const language = problemLanguage(lang ?? (LC_ALL || LANG));
  return { language, words: { ...buildWords(language), shards: shardWords(language) } };
}

/** Undefined where something is wrong, which is said. */
export function readInvocation(
  given: Given,
  known: Readonly<Record<string, unknown>>,
  mostWords = 0,
): Invocation | undefined {
  const { language, words } = wordsFor(given.lang);
  const { workers } = given;
  const [content, out, cache] = [given.content, given.out, given.cache].map(plainPath);
  if (!content || !out || !cache) return fail(words.emptyFolder);
  const unknown = Object.keys(given).find((name) => name !== "_" && !(name in known));
  if (unknown !== undefined) return fail(words.unknownOption(unknown, Object.keys(known)));
  const word = given._[mostWords];
  if (word !== undefined) return fail(words.shards.unknownWord(word));
  if (workers !== undefined && !/^[1-9]\d?$/.test(workers)) return fail(words.workers(workers));
  if (!isFolder(content)) return fail(words.noContent(content));
  if (overlaps(content, out)) return fail(words.insideContent(out));
  if (overlaps(cache, out) || overlaps(cache, content)) return fail(words.insideCache(cache));
  if (existsSync(out) && !isFolder(out)) return fail(words.notAFolder(out));
  const processes = workers === undefined ? {} : { processes: Number(workers) };
  const trustCheckout = isInCi();
  return { language, words, settings: { content, out, cache, ...processes, trustCheckout } };
}

/** Does the work under a progress line; undefined where it did not end, which is said. */
export async function attempt<Result>(
  invocation: Invocation,
  work: (onProgress: (progress: ProgressReport) => void) => Promise<Result>,
): Promise<{ readonly result: Result; readonly seconds: number } | undefined> {
  const started = performance.now();
  const clock = { now: () => performance.now(), inCi: isInCi() };
  const line = new ProgressLine(process.stderr, invocation.words.progress, clock);
  try {
    const result = await work((progress) => line.show(progress));
    line.clear();
    return { result, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    line.clear();
    return explain(error, invocation);
  }
}

const exitBusy = 75;

/** Says what kept the build from ending; throws what is a mistake of ours. */
function explain(error: unknown, { words, language, settings }: Invocation): undefined {
  const { content, cache } = settings;
  const refusal = refusalOf(error);
  if (error instanceof BusyError) {
    const busy = error.folder === cache ? words.shards.busyCache : words.busy;
    return fail(busy(error.folder), exitBusy);
  }
  if (error instanceof ForeignFolderError) return fail(words.foreignFolder(error.folder));
  if (error instanceof EmptyArchiveError) return fail(words.wouldEmpty(error.folder));
  if (error instanceof ShardError) {
    return fail(words.shards.trouble[error.trouble](error.path, error.other));
  }
  if (error instanceof UnsafeSettingsError) {
    for (const problem of error.problems) console.error(problemLine(problem, language));
    return fail(words.unsafeSettings(error.problems[0]?.file ?? `${content}/site.yaml`));
  }
  if (error instanceof WorkerEndedError) return fail(words.workerEnded(error.how));
  if (refusal) return fail(words.machine(refusal.reason, refusal.path));
  throw error;
}

/** Output inside the content folder would be read as content; content inside the output would be swept away. */
export function overlaps(content: string, out: string): boolean {
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

export function fail(message: string, exitCode = 1): undefined {
  tellAside(message);
  process.exitCode = exitCode;
}
