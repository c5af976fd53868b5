// Random numbers drawn from a seed, the same on every machine: a generated archive is made of nothing else.

/** A stream of numbers (the generator known as mulberry32); two streams of one seed have nothing in common. */
export class Random {
  #state: number;

  constructor(seed: number, stream = 0) {
    this.#state =
      (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(stream + 1, 0xc2b2ae35)) | 0;
    this.bits();
  }

  /** 32 bits. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** From 0 up to 1, without 1. */
  fraction(): number {
    return this.bits() / 2 ** 32;
  }

  /** A whole number from 0 up to `limit`, without it. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(share: number): boolean {
    return this.fraction() < share;
  }

  /** Around 0, mostly within -1 and 1: a near enough bell. */
  bell(): number {
    return (this.fraction() + this.fraction() + this.fraction() + this.fraction() - 2) * 1.7;
  }
}

/** Draws one of a list. */
export type Draw<T> = (random: Random) => T;

/** Draws each of a list as often as any other. */
export function evenly<T>(list: readonly T[]): Draw<T> {
  return (random) => list[random.below(list.length)] as T;
}

const cardBits = 13;

/** Draws the first of a list twice as often as the second, three times as often as the third: Zipf's law. */
export function zipf<T>(list: readonly T[], exponent = 1): Draw<T> {
  const weights = list.map((_, rank) => 1 / (rank + 1) ** exponent);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cards: T[] = [];
  let reached = 0;
  list.forEach((item, rank) => {
    reached += weights[rank] as number;
    while (cards.length < (reached / total) * 2 ** cardBits) cards.push(item);
  });
  return (random) => cards[random.bits() >>> (32 - cardBits)] ?? (list[0] as T);
}
