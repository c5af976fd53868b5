// How much one network may ask for: a bucket that fills again with time, for so many networks and no more.

export interface LimiterOptions {
  /** Requests at once. */
  readonly burst: number;
  readonly aSecond: number;
  /** Networks that are remembered; of the others, the one that asked longest ago is forgotten. */
  readonly most: number;
}

export const perNetwork = { burst: 30, aSecond: 0.5, most: 20_000 } satisfies LimiterOptions;

/** All networks together: what two cores take without anyone waiting. */
export const together = { burst: 2000, aSecond: 1500, most: 1 } satisfies LimiterOptions;

interface Bucket {
  left: number;
  at: number;
}

export class Limiter {
  readonly #options: LimiterOptions;
  readonly #buckets = new Map<string, Bucket>();

  constructor(options: LimiterOptions) {
    this.#options = options;
  }

  /** Seconds to wait; 0 where the request may pass. `now` in milliseconds, of a clock that never goes back. */
  wait(name: string, now: number): number {
    const { burst, aSecond, most } = this.#options;
    const { left, at } = this.#buckets.get(name) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1000) * aSecond);
    const passes = filled >= 1;
    // Deleted and put back, the map is in the order of last use.
    this.#buckets.delete(name);
    this.#buckets.set(name, { left: passes ? filled - 1 : filled, at: now });
    if (this.#buckets.size > most) {
      const [oldest] = this.#buckets.keys();
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    return passes ? 0 : Math.ceil((1 - filled) / aSecond);
  }

  get size(): number {
    return this.#buckets.size;
  }
}
