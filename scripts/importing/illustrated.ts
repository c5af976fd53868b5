// An article with the pictures that its text shows, where an import was asked to save them.
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { type Found, type ImportedItem, refuse } from "./item.ts";
import { savePictures } from "./page-pictures.ts";
import type { PageImage } from "./prepare-html.ts";
import type { SafeFetcher } from "./safe-fetch.ts";

export interface Illustrated {
  readonly html: string;
  readonly base: string | undefined;
  /** The article's own picture. */
  readonly lead: PageImage | undefined;
}

/** The article with its pictures beside it, and those that could not be had; a text of nothing stays as it is. */
export async function* illustrated(
  item: ImportedItem,
  { html, base, lead }: Illustrated,
  fetcher: SafeFetcher,
  finish: (markdown: string) => string = (markdown) => markdown,
): AsyncGenerator<Found> {
  const { images: shown } = htmlToMarkdown(html, base);
  const { images, saved, failed } = await savePictures(shown, lead, (src) => fetcher.picture(src));
  const body = html === "" ? (item.body ?? "") : finish(htmlToMarkdown(html, base, saved).markdown);
  yield { ...item, body, images };
  for (const { src, reason } of failed) yield refuse("not-fetched", src, { reason });
}
