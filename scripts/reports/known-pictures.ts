// Which pictures the archive has: reports of invented ones would fill the database, and the hour of those that are real.
import type { SiteAddress } from "./origin.ts";

/** Asks the site for a picture: true or false where it answers, undefined where it does not. */
export type AskSite = (address: string) => Promise<boolean | undefined>;

const mostRemembered = 20_000;
const mostAtOnce = 8;
/** A picture may be published a little later; a site that does not answer is left alone for a while. */
const forgetMissingMs = 10 * 60_000;
const pauseMs = 60_000;
const answersWithinMs = 1500;

export class KnownPictures {
  readonly #site: SiteAddress;
  readonly #ask: AskSite;
  readonly #clock: () => number;
  /** By hash: Infinity for a picture that is there, else until when it is taken to be missing. */
  readonly #until = new Map<string, number>();
  #asking = 0;
  #silentUntil = Number.NEGATIVE_INFINITY;

  constructor(site: SiteAddress, clock: () => number, ask: AskSite = askByHead) {
    this.#site = site;
    this.#ask = ask;
    this.#clock = clock;
  }

  /** True where the site says that it has no such picture; while it does not answer, every picture is believed. */
  async isMissing(image: string): Promise<boolean> {
    const until = this.#until.get(image);
    if (until !== undefined && until > this.#clock()) return until !== Number.POSITIVE_INFINITY;
    if (this.#asking >= mostAtOnce || this.#clock() < this.#silentUntil) return false;
    this.#asking++;
    // Every site with an address publishes a card of each picture.
    const has = await this.#ask(`${this.#site.url}images/${image}-card.jpg`);
    this.#asking--;
    if (has === undefined) {
      this.#silentUntil = this.#clock() + pauseMs;
      return false;
    }
    this.#remember(image, has ? Number.POSITIVE_INFINITY : this.#clock() + forgetMissingMs);
    return !has;
  }

  #remember(image: string, until: number): void {
    this.#until.delete(image);
    this.#until.set(image, until);
    const [oldest] = this.#until.keys();
    if (this.#until.size > mostRemembered && oldest !== undefined) this.#until.delete(oldest);
  }
}

async function askByHead(address: string): Promise<boolean | undefined> {
  try {
    const { status } = await fetch(address, {
      method: "HEAD",
      signal: AbortSignal.timeout(answersWithinMs),
    });
    if (status === 404 || status === 410) return false;
    return status === 200 ? true : undefined;
  } catch {
    return undefined;
  }
}
