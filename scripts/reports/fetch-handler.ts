// The receiver for hosts that call a function for each request: Deno, Bun, Workers and serverless, with PostgreSQL.
import type { Hono } from "hono";
import { KnownPictures } from "./known-pictures.ts";
import { Limiter, perNetwork, together } from "./limiter.ts";
import { jsonLines } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { siteAddress } from "./origin.ts";
import { openPostgres } from "./postgres.ts";
import { type ClientAddress, makeReceiver } from "./receiver.ts";
import { defaults, fewestKeySigns } from "./rules.ts";
import { Store } from "./store.ts";

/** What the host's settings say; the same names as for the command. */
export interface HandlerSettings {
  /** "postgres://…" */
  readonly KHIZANA_REPORTS_DB?: string;
  readonly KHIZANA_REPORTS_SITE?: string;
  readonly KHIZANA_REPORTS_KEY?: string;
  readonly KHIZANA_REPORTS_THRESHOLD?: string;
  readonly KHIZANA_REPORTS_MOST_BLOCKED_AN_HOUR?: string;
  /** "yes" counts only reports with a solved challenge. */
  readonly KHIZANA_REPORTS_PROOF?: string;
  /** The header in which the host itself, and nobody else, writes the reader's address: "cf-connecting-ip". */
  readonly KHIZANA_REPORTS_ADDRESS_HEADER?: string;
}

/** What Deno and Bun hand over beside a request. */
interface Host {
  readonly remoteAddr?: { readonly hostname?: string };
  readonly requestIP?: (request: Request) => { readonly address: string } | null;
}

interface Receiver {
  readonly app: Hono;
  readonly store: Store;
}

const { process } = globalThis as { process?: { env: HandlerSettings } };

/** As long as the host keeps this module: what several requests have in common. */
const limiters = { networks: new Limiter(perNetwork), everyone: new Limiter(together) };
let pictures: KnownPictures | undefined;

/** Deno and Bun keep one receiver; Workers lend a connection to one request alone. */
let kept: Promise<Receiver> | undefined;

async function handle(request: Request, host: Host & HandlerSettings = {}): Promise<Response> {
  try {
    return await answer(request, host);
  } catch (error) {
    // The operator reads which setting is wrong, or that the database does not answer; a reader does not.
    console.error(error);
    return Response.json({ error: "failed" }, { status: 503 });
  }
}

async function answer(request: Request, host: Host & HandlerSettings): Promise<Response> {
  if (host.remoteAddr || host.requestIP) {
    kept ??= open(process?.env ?? {}, 4);
    // What could not be opened may be opened later.
    kept.catch(() => {
      kept = undefined;
    });
    return (await kept).app.fetch(request, host);
  }
  const { app, store } = await open({ ...process?.env, ...host }, 1);
  try {
    return await app.fetch(request, host);
  } finally {
    await store.close();
  }
}

async function open(settings: HandlerSettings, connections: number): Promise<Receiver> {
  const site = siteAddress(settings.KHIZANA_REPORTS_SITE ?? "");
  if (!site) throw new Error("KHIZANA_REPORTS_SITE is not the address of a site");
  const { KHIZANA_REPORTS_DB: db } = settings;
  if (!db) throw new Error("KHIZANA_REPORTS_DB is not the address of a PostgreSQL");
  const rules = {
    threshold: numberIn(settings.KHIZANA_REPORTS_THRESHOLD, 1, defaults.threshold),
    mostBlockedAnHour: numberIn(
      settings.KHIZANA_REPORTS_MOST_BLOCKED_AN_HOUR,
      0,
      defaults.mostBlockedAnHour,
    ),
    proof: settings.KHIZANA_REPORTS_PROOF === "yes",
  };
  const [log, metrics] = [jsonLines((line) => console.log(line)), new Metrics()];
  const store = await Store.open({
    ...{ driver: openPostgres(db, connections), rules, clock: Date.now },
    onVerdict: ({ as, image, people }) => {
      metrics.verdict(as);
      log({ event: as, image, people });
    },
  });
  const clientAddress = addressBy(settings.KHIZANA_REPORTS_ADDRESS_HEADER);
  const key = settings.KHIZANA_REPORTS_KEY || undefined;
  if (key !== undefined && key.length < fewestKeySigns) {
    throw new Error(`KHIZANA_REPORTS_KEY has fewer than ${fewestKeySigns} signs`);
  }
  pictures ??= new KnownPictures(site, Date.now);
  const app = makeReceiver({
    ...{ store, site, rules, key, clientAddress, log, metrics, clock: Date.now },
    ...{ limiters, pictures },
  });
  return { app, store };
}

function addressBy(header: string | undefined): ClientAddress {
  return (request, host) => {
    if (header) return request.headers.get(header) ?? undefined;
    const { remoteAddr, requestIP } = host as Host;
    return remoteAddr?.hostname ?? requestIP?.call(host, request)?.address;
  };
}

function numberIn(text: string | undefined, least: number, otherwise: number): number {
  if (text === undefined || text === "") return otherwise;
  if (/^\d{1,7}$/.test(text) && Number(text) >= least) return Number(text);
  throw new Error(`"${text}" is not a number from ${least} on`);
}

export default { fetch: handle };
