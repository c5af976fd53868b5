// How far a build or an import is, on one line of a terminal: pages, pages a second, time left.
export interface ProgressReport {
  readonly step: "reading" | "rendering" | "indexing" | "importing";
  readonly done: number;
  /** Undefined where it is known only at the end. */
  readonly total?: number;
}

export interface ProgressWords {
  readonly reading: string;
  readonly rendering: string;
  readonly indexing: string;
  readonly importing: string;
  /** How many are done in a second. */
  readonly speed: (done: number) => string;
  readonly left: (seconds: number) => string;
}

const millisecondsBetweenLines = 100;

/** Draws the line over itself; draws nothing where the stream is no terminal, or a CI's. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #words: ProgressWords;
  readonly #now: () => number;
  readonly #inCi: boolean;
  #step = "";
  #started = 0;
  #drawn = Number.NEGATIVE_INFINITY;

  constructor(
    stream: NodeJS.WriteStream,
    words: ProgressWords,
    { now, inCi }: { readonly now: () => number; readonly inCi: boolean },
  ) {
    this.#stream = stream;
    this.#words = words;
    this.#now = now;
    this.#inCi = inCi;
  }

  show({ step, done, total = Number.POSITIVE_INFINITY }: ProgressReport): void {
    if (!this.#stream.isTTY || this.#inCi) return;
    const now = this.#now();
    if (step !== this.#step) {
      this.#step = step;
      this.#started = now;
    }
    if (now - this.#drawn < millisecondsBetweenLines && done < total) return;
    this.#drawn = now;
    this.#stream.write(`\r\u001b[K${this.#line(step, done, total, (now - this.#started) / 1000)}`);
  }

  clear(): void {
    if (this.#stream.isTTY && !this.#inCi) this.#stream.write("\r\u001b[K");
  }

  #line(step: ProgressReport["step"], done: number, total: number, seconds: number): string {
    const words = this.#words;
    const begin = `${words[step]} ${done}${total === Number.POSITIVE_INFINITY ? "" : `/${total}`}`;
    if (done === 0 || seconds < 0.5) return begin;
    const speed = done / seconds;
    const spoken = `${begin} · ${words.speed(Math.round(speed))}`;
    if (total === Number.POSITIVE_INFINITY) return spoken;
    return `${spoken} · ${words.left(Math.ceil((total - done) / speed))}`;
  }
}
