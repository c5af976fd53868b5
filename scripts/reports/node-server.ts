// The receiver on Node: a server that bounds what it takes, and ends without losing a report.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { nodeClientAddress } from "./client-address.ts";
import type { Driver } from "./driver.ts";
import { KnownPictures } from "./known-pictures.ts";
import { errorKind, type Log } from "./log.ts";
import { Metrics } from "./metrics.ts";
import type { SiteAddress } from "./origin.ts";
import { makeReceiver } from "./receiver.ts";
import { type Rules, secondMs } from "./rules.ts";
import { Store } from "./store.ts";

export interface ServerOptions {
  readonly driver: Driver;
  readonly site: SiteAddress;
  readonly rules: Rules;
  readonly key?: string | undefined;
  /** 0 takes one that is free. */
  readonly port: number;
  readonly host: string;
  /** Proxies before the server whose word on a reader's address is believed. */
  readonly proxies: number;
  readonly log: Log;
  /** Whether the site is asked which pictures it has. */
  readonly askSite?: boolean;
  readonly clock?: () => number;
}

export interface RunningServer {
  /** "http://127.0.0.1:8787/" */
  readonly address: string;
  readonly store: Store;
  /** Takes no further requests, ends those it has, and closes the database. */
  readonly stop: () => Promise<void>;
}

const limits = {
  headersTimeout: 5 * secondMs,
  requestTimeout: 10 * secondMs,
  keepAliveTimeout: 5 * secondMs,
  connectionsCheckingInterval: secondMs,
  maxHeaderSize: 16_384,
} as const;
const mostConnections = 4096;
const beatEveryMs = 60 * secondMs;
const stopsWithinMs = 10 * secondMs;

/** Starts the server; fails where the database or the port can't be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { driver, site, rules, key, log, clock = Date.now } = options;
  const metrics = new Metrics();
  const store = await Store.open({
    ...{ driver, rules, clock },
    onVerdict: ({ as, image, people }) => {
      metrics.verdict(as);
      log({ event: as, image, people });
    },
  });
  let stopping: Promise<void> | undefined;
  const app = makeReceiver({
    ...{ store, site, rules, key, log, metrics, clock },
    clientAddress: nodeClientAddress(options.proxies),
    isStopping: () => stopping !== undefined,
    ...(options.askSite ? { pictures: new KnownPictures(site, () => performance.now()) } : {}),
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer,
    serverOptions: limits,
  }) as Server;
  server.maxConnections = mostConnections;
  const address = await listen(server, options).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const beat = setInterval(() => {
    store.beat().catch((error: unknown) => log({ event: "failed", error: errorKind(error) }));
  }, beatEveryMs);
  log({ event: "started", address });
  const end = async () => {
    log({ event: "stopping" });
    clearInterval(beat);
    await closeServer(server);
    await store.close();
    log({ event: "stopped" });
  };
  const stop = () => {
    stopping ??= end();
    return stopping;
  };
  return { address, store, stop };
}

function listen(server: Server, { port, host }: ServerOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${taken}/`);
    });
  });
}

/** Connections that are still open after a while belong to nobody who waits for an answer. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), stopsWithinMs);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
