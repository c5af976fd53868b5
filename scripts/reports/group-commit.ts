// Work that arrives together is done in one transaction: the disk is waited for once, not once for each.

/** More waits than can be done in time. */
export class OverloadedError extends Error {}

const gatherMs = 3;
const mostTogether = 128;
const mostWaiting = 1024;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export class GroupCommit<Item, Result> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly #waiting: Waiting<Item, Result>[] = [];
  #running: Promise<void> | undefined;

  /** `commit` gives a result for each item, in their order. */
  constructor(commit: (items: readonly Item[]) => Promise<readonly Result[]>) {
    this.#commit = commit;
  }

  /** Kept once the item is committed. */
  add(item: Item): Promise<Result> {
    if (this.#waiting.length >= mostWaiting) return Promise.reject(new OverloadedError());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Until nothing is left to do. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // What comes within a moment comes along: to wait for the disk takes longer.
      await new Promise((resolve) => setTimeout(resolve, gatherMs));
      const together = this.#waiting.splice(0, mostTogether);
      try {
        const results = await this.#commit(together.map(({ item }) => item));
        for (const [i, { resolve, reject }] of together.entries()) {
          const result = results[i];
          if (result === undefined) reject(new Error("a vote came back without an outcome"));
          else resolve(result);
        }
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    this.#running = undefined;
  }
}
