// What machines are told of an article: search engines, link previews, reference managers. Days are days, addresses absolute.
import type { Correction } from "./article.ts";
import type { Day } from "./day.ts";
import type { Direction } from "./language.ts";
import type { Text } from "./view.ts";

export interface ArticleMetadata {
  readonly headline: string;
  readonly lang: string;
  readonly dir: Direction;
  /** "fr_FR", for link previews. */
  readonly locale?: string;
  readonly day: Day;
  readonly updated?: Day;
  /** Who published it: never the archive. */
  readonly newspaper: Text;
  readonly newspaperHome?: string;
  readonly authors: readonly Text[];
  readonly topics: readonly string[];
  /** The original's address; none where only the newspaper's home page is known. */
  readonly original?: string;
  /** A snapshot of the original, kept by others. */
  readonly archived?: string;
  readonly corrections: readonly Correction[];
  readonly archive: { readonly name: string; readonly url?: string };
  /** The page's own address; without a base address the archive has none to tell, nor any of those below. */
  readonly url?: string;
  readonly picture?: string;
  /** The same for link previews. */
  readonly card?: { readonly url: string; readonly width: number; readonly height: number };
  /** The article in each language it is there in, its own first; empty where there is only one. */
  readonly languages: readonly { readonly lang: string; readonly url: string }[];
  /** Its year, month and day in the archive. */
  readonly periods: readonly { readonly name: string; readonly url: string }[];
}

/** A citation as people write it. `source` tells of the original, `copy` of the archive's page. */
export interface Citation {
  readonly lang: string;
  readonly dir: Direction;
  readonly source: readonly CitationPart[];
  readonly copy: readonly CitationPart[];
}

/** Words of a citation: what a machine should take them for, and their language where it is another one. */
export interface CitationPart extends Text {
  readonly as?: "author" | "headline" | "newspaper" | "day" | "address";
}
