// Keeps votes and decisions: one logic over whichever database the driver leads to.
import type { PictureDecision } from "../model/report.ts";
import { forgetProofs, keepTime, readSalts, type Salt } from "./ageing.ts";
import {
  decide,
  type EditorDecision,
  readBlocked,
  readDecisions,
  readWaiting,
  type WaitingPicture,
} from "./decisions.ts";
import type { Driver } from "./driver.ts";
import { GroupCommit } from "./group-commit.ts";
import { judge, type Outcome, type Verdict, type Vote } from "./judge.ts";
import { type KeyedHash, keyedHash } from "./keyed-hash.ts";
import { identify, type Network } from "./person.ts";
import type { Rules } from "./rules.ts";
import { prepareTables, readSecret } from "./schema.ts";
import { readKnown, writeJudgement } from "./votes.ts";

export interface Report extends Pick<Vote, "image" | "reason" | "words" | "proof"> {
  readonly network: Network;
  /** The signed token's random number. */
  readonly token: string | undefined;
}

export interface StoreOptions {
  readonly driver: Driver;
  readonly rules: Rules;
  /** Milliseconds since 1970; the machine's clock, but in tests. */
  readonly clock: () => number;
  /** Told after the commit. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

/** The salt has changed since the vote was hashed. */
const stale = Symbol("stale");

export class Store {
  /** What tokens and challenges are signed with, the same for all processes on one database. */
  readonly secret: string;
  readonly #options: StoreOptions;
  readonly #votes: GroupCommit<Vote, Outcome | typeof stale>;
  #salts: readonly Salt[] = [];
  #hashes: readonly KeyedHash[] = [];

  private constructor(options: StoreOptions, secret: string) {
    this.#options = options;
    this.secret = secret;
    this.#votes = new GroupCommit((votes) => this.#commit(votes));
  }

  static async open(options: StoreOptions): Promise<Store> {
    const { driver } = options;
    const secret = (await readSecret(driver.read)) ?? (await driver.alone(prepareTables));
    const store = new Store(options, secret);
    await store.beat();
    return store;
  }

  /** Notes a report; once the promise is kept, it survives the machine. */
  async report({ network, token, ...report }: Report): Promise<Outcome> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const [salt] = this.#salts;
      const person = identify(network, token, this.#hashes);
      const outcome = await this.#votes.add({ ...report, person, salt: salt?.id ?? 0 });
      if (outcome !== stale) return outcome;
    }
    throw new Error("the salts change with every vote");
  }

  async #commit(votes: readonly Vote[]): Promise<readonly (Outcome | typeof stale)[]> {
    const { driver, rules, clock, onVerdict } = this.#options;
    const done = await driver.alone(async (query) => {
      const now = clock();
      const { instant, salts } = await keepTime(query, now);
      const fresh = votes.filter(({ salt }) => salt === salts[0]?.id);
      const judgement = judge(fresh, await readKnown(query, fresh, instant), rules);
      await writeJudgement(query, judgement, fresh, { instant, now: instantText(now) });
      return { judgement, fresh, salts };
    });
    this.#know(done.salts);
    for (const verdict of done.judgement.verdicts) onVerdict?.(verdict);
    return votes.map((vote) => done.judgement.outcomes[done.fresh.indexOf(vote)] ?? stale);
  }

  /** Looks at the clock and forgets what is too old; once a minute does. */
  async beat(): Promise<void> {
    const { driver, clock } = this.#options;
    const salts = await driver.alone(async (query) => {
      const time = await keepTime(query, clock());
      await forgetProofs(query, time.instant);
      return time.salts;
    });
    if (this.#know(salts)) await driver.tidy();
  }

  /** Whether they are others than before. */
  #know(salts: readonly Salt[]): boolean {
    const names = (all: readonly Salt[]) => all.map(({ id, salt }) => `${id} ${salt}`).join();
    if (names(salts) === names(this.#salts)) return false;
    this.#salts = salts;
    this.#hashes = salts.map(({ salt }) => keyedHash(salt));
    return true;
  }

  async decide(decision: Omit<EditorDecision, "at"> & { at?: string }): Promise<PictureDecision> {
    const { driver, clock } = this.#options;
    const at = decision.at ?? instantText(clock());
    return driver.alone((query) => decide(query, { ...decision, at }));
  }

  blocked(): Promise<readonly string[]> {
    return readBlocked(this.#options.driver.read);
  }

  decisions(): Promise<readonly PictureDecision[]> {
    return readDecisions(this.#options.driver.read);
  }

  waiting(): Promise<readonly WaitingPicture[]> {
    return readWaiting(this.#options.driver.read);
  }

  /** Fails where the database does. */
  async check(): Promise<void> {
    await readSalts(this.#options.driver.read);
  }

  async close(): Promise<void> {
    await this.#votes.idle();
    await this.#options.driver.close();
  }
}

function instantText(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}
