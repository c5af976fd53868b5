// An article is one Markdown file: where and when it was published, its headline, and what it says.
import type { Day } from "./day.ts";
import type { Language } from "./language.ts";
import type { Slug } from "./slug.ts";

/** A picture as an article names it. */
export interface ImageReference {
  /** As written: relative to the article, or from `content/images/` where it starts with `/`. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface Correction {
  readonly day?: Day;
  readonly text: string;
}

/** A file that has been read and proved whole; behind the door nothing of it is checked again. */
export interface Article {
  /** Relative to the content folder, `articles/2022/10/crue.md`. */
  readonly path: string;
  readonly slug: Slug;
  readonly headline: string;
  /** The newspaper as the author wrote it: its name, or the id of a file in `content/sources/`. */
  readonly source: string;
  readonly day: Day;
  readonly lang: Language;
  readonly link?: string;
  readonly summary?: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly images: readonly ImageReference[];
  readonly updated?: Day;
  readonly archived?: string;
  readonly draft: boolean;
  readonly aliases: readonly string[];
  readonly corrections: readonly Correction[];
  readonly translationKey?: string;
  /** Words of the body; 0 for a headline-only entry. */
  readonly wordCount: number;
  /** The body's likeness (`sketchOf`); none for a short one. */
  readonly sketch?: string;
}
