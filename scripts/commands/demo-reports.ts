// npm run demo:reports: a picture of the demonstration is reported, blocked, gone from the site, and restored; each step is told.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { demoWords } from "../rendering/demo-words.ts";
import { problemLanguage } from "../rendering/problem-text.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
const { lang } = parseArgs({ options: { lang: { type: "string" } }, strict: false }).values;
const { LC_ALL, LANG } = process.env;
const language = problemLanguage(typeof lang === "string" ? lang : LC_ALL || LANG);
const words = demoWords(language);
const site = "https://presse.example/";
const env = { ...process.env, KHIZANA_REPORTS_KEY: "a-key-for-the-demonstration" };
const folder = mkdtempSync(join(tmpdir(), "khizana-demo-"));
const [content, out, cache] = ["content", "dist", "cache"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

/** One of our commands, as an editor starts it; what it says is shown. */
async function command(...typed: string[]): Promise<void> {
  console.log(`$ npm run ${typed[0] === "reports" ? `reports -- ${typed[1]}` : typed[0]}`);
  const started = ["scripts/start.mjs", ...typed, "--content", content, "--lang", language];
  const { stdout, stderr } = await run(process.execPath, started, { cwd: project, env });
  console.log(`${stdout}${stderr}`.trim().replace(/^/gm, "  "));
}

const build = () => command("build", "--out", out, "--cache", cache);

function startReceiver(): Promise<{ address: string; child: ChildProcess }> {
  const db = join(folder, "reports.sqlite");
  const typed = ["serve-reports", "--db", db, "--site", site, "--port", "0", "--proxies", "1"];
  const child = spawn(process.execPath, ["scripts/start.mjs", ...typed, "--lang", language], {
    cwd: project,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the receiver ended (${code})`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const { event, address } = JSON.parse(line) as { event: string; address?: string };
      if (event === "started" && address !== undefined) resolve({ address, child });
      if (event === "blocked") console.log(`  ${words.receiver(line)}`);
    });
  });
}

/** As the form of a page without scripts does. */
async function report(receiver: string, image: string, reason: string, from: string) {
  const fields = { image, reason, lang: "fr", thanks: "moderation/thanks/" };
  const { status, headers } = await fetch(`${receiver}reports`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: new URL(site).origin, "X-Forwarded-For": from },
    body: new URLSearchParams(fields),
  });
  const location = headers.get("location") ?? "";
  console.log(`  ${words.sent({ from, reason, status, location })}`);
}

/** Published files in whose bytes or name a text stands. */
function holding(text: string): string[] {
  const paths = readdirSync(out, { recursive: true }) as string[];
  return paths.filter((path) => {
    const file = join(out, path);
    return statSync(file).isFile() && (path.includes(text) || readFileSync(file).includes(text));
  });
}

async function show(): Promise<void> {
  cpSync(join(project, "content"), content, { recursive: true });
  const { address, child } = await startReceiver();
  try {
    appendFileSync(join(content, "site.yaml"), `\nreports: { receiver: "${address}" }\n`);
    console.log(words.built);
    await build();
    const [, image = ""] =
      /images\/([0-9a-f]{16})-/.exec(readFileSync(join(out, "index.html"), "utf8")) ?? [];
    console.log(`  ${words.standsIn(image, holding(image).length)}`);
    console.log(words.reported);
    await report(address, image, "person", "41.250.1.7");
    await report(address, image, "rights", "105.66.20.9");
    await report(address, image, "person", "197.230.4.4");
    console.log(`  blocked.json: ${(await (await fetch(`${address}blocked.json`)).text()).trim()}`);
    console.log(words.pulled);
    await command("reports", "pull");
    console.log(
      readFileSync(join(content, "moderation/images.yaml"), "utf8").trim().replace(/^/gm, "  | "),
    );
    await build();
    console.log(`  ${words.standsIn(image, holding(image).length)}`);
    console.log(words.restored);
    await command("reports", "restore", image);
    await build();
    console.log(`  ${words.standsIn(image, holding(image).length)}`);
    console.log(`  blocked.json: ${(await (await fetch(`${address}blocked.json`)).text()).trim()}`);
  } finally {
    child.removeAllListeners("exit");
    child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}

await show();
