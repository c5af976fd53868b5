// What imports cost: many lines of JSON into an empty archive, and ten into a large one. By hand: npx tsx tests/bench/imports.ts [10000] [100000]
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { type GeneratedArticle, generateArchive, generateArticles } from "./generator.ts";
import { machineText, thisMachine } from "./machine.ts";
import { type Cost, measure } from "./measure.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const [many = 10_000, large = 100_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "khizana-imports-"));
const [few, seed] = [10, 1];

process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));

console.log(`${machineText(thisMachine())}; load average ${loadavg()[0]?.toFixed(2)} (1 min)`);

const lines = join(folder, "articles.jsonl");
await pipeline(
  Readable.from(linesOf(generateArticles({ articles: many, seed }))),
  createWriteStream(lines),
);
const empty = join(folder, "empty");
mkdirSync(empty);
writeFileSync(join(empty, "site.yaml"), "lang: fr\n");
tell(`${many} lines into an empty archive`, many, await run(empty, "import", "jsonl", lines));
tell("the same again", many, await run(empty, "import", "jsonl", lines));

const archive = join(folder, "large");
generateArchive({ folder: archive, articles: large, seed });
const ten = join(folder, "ten.jsonl");
const others = generateArticles({ articles: few, seed: seed + 1 });
await pipeline(Readable.from(linesOf(others)), createWriteStream(ten));
tell(`check of ${large} articles`, large, await run(archive, "check"));
tell(`${few} lines into ${large} articles`, few, await run(archive, "import", "jsonl", ten));
console.log(`load average at the end ${loadavg()[0]?.toFixed(2)} (1 min)`);

function* linesOf(articles: Iterable<GeneratedArticle>): Generator<string> {
  for (const { day: date, path: _, picture: __, ...article } of articles) {
    yield `${JSON.stringify({ ...article, date })}\n`;
  }
}

function run(content: string, ...words: string[]): Promise<Cost> {
  const places = ["--content", content, "--cache", `${content}-cache`, "--lang", "en"];
  const args = ["scripts/start.mjs", ...words, ...places];
  return measure({ program: process.execPath, args, cwd: project, output: content });
}

/** An import runs in one process: what it does in a second of processor time is what one core does. */
function tell(what: string, articles: number, cost: Cost): void {
  const { wallSeconds, cpuSeconds, othersCpuSeconds, biggestProcessMb } = cost;
  const figures = [
    `${wallSeconds.toFixed(2)} s`,
    `${cpuSeconds.toFixed(2)} s of CPU`,
    `${Math.round(articles / wallSeconds)} articles/s, ${Math.round(articles / cpuSeconds)} a CPU second`,
    `peak ${biggestProcessMb?.toFixed(0) ?? "unknown"} MB`,
    `${cost.filesWritten} files`,
    `others used ${othersCpuSeconds.toFixed(2)} s of CPU`,
  ];
  console.log(`${what}: ${figures.join("; ")}`);
}
