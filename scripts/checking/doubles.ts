// Articles that came twice in one newspaper: one headline on one day, or nearly one text on a day and the next.
import { type Day, daysAround } from "../model/day.ts";
import { foldName } from "../model/fold-name.ts";
import { agreement } from "../model/sketch.ts";

/** Bins of two sketches that agree, from which on two texts are nearly one. */
const nearlyAll = 0.8;
/** With a fifth of 128 bins in dispute, one of so many bands at least is the same in both sketches. */
const bands = 26;
/** What more texts of a day share is an imprint or a form, and tells nothing of two of them. */
const mostOfBand = 24;

export interface DatedText {
  readonly path: string;
  readonly day: string;
  readonly lang: string;
  readonly headline: string;
  readonly source: string;
  readonly sketch: string | null;
}

export interface Double {
  /** Of two articles the later in the order of days and paths. */
  readonly path: string;
  readonly code: "duplicate-headline" | "duplicate-text";
  readonly of: string;
}

/** `articles` in the order of days and paths. */
export function findDoubles(articles: Iterable<DatedText>): Double[] {
  const doubles: Double[] = [];
  let last: OneDay | undefined;
  let before: OneDay | undefined;
  for (const article of articles) {
    if (last?.day !== article.day) {
      // An import with its hours in another zone shifts an article by one day.
      before = last && daysAround(article.day as Day, 1)[0] === last.day ? last : undefined;
      last = new OneDay(article.day);
    }
    const { path } = article;
    const same = last.headline(article);
    if (same !== undefined) doubles.push({ path, code: "duplicate-headline", of: same });
    const sketch = sketchOf(article);
    if (!sketch) continue;
    if (same === undefined) {
      const near = last.near(article.source, sketch) ?? before?.near(article.source, sketch);
      if (near !== undefined) doubles.push({ path, code: "duplicate-text", of: near });
    }
    last.keep(article, sketch);
  }
  return doubles;
}

interface Sketched {
  readonly path: string;
  /** Its place in the order of the day. */
  readonly at: number;
  readonly sketch: Uint8Array;
}

class OneDay {
  readonly day: string;
  readonly #headlines = new Map<string, string>();
  readonly #texts = new Map<string, Texts>();

  constructor(day: string) {
    this.day = day;
  }

  /** The first article with that headline, which is kept where there is none. */
  headline({ path, lang, source, headline }: DatedText): string | undefined {
    const name = `${lang}|${source}|${foldName(headline)}`;
    const first = this.#headlines.get(name);
    if (first === undefined) this.#headlines.set(name, path);
    return first;
  }

  near(source: string, sketch: Uint8Array): string | undefined {
    return this.#texts.get(source)?.near(sketch);
  }

  keep({ path, source, sketch: written }: DatedText, sketch: Uint8Array): void {
    const texts = this.#texts.get(source) ?? new Texts();
    this.#texts.set(source, texts);
    texts.keep(path, written ?? "", sketch);
  }
}

/** The texts of one newspaper on one day, found again by any band of their sketches. */
class Texts {
  readonly #written = new Set<string>();
  readonly #bands = new Map<number, Sketched[]>();

  /** The first text that is nearly the same. */
  near(sketch: Uint8Array): string | undefined {
    const candidates = new Map<number, Sketched>();
    for (const band of bandsOf(sketch)) {
      for (const one of this.#bands.get(band) ?? []) candidates.set(one.at, one);
    }
    let first: Sketched | undefined;
    for (const one of candidates.values()) {
      if (first && first.at < one.at) continue;
      if (agreement(one.sketch, sketch) >= nearlyAll) first = one;
    }
    return first?.path;
  }

  /** Of texts with one sketch the first stands for all. */
  keep(path: string, written: string, sketch: Uint8Array): void {
    if (this.#written.has(written)) return;
    this.#written.add(written);
    const one = { path, at: this.#written.size, sketch };
    for (const band of bandsOf(sketch)) {
      const kept = this.#bands.get(band);
      if (!kept) this.#bands.set(band, [one]);
      else if (kept.length < mostOfBand) kept.push(one);
    }
  }
}

/** A number for each band that any run of words fell into: its place, and what stands there. */
function bandsOf(sketch: Uint8Array): number[] {
  const found: number[] = [];
  for (let band = 0; band < bands; band++) {
    const end = Math.floor(((band + 1) * sketch.length) / bands);
    let value = 0;
    for (let bin = Math.floor((band * sketch.length) / bands); bin < end; bin++) {
      value = value * 256 + (sketch[bin] ?? 0);
    }
    if (value > 0) found.push(value * bands + band);
  }
  return found;
}

function sketchOf({ sketch }: DatedText): Uint8Array | undefined {
  return sketch === null ? undefined : Buffer.from(sketch, "base64");
}
