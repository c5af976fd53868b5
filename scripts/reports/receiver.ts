// Takes readers' reports and tells what is blocked: one program for Node, Deno, Bun, Workers and hosts without servers.
import { type Context, Hono } from "hono";
import { readBody } from "./body.ts";
import { newChallenge } from "./challenge.ts";
import { StoreBusyError } from "./driver.ts";
import { bearsKey, readEditorDecision } from "./editor-request.ts";
import { OverloadedError } from "./group-commit.ts";
import { type KeyedHash, keyedHash } from "./keyed-hash.ts";
import type { KnownPictures } from "./known-pictures.ts";
import { Limiter, perNetwork, together } from "./limiter.ts";
import { errorKind, type Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { corsHeaders, type SiteAddress } from "./origin.ts";
import { networkOf } from "./person.ts";
import { answerList, ListKeeper } from "./public-lists.ts";
import { type Refusal, RefusedError, refusalSentence, refusals, refusedFor } from "./refusals.ts";
import { mostBytes } from "./report-form.ts";
import { dayMs, type Rules, secondMs } from "./rules.ts";
import type { Store } from "./store.ts";
import { takeReport, wantsJson } from "./take-report.ts";

/** Where a request comes from; each host knows it in another way. */
export type ClientAddress = (request: Request, host: unknown) => string | undefined;

export interface ReceiverOptions {
  readonly store: Store;
  readonly site: SiteAddress;
  readonly rules: Rules;
  /** The editors'; without one, nobody decides over the network. */
  readonly key?: string | undefined;
  readonly clientAddress: ClientAddress;
  /** Knows which pictures the site has; without it, every picture is believed. */
  readonly pictures?: KnownPictures;
  /** Shared by receivers that live for one request. */
  readonly limiters?: { readonly networks: Limiter; readonly everyone: Limiter };
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: () => number;
  readonly isStopping?: () => boolean;
}

/** Requests that are answered at once; those beyond are sent away without work. */
const mostInFlight = 512;
const checkWithinMs = 2000;

/** The receiver as a Hono application. */
export function makeReceiver(options: ReceiverOptions): Hono {
  const { store, site, rules, key, log, metrics, clock } = options;
  const sign: KeyedHash = keyedHash(`token ${store.secret}`);
  const { networks, everyone } = options.limiters ?? {
    networks: new Limiter(perNetwork),
    everyone: new Limiter(together),
  };
  const blocked = new ListKeeper(async () => ({
    images: await store.blocked(),
    // Pages ask for no challenge where none is wanted.
    ...(rules.proof ? { proof: true } : {}),
  }));
  const decisions = new ListKeeper(async () => ({ decisions: await store.decisions() }));
  const cors = corsHeaders(site);
  const now = () => performance.now();

  /** The network that asks; throws where it, or all together, ask too much. */
  const networkThatMay = (context: Context) => {
    const network = networkOf(options.clientAddress(context.req.raw, context.env));
    const wait = networks.wait(network.block, now());
    if (wait > 0) throw refusedFor("too-many", wait);
    const all = everyone.wait("", now());
    if (all > 0) throw refusedFor("overloaded", all);
    return network;
  };
  const asEditor = ({ req }: Context) => {
    if (key === undefined || key === "") throw new RefusedError("not-found");
    if (bearsKey(req.header("authorization"), key)) return;
    log({ event: "refused-key", route: req.path });
    throw new RefusedError("foreign");
  };

  const app = new Hono();
  app.use(async (context, next) => {
    if (metrics.inFlight >= mostInFlight) return refuse(context, refusedFor("overloaded", 1));
    const begun = now();
    metrics.begin();
    await next();
    metrics.end((now() - begun) / secondMs);
    context.header("X-Content-Type-Options", "nosniff");
  });
  app.use("/reports", async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(cors)) context.header(name, value);
  });
  app.options("/reports", (context) =>
    context.body(null, 204, {
      "Access-Control-Allow-Methods": "POST",
      "Access-Control-Allow-Headers": "Content-Type, Accept",
      "Access-Control-Max-Age": "600",
    }),
  );
  app.post("/reports", async (context) => {
    if (options.isStopping?.()) throw new RefusedError("stopping", 5);
    const network = networkThatMay(context);
    const taken = await takeReport(context.req.raw, network, {
      store,
      site,
      rules,
      sign,
      pictures: options.pictures,
    });
    metrics.report(taken.result);
    if (taken.hasBlocked) for (const list of [blocked, decisions]) list.forget();
    return taken.response;
  });
  app.get("/blocked.json", async ({ req }) =>
    answerList(await blocked.list(now()), req.header("if-none-match")),
  );
  app.get("/decisions.json", async ({ req }) =>
    answerList(await decisions.list(now()), req.header("if-none-match")),
  );
  app.get("/waiting.json", async (context) => {
    if (key !== undefined) networkThatMay(context);
    asEditor(context);
    context.header("Cache-Control", "no-store");
    return context.json({ pictures: await store.waiting() });
  });
  app.post("/decisions", async (context) => {
    if (key !== undefined) networkThatMay(context);
    asEditor(context);
    const given = readEditorDecision(await readBody(context.req.raw, mostBytes));
    if (!given || isToCome(given.at, clock())) throw new RefusedError("malformed");
    const decision = await store.decide(given);
    for (const list of [blocked, decisions]) list.forget();
    log({ event: "decided", image: decision.image, state: decision.state });
    return context.json({ decision });
  });
  app.get("/challenge", async (context) => {
    if (!rules.proof) throw new RefusedError("not-found");
    networkThatMay(context);
    for (const [name, value] of Object.entries(cors)) context.header(name, value);
    context.header("Cache-Control", "no-store");
    return context.json(await newChallenge(store.secret, clock()));
  });
  app.get("/health", async (context) => {
    context.header("Cache-Control", "no-store");
    if (options.isStopping?.()) return context.json({ status: "stopping" }, 503);
    const works = await within(checkWithinMs, store.check());
    return context.json({ status: works ? "ok" : "no database" }, works ? 200 : 503);
  });
  app.get("/metrics", async (context) => {
    const list = await blocked.list(now()).catch(() => undefined);
    const count = list && (JSON.parse(list.body) as { images: string[] }).images.length;
    return context.text(metrics.text(count), 200, { "Content-Type": "text/plain; version=0.0.4" });
  });
  app.notFound((context) => refuse(context, new RefusedError("not-found")));
  app.onError((error, context) => {
    const refused = refusalOf(error);
    if (refused.refusal === "failed") {
      log({ event: "failed", route: context.req.path, error: errorKind(error) });
    }
    if (context.req.path === "/reports") metrics.report(refused.refusal);
    return refuse(context, refused);
  });
  return app;
}

/** An editor's clock may be ahead, but not by days. */
function isToCome(at: string | undefined, now: number): boolean {
  return at !== undefined && Date.parse(at) > now + dayMs;
}

function refusalOf(error: unknown): RefusedError {
  if (error instanceof RefusedError) return error;
  const isBusy = error instanceof OverloadedError || error instanceof StoreBusyError;
  return isBusy ? new RefusedError("overloaded", 2) : new RefusedError("failed");
}

function refuse(context: Context, { refusal, retryAfterSeconds, lang }: RefusedError): Response {
  if (retryAfterSeconds !== undefined) context.header("Retry-After", String(retryAfterSeconds));
  context.header("Cache-Control", "no-store");
  const status = refusals[refusal satisfies Refusal];
  const isForm = context.req.path === "/reports" && !wantsJson(context.req.raw);
  return isForm
    ? context.text(`${refusalSentence(refusal, lang || languageOf(context))}\n`, status)
    : context.json({ error: refusal }, status);
}

/** The first of our languages that the browser names. */
function languageOf({ req }: Context): string | undefined {
  return /\b(?:fr|ar|en)\b/.exec(req.header("accept-language") ?? "")?.[0];
}

async function within(ms: number, work: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
