// What a host's robots.txt allows us, read once for each host (RFC 9309).
import robotsParser from "robots-parser";
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import { agentName } from "./fetch-manners.ts";
import type { FetchResult } from "./safe-fetch.ts";

/** A longer pause than this one is more than a person waits for. */
const longestDelaySeconds = 30;

interface Robots {
  isDisallowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

/** Its types tell of an export that it has not. */
const parseRobots = robotsParser as unknown as (address: string, text: string) => Robots;

type Rules = { readonly rules: Robots } | { readonly failed: FetchRefusal };

export class RobotRules {
  readonly #known = new Map<string, Rules>();
  readonly #fetch: (url: string) => Promise<FetchResult>;

  constructor(fetch: (url: string) => Promise<FetchResult>) {
    this.#fetch = fetch;
  }

  /** Why a page may not be fetched; undefined where it may. Nothing may where the rules can't be had. */
  async refusal(url: URL): Promise<FetchRefusal | undefined> {
    const rules = this.#known.get(url.origin) ?? (await this.#read(url.origin));
    this.#known.set(url.origin, rules);
    if ("failed" in rules) return rules.failed;
    return rules.rules.isDisallowed(url.href, agentName) ? "robots" : undefined;
  }

  /** Seconds between two requests that the host asks for. */
  delay(url: URL): number {
    const known = this.#known.get(url.origin);
    const delay = known && "rules" in known ? known.rules.getCrawlDelay(agentName) : undefined;
    return Math.min(delay ?? 0, longestDelaySeconds);
  }

  async #read(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const fetched = await this.#fetch(address);
    if ("bytes" in fetched) {
      // Stars in a row mean one, and would be matched for minutes.
      const text = new TextDecoder().decode(fetched.bytes).replace(/\*{2,}/g, "*");
      return { rules: parseRobots(address, text) };
    }
    // A host without rules allows everything; one whose server is out of order allows nothing.
    const { failed } = fetched;
    const none = failed === "not-found" || failed === "refused" || failed === "too-many-redirects";
    return none ? { rules: parseRobots(address, "") } : { failed };
  }
}
