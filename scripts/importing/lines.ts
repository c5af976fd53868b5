// The lines of a file as a stream: none longer than an article is ever kept in memory.
import { textChunks } from "./text-chunks.ts";

export type Line =
  | { readonly number: number; readonly text: string }
  /** Longer than any article; its text is dropped. */
  | { readonly number: number; readonly tooLong: true };

/** Signs of a line beyond which it is not kept. */
export const longestLine = 10_000_000;

/** Lines of a file, `.gz` unpacked, from 1; throws a `TypeError` for bytes that are not of the encoding. */
export async function* linesOf(file: string, encoding?: string): AsyncGenerator<Line> {
  const lines = new LineCutter();
  for await (const text of textChunks(file, encoding)) yield* lines.cut(text);
  yield* lines.end();
}

class LineCutter {
  #number = 0;
  #parts: string[] = [];
  #length = 0;

  *cut(text: string): Generator<Line> {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      this.#keep(text.slice(start, end));
      yield this.#line();
      start = end + 1;
    }
    this.#keep(text.slice(start));
  }

  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#line();
  }

  #keep(text: string): void {
    this.#length += text.length;
    if (this.#length > longestLine) this.#parts = [];
    else this.#parts.push(text);
  }

  #line(): Line {
    const number = ++this.#number;
    const tooLong = this.#length > longestLine;
    const text = this.#parts.join("").replace(/\r$/, "");
    this.#parts = [];
    this.#length = 0;
    return tooLong ? { number, tooLong } : { number, text };
  }
}
