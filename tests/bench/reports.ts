// How fast the receiver of reports answers: 500 reports a second, then a flood. By hand: npx tsx tests/bench/reports.ts
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const project = fileURLToPath(new URL("../../", import.meta.url));
const [db] = process.argv.slice(2);
const [perSecond, seconds] = [500, 10];
const folder = mkdtempSync(join(tmpdir(), "khizana-load-"));
const headers = {
  Origin: "https://presse.example",
  Accept: "application/json",
  "Content-Type": "application/x-www-form-urlencoded",
};
let readers = 0;
const agent = new Agent({ keepAlive: true, maxSockets: 128 });

const ticksASecond = 100;

interface Answer {
  readonly status: number;
  /** From when it was due: a server that stalls is not spared by senders that wait. */
  readonly ms: number;
}

const { child, address } = await start(db || join(folder, "reports.db"));
// Whatever ends us, a closed pipe too, ends the receiver.
process.once("exit", () => child.kill("SIGTERM"));
process.stdout.once("error", () => process.exit());
try {
  await steady(100, 3);
  const before = cpuSecondsOf(child);
  const answers = await steady(perSecond, seconds);
  const cpu = ((cpuSecondsOf(child) - before) / answers.length) * 1000;
  console.log(
    `${perSecond} reports/s for ${seconds} s: ${summary(answers)}; ${cpu.toFixed(2)} ms of CPU a report`,
  );
  const {
    statusCodeStats = {},
    latency,
    requests,
    errors,
  } = await autocannon({
    url: `${address}reports`,
    ...{ method: "POST", connections: 100, duration: seconds, overallRate: 10_000 },
    headers: { ...headers, "X-Forwarded-For": "203.0.113.1" },
    body: "image=00000000000000ff&reason=other",
  });
  const codes = Object.entries(statusCodeStats).map(([code, { count }]) => `${code}: ${count}`);
  console.log(
    `flood: ${requests.average} requests/s (${codes.join(", ")}; ${errors} errors), ` +
      `median ${latency.p50} ms, p99 ${latency.p99} ms; ${memoryOf(child)} in use`,
  );
  console.log(`after it, 50 reports/s: ${summary(await steady(50, 2))}`);
} finally {
  child.kill("SIGTERM");
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** Reports that are due at even times, each of another reader, two for each picture: nothing is decided, and all is counted. */
async function steady(perSecond: number, seconds: number): Promise<readonly Answer[]> {
  const begun = performance.now();
  const sent: Promise<Answer>[] = [];
  for (let i = 0; i < perSecond * seconds; i++) {
    const due = begun + (i * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(send(due));
  }
  return Promise.all(sent);
}

function send(due: number): Promise<Answer> {
  readers++;
  const from = `${1 + (readers % 200)}.${Math.floor(readers / 200) % 250}.${Math.floor(readers / 50_000)}.1`;
  const image = Math.floor(readers / 2)
    .toString(16)
    .padStart(16, "0");
  return new Promise((resolve, reject) => {
    const post = request(`${address}reports`, {
      ...{ method: "POST", agent, headers: { ...headers, "X-Forwarded-For": from } },
    });
    post.once("error", reject).once("response", (answer) => {
      answer.resume().once("end", () => {
        resolve({ status: answer.statusCode ?? 0, ms: performance.now() - due });
      });
    });
    post.end(`image=${image}&reason=other&lang=fr`);
  });
}

function summary(answers: readonly Answer[]): string {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]?.toFixed(1);
  const counted = answers.filter(({ status }) => status === 200).length;
  return `${counted} of ${answers.length} taken; median ${at(0.5)} ms, p90 ${at(0.9)}, p99 ${at(0.99)}, p99.9 ${at(0.999)}, most ${at(1)}`;
}

async function start(db: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(
    process.execPath,
    [
      ...["scripts/start.mjs", "serve-reports", "--db", db, "--site", "https://presse.example/"],
      ...["--port", "0", "--proxies", "1"],
    ],
    { cwd: project, stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(output)));
    child.stdout?.on("data", (text) => {
      output += text;
      const address = /"event":"started","address":"([^"]+)"/.exec(output)?.[1];
      if (address !== undefined) resolve({ child, address });
    });
  });
}

function cpuSecondsOf({ pid }: ChildProcess): number {
  const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const [user, system] = fields.split(" ").slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) / ticksASecond;
}

function memoryOf({ pid }: ChildProcess): string {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return /VmRSS:\s+(\d+ kB)/.exec(status)?.[1] ?? "unknown memory";
}
