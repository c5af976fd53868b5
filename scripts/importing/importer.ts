// An importer reads one kind of input, as a stream: nothing of a large one is kept in memory beyond an article.
import type { DateOrder } from "./date-order.ts";
import type { Found } from "./item.ts";

export interface ImportOptions {
  /** What the command line says of all articles, where the origin says nothing. */
  readonly source?: string | undefined;
  readonly lang?: string | undefined;
  /** The day of publication, for a list of headlines of one day. */
  readonly date?: string | undefined;
  /** Where only the day of a change is known, it is that of publication. */
  readonly updatedAsDate?: boolean | undefined;
  /** In which days are written that could be two, where the format does not fix it. */
  readonly dateOrder?: DateOrder | undefined;
  /** Text encoding of the input where it names none: "windows-1256". */
  readonly encoding?: string | undefined;
  /** A mapping file's text, for kinds that have columns or keys of their own. */
  readonly mapping?: string | undefined;
  /** Headlines around an article, a ticker's, become entries as well. */
  readonly headlines: boolean;
  /** What WordPress calls the kinds of posts that are articles: "post". */
  readonly postTypes?: readonly string[] | undefined;
  /** Pictures are fetched and saved. */
  readonly images: boolean;
  /** Full articles are fetched where a feed gives a summary alone. */
  readonly fetch: boolean;
  /** The archive's address, which fetching names as who it is. */
  readonly archive?: string | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

export interface Importer {
  /** "jsonl", as the command line calls it. */
  readonly kind: string;
  /** Its articles say where they stood (`stoodAt`), so that links to them can follow. */
  readonly knowsOldPlaces?: boolean;
  /** `input`: a file, a folder, or an address on the web. */
  read(input: string, options: ImportOptions): AsyncIterable<Found>;
}
