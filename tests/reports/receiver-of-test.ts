// A real receiver over loopback, readers of any network, and a clock that a test may set.
import { afterEach } from "vitest";
import type { LogEntry } from "../../scripts/reports/log.ts";
import { type RunningServer, startServer } from "../../scripts/reports/node-server.ts";
import { openDriver } from "../../scripts/reports/open-driver.ts";
import { siteAddress } from "../../scripts/reports/origin.ts";
import { defaults, type Rules } from "../../scripts/reports/rules.ts";

export const siteUrl = "https://presse.example/archive/";
export const editorKey = "an editor's key, 32 signs of it.".replaceAll(" ", "-");

export interface TestReceiver extends RunningServer {
  readonly log: readonly LogEntry[];
}

export interface TestClock {
  now: number;
}

const running = new Set<RunningServer>();

afterEach(async () => {
  for (const server of running) await server.stop();
  running.clear();
});

/** Stopped after the test. */
export async function startReceiver(
  db: string,
  { clock, key = editorKey, ...rules }: Partial<Rules> & { clock?: TestClock; key?: string } = {},
): Promise<TestReceiver> {
  const site = siteAddress(siteUrl);
  if (!site) throw new Error(siteUrl);
  const log: LogEntry[] = [];
  const server = await startServer({
    ...{ site, key, port: 0, host: "127.0.0.1", proxies: 1 },
    driver: await openDriver(db),
    rules: { ...defaults, ...rules },
    log: (entry) => log.push(entry),
    ...(clock ? { clock: () => clock.now } : {}),
  });
  running.add(server);
  return { ...server, log };
}

export const picture = (number: number) => number.toString(16).padStart(16, "0");

/** Each of its own household, in one of 250 networks. */
export const reader = (number: number) =>
  `10.${number % 250}.${Math.floor(number / 250)}.${number % 199}`;

export interface Sent {
  readonly from: string;
  readonly image?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One report, sent as the page's script does. */
export function send(
  { address }: { readonly address: string },
  { from, image = picture(1), fields = {}, headers = {} }: Sent,
): Promise<Response> {
  return fetch(`${address}reports`, {
    method: "POST",
    redirect: "manual",
    headers: {
      ...{ Origin: "https://presse.example", Accept: "application/json", "X-Forwarded-For": from },
      ...headers,
    },
    body: new URLSearchParams({ image, reason: "person", lang: "fr", ...fields }),
  });
}

/** The answer to a report: `{result, blocked}` or `{error}`. */
export async function report(
  receiver: { readonly address: string },
  sent: Sent,
): Promise<{ result?: string; blocked?: boolean; error?: string }> {
  return (await send(receiver, sent)).json() as Promise<{ result?: string; blocked?: boolean }>;
}

/** Something that the receiver shows, as an editor where the key is asked for. */
export async function read<Body>({ address }: { address: string }, path: string): Promise<Body> {
  const headers = { Authorization: `Bearer ${editorKey}` };
  return (await fetch(`${address}${path}`, { headers })).json() as Promise<Body>;
}

export async function decide(
  { address }: { address: string },
  decision: Readonly<Record<string, unknown>>,
): Promise<Response> {
  return fetch(`${address}decisions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${editorKey}` },
    body: JSON.stringify(decision),
  });
}

export const blockedBy = async (receiver: { address: string }) => {
  const { images } = await read<{ images: string[] }>(receiver, "blocked.json");
  return images;
};

interface Waiting {
  readonly image: string;
  readonly held: boolean;
  readonly people: number;
  readonly noted: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly first: string;
  readonly last: string;
  readonly words: readonly string[];
}

export const waitingAt = async (receiver: { address: string }) => {
  const { pictures } = await read<{ pictures: Waiting[] }>(receiver, "waiting.json");
  return pictures;
};
