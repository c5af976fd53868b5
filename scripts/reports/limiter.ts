// How much one network may ask for: a bucket that fills again with time, for so many networks and no more.

export interface LimiterOptions {
  /** Requests at once. */
  readonly burst: number;
  readonly aSecond: number;
  /** Networks that are remembered; of the others, those that asked longest ago are forgotten. */
  readonly most: number;
}

export const perNetwork = { burst: 30, aSecond: 0.5, most: 20_000 } satisfies LimiterOptions;

/** All networks together: what two cores take without anyone waiting. */
export const together = { burst: 2000, aSecond: 1500, most: 2 } satisfies LimiterOptions;

interface Bucket {
  left: number;
  at: number;
}

export class Limiter {
  readonly #options: LimiterOptions;
  /** Those that asked of late, and those before them: half of the most each. */
  #young = new Map<string, Bucket>();
  #old = new Map<string, Bucket>();

  constructor(options: LimiterOptions) {
    this.#options = options;
  }

  /** Seconds to wait; 0 where the request may pass. `now` in milliseconds, of a clock that never goes back. */
  wait(name: string, now: number): number {
    const { burst, aSecond } = this.#options;
    const bucket = this.#bucketOf(name, now);
    const filled = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * aSecond);
    bucket.at = now;
    bucket.left = filled >= 1 ? filled - 1 : filled;
    return filled >= 1 ? 0 : Math.ceil((1 - filled) / aSecond);
  }

  #bucketOf(name: string, now: number): Bucket {
    const known = this.#young.get(name);
    if (known) return known;
    const bucket = this.#old.get(name) ?? { left: this.#options.burst, at: now };
    if (this.#young.size >= this.#options.most / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(name, bucket);
    return bucket;
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
