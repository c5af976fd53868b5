// A site whose pictures can be reported, its real receiver, and the editors' commands: all on this machine.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { type RunningServer, startServer } from "../../scripts/reports/node-server.ts";
import { openDriver } from "../../scripts/reports/open-driver.ts";
import { siteAddress } from "../../scripts/reports/origin.ts";
import { defaults, type Rules } from "../../scripts/reports/rules.ts";
import { type Files, writeFiles } from "../small-archive.ts";
import { serveFolder } from "./static-server.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
const key = "a-key-for-the-editors-of-a-test";

export interface ReportedSite {
  /** Without the closing slash. */
  readonly url: string;
  readonly out: string;
  readonly receiver: RunningServer;
  /** Makes the site of what the content folder holds now. */
  readonly build: () => Promise<void>;
  /** `npm run reports -- …`: what it says. */
  readonly edit: (...words: string[]) => Promise<string>;
}

/** `settings` follow the site's own; the receiver believes one proxy, so that a test can be many people. */
export async function reportedSite(
  files: Files,
  rules: Partial<Rules> = {},
): Promise<ReportedSite> {
  const folder = mkdtempSync(join(tmpdir(), "khizana-reported-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const [content, out, cache] = ["content", "dist", "cache"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [content, out]) mkdirSync(path);
  const { url } = await serveFolder(out);
  const site = siteAddress(url);
  if (!site) throw new Error(url);
  const receiver = await startServer({
    ...{ site, key, port: 0, host: "127.0.0.1", proxies: 1, log: () => {} },
    driver: await openDriver(join(folder, "reports.sqlite")),
    rules: { ...defaults, ...rules },
  });
  afterAll(receiver.stop);
  writeFiles(content, files);
  writeFiles(content, {
    "site.yaml": `url: ${url}/\nreports: { receiver: "${receiver.address}" }\n`,
  });
  const start = (...words: string[]) =>
    run(process.execPath, ["scripts/start.mjs", ...words, "--content", content], {
      cwd: project,
      env: { ...process.env, KHIZANA_REPORTS_KEY: key, LANG: "en" },
    });
  const build = async () => {
    await start("build", "--out", out, "--cache", cache);
  };
  await build();
  const edit = async (...words: string[]) => (await start("reports", ...words)).stdout;
  return { url, out, receiver, build, edit };
}
