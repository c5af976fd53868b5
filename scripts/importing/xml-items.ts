// The items of a feed or an export, one at a time: an item that is broken, or far too long, spoils no other.
import { longestLine } from "./lines.ts";

export type XmlPart =
  /** All that stands before the first item. */
  | { readonly head: string }
  | { readonly number: number; readonly item: string }
  /** Longer than any article; its text is dropped. */
  | { readonly number: number; readonly tooLong: true }
  /** The file ends within it. */
  | { readonly number: number; readonly cut: true };

/** What hides tags: their ends are looked for before anything else. */
const hiding: Readonly<Record<string, string>> = { "<![CDATA[": "]]>", "<!--": "-->" };

const nextMark = /<!\[CDATA\[|<!--|<\/?(?:item|entry)(?=[\s>/])/g;

/** As many signs as a mark has, with the one after it. */
const longestMark = 10;

/** The parts of an XML text; a head that is longer than an article is cut there. */
export async function* xmlItems(chunks: AsyncIterable<string>): AsyncGenerator<XmlPart> {
  const cutter = new ItemCutter();
  for await (const chunk of chunks) yield* cutter.cut(chunk);
  yield* cutter.end();
}

class ItemCutter {
  #text = "";
  #parts: string[] = [];
  #length = 0;
  #number = 0;
  #inItem = false;
  #hiddenUntil: string | undefined;

  *cut(chunk: string): Generator<XmlPart> {
    this.#text += chunk;
    let at = 0;
    for (let end = this.#next(at); end; end = this.#next(at)) {
      this.#keep(this.#text.slice(at, end.index));
      yield* this.#pass(this.#text.slice(end.index, end.index + end.length));
      at = end.index + end.length;
    }
    // A mark may be cut by the end of what has come so far.
    const safe = Math.max(at, this.#text.length - longestMark);
    this.#keep(this.#text.slice(at, safe));
    this.#text = this.#text.slice(safe);
  }

  *end(): Generator<XmlPart> {
    this.#keep(this.#text);
    if (this.#inItem) yield { number: this.#number, cut: true };
    else if (this.#number === 0) yield { head: this.#parts.join("") };
  }

  #next(from: number): { index: number; length: number } | undefined {
    const hidden = this.#hiddenUntil;
    if (hidden !== undefined) {
      const index = this.#text.indexOf(hidden, from);
      return index < 0 ? undefined : { index, length: hidden.length };
    }
    nextMark.lastIndex = from;
    const found = nextMark.exec(this.#text);
    return found ? { index: found.index, length: found[0].length } : undefined;
  }

  *#pass(mark: string): Generator<XmlPart> {
    if (this.#hiddenUntil !== undefined) this.#hiddenUntil = undefined;
    else if (mark in hiding) this.#hiddenUntil = hiding[mark];
    else if (mark.startsWith("</")) return yield* this.#close(mark);
    else if (!this.#inItem) yield* this.#open();
    this.#keep(mark);
  }

  *#open(): Generator<XmlPart> {
    if (this.#number === 0) yield { head: this.#parts.join("") };
    this.#number++;
    this.#inItem = true;
    this.#drop();
  }

  *#close(mark: string): Generator<XmlPart> {
    if (!this.#inItem) return;
    this.#keep(`${mark}>`);
    const number = this.#number;
    if (this.#length > longestLine) yield { number, tooLong: true };
    else yield { number, item: this.#parts.join("") };
    this.#inItem = false;
    this.#drop();
  }

  /** What stands between two items is nobody's. */
  #keep(text: string): void {
    if (!this.#inItem && this.#number > 0) return;
    this.#length += text.length;
    if (this.#length > longestLine) this.#parts = [];
    else if (text !== "") this.#parts.push(text);
  }

  #drop(): void {
    this.#parts = [];
    this.#length = 0;
  }
}

const documentType = /<!DOCTYPE[^[>]*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>/iy;

/** What looks like a document type and has no end is looked at no more often. */
const mostTries = 20;

/** Without its document type: no entity that a file declares itself is ever known to a parser. */
export function withoutDoctype(head: string): string {
  const starts = head.matchAll(/<!DOCTYPE/gi);
  for (let tries = 0; tries < mostTries; tries++) {
    const start = starts.next().value?.index;
    if (start === undefined) return head;
    documentType.lastIndex = start;
    const [found] = documentType.exec(head) ?? [];
    if (found !== undefined) return head.slice(0, start) + head.slice(start + found.length);
  }
  return head;
}
