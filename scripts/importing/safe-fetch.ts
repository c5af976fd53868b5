// Fetches what a person asked for: from the public web alone, one thing at a time, within bounds, and as robots.txt allows.
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import { refusalOfStatus, userAgent, waitBefore } from "./fetch-manners.ts";
import { isPublicAddress } from "./fetch-policy.ts";
import { RobotRules } from "./robot-rules.ts";
import { type Exchange, WebClient } from "./web-client.ts";

export interface Fetched {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The `Content-Type`, or an empty text. */
  readonly type: string;
}

export type FetchResult = Fetched | { readonly failed: FetchRefusal };

export interface FetchBounds {
  readonly pageBytes: number;
  readonly pictureBytes: number;
  readonly seconds: number;
  readonly redirects: number;
  /** Between two requests. */
  readonly pauseSeconds: number;
  /** The longest wait that a server may ask for. */
  readonly retrySeconds: number;
}

export const fetchBounds: FetchBounds = {
  pageBytes: 10_000_000,
  pictureBytes: 20_000_000,
  seconds: 30,
  redirects: 5,
  pauseSeconds: 1,
  retrySeconds: 60,
};

/** Enough for any robots.txt (RFC 9309 asks for 500 kB). */
const robotsBytes = 512_000;

export interface FetcherOptions {
  /** The archive's address, by which servers know who asks. */
  readonly archive?: string | undefined;
  readonly bounds?: Partial<FetchBounds>;
  /** Which IP addresses may be asked. No command sets it: it is here for tests, which have a server on this machine. */
  readonly isAllowed?: (address: string) => boolean;
}

/** Fetches pages and pictures; create one for an import, and close it at the end. */
export class SafeFetcher {
  readonly #bounds: FetchBounds;
  readonly #client: WebClient;
  readonly #robots: RobotRules;
  #last: Promise<unknown> = Promise.resolve();
  /** When the last request ended, by host. */
  readonly #asked = new Map<string, number>();

  constructor({ archive, bounds, isAllowed = isPublicAddress }: FetcherOptions = {}) {
    this.#bounds = { ...fetchBounds, ...bounds };
    this.#client = new WebClient(userAgent(archive), isAllowed);
    this.#robots = new RobotRules((url) => this.#follow(url, "text/plain", robotsBytes, false));
  }

  /** A page, a feed, or another text: at most 10 MB. */
  page(url: string): Promise<FetchResult> {
    return this.#inTurn(() =>
      this.#follow(
        url,
        "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5",
        this.#bounds.pageBytes,
      ),
    );
  }

  /** A picture's bytes, of whatever kind they turn out to be: at most 20 MB. */
  picture(url: string): Promise<FetchResult> {
    const kinds = "image/webp, image/avif, image/png, image/jpeg, image/gif";
    return this.#inTurn(() => this.#follow(url, kinds, this.#bounds.pictureBytes));
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#client.close();
  }

  /** Never two requests at a time: neither to one host nor to several. */
  #inTurn(fetch: () => Promise<FetchResult>): Promise<FetchResult> {
    const result = this.#last.then(fetch);
    this.#last = result.catch(() => {});
    return result;
  }

  async #follow(
    written: string,
    accept: string,
    most: number,
    asksRobots = true,
  ): Promise<FetchResult> {
    let url = URL.canParse(written) ? new URL(written) : undefined;
    for (let redirects = 0; redirects <= this.#bounds.redirects; redirects++) {
      if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
        return { failed: "not-web" };
      }
      url.hash = "";
      const failed = asksRobots ? await this.#robots.refusal(url) : undefined;
      if (failed) return { failed };
      const answer = await this.#askTwice(url, accept, most);
      if ("failed" in answer) return answer;
      if (!("location" in answer)) return { url: url.href, ...answer };
      url = URL.canParse(answer.location, url) ? new URL(answer.location, url) : undefined;
    }
    return { failed: "too-many-redirects" };
  }

  /** Once more where the server says when to come back. */
  async #askTwice(url: URL, accept: string, most: number): Promise<Answer> {
    const first = await this.#ask(url, accept, most);
    if (!("retryAfter" in first)) return answerOf(first);
    const seconds = first.retryAfter;
    if (seconds > this.#bounds.retrySeconds) return { failed: "busy" };
    await sleep(seconds);
    return answerOf(await this.#ask(url, accept, most));
  }

  async #ask(url: URL, accept: string, most: number): Promise<Exchange> {
    const pause = Math.max(this.#bounds.pauseSeconds, this.#robots.delay(url));
    await sleep(waitBefore(this.#asked.get(url.host), Date.now(), pause));
    const { seconds } = this.#bounds;
    const exchange = await this.#client.ask(url, { accept, most, seconds });
    this.#asked.set(url.host, Date.now());
    return exchange;
  }
}

type Answer =
  | Pick<Fetched, "bytes" | "type">
  | { readonly location: string }
  | { readonly failed: FetchRefusal };

function answerOf(exchange: Exchange): Answer {
  if ("failed" in exchange || "location" in exchange) return exchange;
  if ("retryAfter" in exchange) return { failed: "busy" };
  const { status, bytes, type } = exchange;
  const failed = refusalOfStatus(status);
  return failed ? { failed } : { bytes, type };
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
