// A development server of its own: the project's sources copied, so that a test may edit layouts too.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Files, writeFiles } from "../small-archive.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const copied = ["scripts", "layouts", ".eleventy.ts", "package.json", "package-lock.json"];

export interface RunningServer {
  readonly address: string;
  readonly folder: string;
  /** What the server said to the terminal. */
  readonly said: () => string;
  /** A page's status and text. */
  readonly page: (path: string) => Promise<{ status: number; text: string }>;
  /** The status of the home page for a browser that calls this machine by another name. */
  readonly statusAs: (host: string) => Promise<number | undefined>;
  /** Writes content files. */
  readonly write: (files: Files) => void;
  /** Replaces a text in a file of layouts/. */
  readonly editLayout: (path: string, from: string, to: string) => void;
  /** The next message to open pages that holds a text, and how long it took to come. */
  readonly told: (text: string) => Promise<number>;
  /** Ends as Ctrl-C does; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** The project in a folder of its own, which the caller removes. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "khizana-dev-"));
  for (const path of copied) cpSync(join(project, path), join(folder, path), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Starts the copied project's server on an archive of some files, beside those that are there. */
export async function startServer(folder: string, files: Files): Promise<RunningServer> {
  writeFiles(join(folder, "content"), files);
  const command = ["scripts/start.mjs", "dev", "--port", "0", "--lang", "fr"];
  const child = spawn(process.execPath, command, { cwd: folder, detached: true });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const address = await addressOf(child, () => said);
  return {
    address,
    folder,
    said: () => said,
    async page(path) {
      const response = await fetch(new URL(path, address), { redirect: "manual" });
      return { status: response.status, text: await response.text() };
    },
    statusAs: (host) =>
      new Promise((resolve, reject) => {
        const request = get(address, { headers: { Host: host } });
        request.once("error", reject).once("response", (response) => {
          response.resume();
          resolve(response.statusCode);
        });
      }),
    write: (changed) => writeFiles(join(folder, "content"), changed),
    editLayout(path, from, to) {
      const file = join(folder, "layouts", path);
      const text = readFileSync(file, "utf8");
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      writeFileSync(file, text.replace(from, to));
    },
    told: (text) => listen(address, text),
    async stop() {
      // As a terminal does: to every process of the group.
      if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
      return ended;
    },
  };
}

function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => {
      const [address] = /http:\/\/localhost:\d+\//.exec(said()) ?? [];
      if (address) resolve(address);
    });
    child.once("exit", () => reject(new Error(said())));
  });
}

/** Opens the websocket that a page opens, and waits. */
function listen(address: string, text: string): Promise<number> {
  const key = Buffer.from("sixteen bytes ok").toString("base64");
  const headers = {
    Connection: "Upgrade",
    Upgrade: "websocket",
    "Sec-WebSocket-Key": key,
    "Sec-WebSocket-Version": "13",
  };
  return new Promise((resolve, reject) => {
    const started = performance.now();
    get(address, { headers })
      .once("error", reject)
      .once("upgrade", (_, socket) => {
        socket.on("data", (message: Buffer) => {
          if (!message.toString().includes(text)) return;
          socket.destroy();
          resolve(performance.now() - started);
        });
      });
  });
}
