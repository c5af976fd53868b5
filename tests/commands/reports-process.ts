// Starts `npm run reports` as an editor does, in a folder of their own, while a receiver in the test answers.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const start = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export async function reports(
  folder: string,
  words: readonly string[],
  { key = "", lang = "en" } = {},
): Promise<Ended> {
  const env = {
    ...process.env,
    KHIZANA_REPORTS_KEY: key,
    KHIZANA_REPORTS_DB: "",
    LANG: lang,
    LC_ALL: "",
  };
  const child = spawn(process.execPath, [start, "reports", ...words], { cwd: folder, env });
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, stdout: await stdout, stderr: await stderr };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}
