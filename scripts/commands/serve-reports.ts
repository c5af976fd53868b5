// npm run reports: receives what readers report of pictures.
import { defineCommand } from "citty";
import { problemLanguage } from "../rendering/problem-text.ts";
import { type ReceiverWords, receiverWords } from "../rendering/receiver-words.ts";
import { troubleOfPlace } from "../reports/database-place.ts";
import type { Driver } from "../reports/driver.ts";
import { errorKind, jsonLines } from "../reports/log.ts";
import { type ServerOptions, startServer } from "../reports/node-server.ts";
import { isPostgres, openDriver } from "../reports/open-driver.ts";
import { receiverSite } from "../reports/receiver-site.ts";
import { defaults, fewestKeySigns } from "../reports/rules.ts";
import { tellAside } from "./tell.ts";

const options = {
  db: { type: "string", description: "file, or address of a PostgreSQL; else KHIZANA_REPORTS_DB" },
  site: { type: "string", description: "the site's address; else url of content/site.yaml" },
  content: { type: "string", default: "content", description: "folder of the articles" },
  port: { type: "string", default: "8787", description: "0 takes one that is free" },
  host: { type: "string", default: "127.0.0.1", description: "address to listen at" },
  threshold: {
    type: "string",
    default: String(defaults.threshold),
    description: "people who must report a picture before it is blocked",
  },
  "most-blocked-an-hour": {
    type: "string",
    default: String(defaults.mostBlockedAnHour),
    description: "pictures that readers alone may block in an hour",
  },
  proxies: {
    type: "string",
    default: "0",
    description: "proxies before the receiver whose X-Forwarded-For is believed",
  },
  proof: {
    type: "boolean",
    default: false,
    description: "count only reports with a solved challenge",
  },
  lang: { type: "string", description: "language of the messages: fr, ar or en" },
} as const;

interface Given {
  readonly _: readonly string[];
  readonly [name: string]: unknown;
}

export const serveReports = defineCommand({
  meta: { name: "npm run reports --", description: "Receive what readers report of pictures" },
  args: options,
  async run({ args }) {
    const { LC_ALL, LANG, KHIZANA_REPORTS_DB } = process.env;
    const words = receiverWords(problemLanguage(args.lang ?? (LC_ALL || LANG)));
    const db = args.db || KHIZANA_REPORTS_DB || "";
    const given = readOptions({ ...args, db }, words);
    if (!given) return;
    if (given.key === undefined) tellAside(words.noKey);
    // The file holds the salts that votes are known by: it is nobody else's to read.
    process.umask(0o077);
    let driver: Driver;
    try {
      driver = await openDriver(db);
    } catch (error) {
      return fail(words.databaseFailed(errorKind(error)));
    }
    const server = await startServer({ ...given, driver }).catch((error: unknown) => {
      const { code = "" } = error as { code?: string };
      if (/^E(?:ADDRINUSE|ACCES)$/.test(code)) return fail(words.portTaken(args.port));
      if (/^E(?:ADDRNOTAVAIL|NOTFOUND|AI_AGAIN)$/.test(code)) return fail(words.host(args.host));
      return fail(words.databaseFailed(errorKind(error)));
    });
    if (!server) return void (await driver.close().catch(() => undefined));
    tellAside(words.open(server.address, given.site.url));
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void server.stop().then(() => process.exit(0)));
    }
  },
});

/** Undefined where something is wrong, which is said. */
function readOptions(args: Given & { readonly db: string }, words: ReceiverWords) {
  const unknown = Object.keys(args).find((name) => name !== "_" && !isKnown(name));
  if (unknown !== undefined) return fail(words.unknownOption(unknown, Object.keys(options)));
  const word = args._.find((given, place) => !(place === 0 && given === "serve"));
  if (word !== undefined) return fail(words.unknownWord(word));
  if (args.db === "") return fail(words.noDatabase);
  const content = String(args.content);
  const bad = isPostgres(args.db) ? undefined : troubleOfPlace(args.db, content);
  if (bad?.trouble === "badPlace") return fail(words.badPlace(args.db, bad.folder));
  if (bad) return fail(words[bad.trouble](bad.folder));
  const named = args.site === undefined ? undefined : String(args.site);
  const site = receiverSite(named, content);
  if (!site) return fail(named === undefined ? words.noSite : words.badSite(named));
  const number = (name: keyof typeof options, from: number, to: number) => {
    const text = String(args[name]);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : fail(words.number(name, text, from, to));
  };
  const port = number("port", 0, 65_535);
  const threshold = number("threshold", 1, 1_000_000);
  const mostBlockedAnHour = number("most-blocked-an-hour", 0, 1_000_000);
  const proxies = number("proxies", 0, 9);
  if (port === undefined || threshold === undefined) return undefined;
  if (mostBlockedAnHour === undefined || proxies === undefined) return undefined;
  const { KHIZANA_REPORTS_KEY: key } = process.env;
  if (key && key.length < fewestKeySigns) return fail(words.shortKey);
  return {
    ...{ site, port, proxies, host: String(args.host), askSite: true },
    key: key || undefined,
    rules: { threshold, mostBlockedAnHour, proof: args.proof === true },
    log: jsonLines((line) => console.log(line)),
  } satisfies Omit<ServerOptions, "driver">;
}

/** citty gives names with hyphens in both ways. */
function isKnown(name: string): boolean {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) in options;
}

function fail(message: string): undefined {
  tellAside(message);
  process.exitCode = 1;
}
