// Builds as an operator starts them: processes of their own, which may be killed, starved or started at once.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildSite } from "../../scripts/publishing/build.ts";
import { articleText, type Files } from "../small-archive.ts";

export const project = fileURLToPath(new URL("../../", import.meta.url));

export interface Places {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

export function placesIn(folder: string): Places {
  const [content, out, cache] = ["content", "dist", "cache"].map((name) => join(folder, name));
  return { content, out, cache } as Places;
}

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface StartOptions {
  readonly workers?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** Words before `node`, for `sh -c "ulimit …"`, `setpriv` and the like. */
  readonly through?: readonly string[];
  /** `node` as those words find it, in the place of the running one. */
  readonly plainNode?: boolean;
}

/** Starts the build command; messages are in English. */
export function startBuild(places: Places, options: StartOptions = {}): Started {
  const { workers = 1, env = {}, through = [], plainNode = false } = options;
  const command = [
    ...[
      ...through,
      plainNode ? "node" : process.execPath,
      join(project, "scripts/start.mjs"),
      "build",
    ],
    ...["--content", places.content, "--out", places.out, "--cache", places.cache],
    ...["--workers", String(workers), "--lang", "en"],
  ];
  const started = performance.now();
  const child = spawn(command[0] as string, command.slice(1), {
    cwd: project,
    env: { ...process.env, CI: "", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    // Not "close": a worker that outlives a killed build would hold the pipe open.
    child.on("exit", (status, signal) =>
      setTimeout(30).then(() =>
        resolve({ status, signal, stderr, milliseconds: performance.now() - started }),
      ),
    );
  });
  return { process: child, ended };
}

export const runBuild = (places: Places, options: StartOptions = {}): Promise<Ended> =>
  startBuild(places, options).ended;

/** Every file and link below a folder with the hash of what it holds; locks are left out. */
export function treeOf(folder: string): ReadonlyMap<string, string> {
  const tree = new Map<string, string>();
  const walk = (below: string) => {
    for (const name of readdirSync(join(folder, below)).sort()) {
      const path = below === "" ? name : `${below}/${name}`;
      const full = join(folder, path);
      const stat = lstatSync(full);
      if (stat.isDirectory()) {
        tree.set(`${path}/`, "folder");
        walk(path);
      } else if (stat.isSymbolicLink()) tree.set(path, `link to ${readlinkSync(full)}`);
      else if (!name.startsWith(".khizana-lock")) tree.set(path, hashOf(readFileSync(full)));
    }
  };
  walk("");
  return tree;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** What two trees don't share, a line each. */
export function treeDifferences(
  is: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): string[] {
  const paths = new Set([...is.keys(), ...wanted.keys()]);
  return [...paths]
    .filter((path) => is.get(path) !== wanted.get(path))
    .map(
      (path) => `${path}: ${is.get(path) ?? "(none)"} instead of ${wanted.get(path) ?? "(none)"}`,
    );
}

/** The tree of a clean build, with search as the command has it, made in this process in a folder of its own. */
export async function cleanTree(
  content: string,
  folder: string,
  { search = true } = {},
): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, "clean/dist");
  await buildSite({
    content,
    out,
    cache: join(folder, "clean/cache"),
    processes: 1,
    allowEmpty: true,
    search,
  });
  return treeOf(out);
}

/** Articles on a few days, in two languages, with topics, authors and a picture. */
export function someArticles(count: number): Files {
  const files: Record<string, string> = {
    "site.yaml":
      "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}]\nurl: https://presse.example/\n",
    "images/vue.png": picture("#123456"),
    "pages/about.md": "---\nheadline: À propos\n---\n[Un](../articles/2026/n0.md)\n",
  };
  for (let at = 0; at < count; at++) {
    const lang = at % 3 === 0 ? "ar" : "fr";
    const date = `2026-0${1 + (at % 3)}-1${at % 7}`;
    files[`articles/2026/n${at}.md`] = articleText({
      headline: `Titre ${at}`,
      source: ["Le Phare", "Barid", "La Digue"][at % 3] as string,
      ...{ date, lang, topics: `[Port, T${at % 4}]`, authors: `[A${at % 5}]` },
      ...(at % 4 === 0 ? { image: "/vue.png" } : {}),
      body: `${"Le texte du port. ".repeat(40)}[Autre](n${(at * 7) % count}.md)\n`,
    });
  }
  return files;
}

export function picture(fill: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="800" height="400" fill="${fill}"/></svg>`;
}

/** Process ids of the processes that a process has started. */
export function childrenOf(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return text.split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

export function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
