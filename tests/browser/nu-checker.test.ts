// The W3C's own checker finds no error on any kind of page; it needs Java, and is skipped where there is none.
import { execFile, execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { buildDemonstration, withReports } from "./built-site.ts";
import { pagesOfEveryKind, redirectPages } from "./page-kinds.ts";
import { serveFolder } from "./static-server.ts";

interface Message {
  /** "error", "info" (a warning where its subtype says so) or "non-document-error". */
  readonly type: string;
  readonly subType?: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
}

const checker = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

it.skipIf(!hasJava())("is valid for the Nu HTML checker on every kind of page", async () => {
  const site = await buildDemonstration(withReports);
  // Served, because a file's address is no origin, and everything would break the page's security policy.
  const server = await serveFolder(site.out);
  const pages = [...pagesOfEveryKind(site), ...redirectPages(site)];
  const { messages } = await check(pages.map(({ address }) => server.url + address));
  const told = ({ url, lastLine, lastColumn, message }: Message) =>
    `${url.replace(server.url, "")} ${lastLine}:${lastColumn} ${message}`;
  const warnings = messages.filter(({ type, subType }) => type === "info" && subType === "warning");
  if (warnings.length > 0) console.warn(warnings.map(told).join("\n"));
  expect(messages.filter(({ type }) => type !== "info").map(told)).toEqual([]);
});

/** This machine is a host that the checker refuses to ask, unless told. */
const allowThisMachine = "-Dnu.validator.servlet.allow-forbidden-hosts=true";

/** The checker exits with 1 where it finds something, and tells of it on the error output. */
function check(urls: readonly string[]): Promise<{ readonly messages: readonly Message[] }> {
  const options = ["-Xss1m", allowThisMachine, "-jar", checker, "--format", "json", ...urls];
  return new Promise((done, fail) => {
    execFile("java", options, { maxBuffer: 64 * 1024 * 1024 }, (error, _, stderr) => {
      try {
        done(JSON.parse(stderr));
      } catch {
        fail(new Error(`the Nu HTML checker did not run: ${stderr}`, { cause: error }));
      }
    });
  });
}

function hasJava(): boolean {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
