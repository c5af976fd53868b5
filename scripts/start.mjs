// @ts-check
// Starts one of our programs. Its sources, some two hundred files of TypeScript, are gathered into a few modules
// once for each state they are in: translated and loaded one by one, they take longer than a small build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import * as module from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = fileURLToPath(new URL("../", import.meta.url));

// Not in `.cache`, which a CI hands from one run to the next: what runs comes from the checkout alone.
const programs = join(project, "node_modules/.cache/khizana");

/** The module that each begins with. */
const entries = {
  build: "scripts/commands/build.ts",
  dev: "scripts/commands/dev.ts",
  new: "scripts/commands/new.ts",
  check: "scripts/commands/check.ts",
  import: "scripts/commands/import.ts",
  reports: "scripts/commands/reports.ts",
  "serve-reports": "scripts/commands/receiver.ts",
  worker: "scripts/publishing/worker.ts",
  "demo-reports": "scripts/commands/demo-reports.ts",
  "check-seal": "scripts/catalogue/check-seal.ts",
  "catch-up": "scripts/serving/catch-up.ts",
};

/** Packages that are no ES modules, hold binaries, or look for files of theirs; of the others, what we need is gathered. */
const packagesApart = [
  "@11ty/*",
  "@fontsource-variable/*",
  "@mozilla/readability",
  "esbuild",
  "gray-matter",
  "js-yaml",
  "libsql",
  "linkedom",
  "lightningcss",
  "luxon",
  "markdown-it",
  "pagefind",
  "robots-parser",
  "sharp",
  "undici",
];

// Eleventy would have every later import pass through another thread, to load edited layouts anew: ours are handed to it.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= "1";

const [name] = process.argv.splice(2, 1);
// A word that was copied from an Arabic sentence of ours may carry the unseen signs that keep its direction there.
process.argv.splice(2, Number.POSITIVE_INFINITY, ...process.argv.slice(2).map(withoutSigns));
const entry = Object.entries(entries).find(([known]) => known === name);
if (!entry) throw new Error(`"${name}" is none of ${Object.keys(entries).join(", ")}`);
const program = await gathered();
if (program === undefined) {
  process.env.TSX_TSCONFIG_PATH ??= join(project, "tsconfig.json");
  (await import("tsx/esm/api")).register();
}
if (program && "enableCompileCache" in module) keepCompiled(module.enableCompileCache);
await import(
  pathToFileURL(program ? join(program, `${entry[0]}.mjs`) : join(project, entry[1])).href
);

/** @param {string} word */
function withoutSigns(word) {
  return word.replace(/^[\u200e\u200f\u2066-\u2069]+|[\u200e\u200f\u2066-\u2069]+$/g, "");
}

/** From Node 22 on. @param {unknown} enable */
function keepCompiled(enable) {
  /** @type {(folder: string) => void} */ (enable)(join(programs, "compiled"));
}

/**
 * The folder of the gathered modules; undefined where they can't be made or written: the sources are loaded
 * one by one then, and say themselves what is wrong with them.
 */
async function gathered() {
  const folder = join(programs, digestOfSources());
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  try {
    await gather(unfinished);
    renameSync(unfinished, folder);
    removeOld();
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished, { recursive: true });
  }
  // Another process may have been faster.
  return existsSync(folder) ? folder : undefined;
}

/** Of the sources, and of everything that shapes what becomes of them. */
function digestOfSources() {
  const hash = createHash("sha256").update(project);
  for (const path of [
    ...sourcesIn("scripts"),
    ...sourcesIn("layouts"),
    ".eleventy.ts",
    "package-lock.json",
  ]) {
    const bytes = readFileSync(join(project, path));
    hash.update(`${path} ${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}

/** @param {string} folder */
function sourcesIn(folder) {
  const paths = /** @type {string[]} */ (readdirSync(join(project, folder), { recursive: true }));
  return paths
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
    .sort()
    .map((path) => join(folder, path));
}

/** @param {string} folder */
async function gather(folder) {
  const { build, stop } = await import("esbuild");
  await build({
    absWorkingDir: project,
    entryPoints: entries,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    external: packagesApart,
    format: "esm",
    platform: "node",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    // Every folder of scripts/ lies at the same depth.
    define: { "import.meta.url": JSON.stringify(new URL("commands/build.ts", import.meta.url)) },
    logLevel: "silent",
  });
  await stop();
}

/** What was gathered long ago; younger programs may be running. */
function removeOld() {
  const aDayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of readdirSync(programs)) {
    const folder = join(programs, name);
    if (statSync(folder).mtimeMs < aDayAgo) rmSync(folder, { recursive: true, force: true });
  }
}
