// A plain page is one Markdown file of `content/pages/`: about, legal notice.
import type { Language } from "./language.ts";
import type { Slug } from "./slug.ts";

export interface PlainPage {
  /** Relative to the content folder, `pages/about.ar.md`. */
  readonly path: string;
  readonly slug: Slug;
  readonly headline: string;
  readonly summary?: string;
  /** The edition it belongs to. */
  readonly lang: Language;
  /** Place among the pages of the footer; pages without one follow, by name. */
  readonly order?: number;
}
