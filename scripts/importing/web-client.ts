// One request to one server: to an address that was checked and is the one that is asked, within a time and a size.
import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Agent, request } from "undici";
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import { retryAfter } from "./fetch-manners.ts";

export interface RequestBounds {
  readonly accept: string;
  /** Bytes, unpacked. */
  readonly most: number;
  readonly seconds: number;
}

export type Exchange =
  | { readonly status: number; readonly bytes: Uint8Array; readonly type: string }
  | { readonly location: string }
  /** Seconds after which the server would like to be asked again. */
  | { readonly retryAfter: number }
  | { readonly failed: FetchRefusal };

/** An error that says why; libraries wrap it in theirs. */
class Refusal extends Error {
  readonly failed: FetchRefusal;

  constructor(failed: FetchRefusal) {
    super(failed);
    this.failed = failed;
  }
}

export class WebClient {
  readonly #agent: Agent;
  readonly #name: string;
  readonly #isAllowed: (address: string) => boolean;

  /** `name` is the `User-Agent`. */
  constructor(name: string, isAllowed: (address: string) => boolean) {
    this.#name = name;
    this.#isAllowed = isAllowed;
    this.#agent = new Agent({
      connect: { lookup: checkedLookup(isAllowed) },
      pipelining: 0,
      maxHeaderSize: 32_768,
    });
  }

  async ask(url: URL, { accept, most, seconds }: RequestBounds): Promise<Exchange> {
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
      // An address that is none of a name is looked up nowhere.
      const host = url.hostname.replace(/^\[|\]$/g, "");
      if (isIP(host) !== 0 && !this.#isAllowed(host)) return { failed: "private-address" };
      const headers = {
        accept,
        "accept-encoding": "gzip, deflate, br",
        "user-agent": this.#name,
      };
      const answer = await request(url, { dispatcher: this.#agent, headers, signal });
      return await readAnswer(answer, most, signal);
    } catch (error) {
      return { failed: signal.aborted ? "too-slow" : reasonOf(error) };
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

/** Refuses a name as soon as one of its addresses is not allowed; connects to one of those that were checked. */
function checkedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, answer) => {
    systemLookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(new Refusal("unknown-host"), []);
      if (addresses.length === 0) return answer(new Refusal("unknown-host"), []);
      if (!addresses.every(({ address }) => isAllowed(address))) {
        return answer(new Refusal("private-address"), []);
      }
      const [first] = addresses;
      if (options.all) answer(null, addresses);
      else answer(null, first?.address ?? "", first?.family);
    });
  };
}

type Answer = Awaited<ReturnType<typeof request>>;

async function readAnswer(answer: Answer, most: number, signal: AbortSignal): Promise<Exchange> {
  const { statusCode: status, headers, body } = answer;
  const header = (name: string) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const drop = <Kind extends Exchange>(exchange: Kind): Kind => {
    body.on("error", () => {}).destroy();
    return exchange;
  };
  const location = header("location");
  if (status >= 300 && status < 400 && location !== undefined) return drop({ location });
  if (status === 429 || status === 503) {
    const seconds = retryAfter(header("retry-after"), Date.now());
    if (seconds !== undefined) return drop({ retryAfter: seconds });
  }
  const type = header("content-type") ?? "";
  if (status !== 200) return drop({ status, bytes: new Uint8Array(), type });
  if (Number(header("content-length") ?? 0) > most) return drop({ failed: "too-large" });
  const encoding = header("content-encoding")?.trim().toLowerCase();
  return { status, type, bytes: await readBody(body, encoding, most, signal) };
}

/** The body unpacked, given up as soon as it is too long: before that it is nowhere whole in memory. */
async function readBody(
  body: Readable,
  encoding: string | undefined,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const unpacked = unpack(body, encoding);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of unpacked) {
      signal.throwIfAborted();
      length += part.length;
      if (length > most) throw new Refusal("too-large");
      parts.push(part);
    }
  } finally {
    for (const stream of [body, unpacked]) stream.on("error", () => {}).destroy();
  }
  return Buffer.concat(parts);
}

function unpack(body: Readable, encoding: string | undefined): Readable {
  if (encoding === undefined || encoding === "" || encoding === "identity") return body;
  const unpackers = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const create = Object.entries(unpackers).find(([name]) => name === encoding)?.[1];
  if (!create) throw new Refusal("broken");
  const unpacked = create();
  // A stream that is piped tells its own failures to nobody.
  body.on("error", (error) => unpacked.destroy(error));
  return body.pipe(unpacked);
}

function reasonOf(error: unknown): FetchRefusal {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause.failed;
    if (cause instanceof AggregateError && cause.errors[0] !== undefined) {
      return reasonOf(cause.errors[0]);
    }
    if (/TIMEOUT|TIMEDOUT/i.test((cause as NodeJS.ErrnoException).code ?? "")) return "too-slow";
  }
  return "broken";
}
