// The main text of a page: what it marks as such, or what Readability takes for it.
import { Readability } from "@mozilla/readability";
import { removeNoise } from "./standing-noise.ts";

export interface MainText {
  readonly html: string;
  /** Who signs it, where the page marks no author. */
  readonly byline?: string | undefined;
}

/** Undefined where a page has none. The document is used up. */
export function mainText(document: Document, headline?: string): MainText | undefined {
  // Microformats mark an entry's text for machines; our own pages do.
  const entries = [...document.querySelectorAll(".h-entry .e-content")];
  const [entry] = entries;
  if (entries.length === 1 && entry) {
    for (const own of entry.querySelectorAll(".report-link, .plate")) own.remove();
    return { html: entry.innerHTML };
  }
  // An entry that has a headline and marks no text is a headline alone.
  if (entries.length === 0 && document.querySelector(".h-entry > .p-name")) return undefined;
  removeHeadline(document, headline);
  const article = new Readability(document, {
    disableJSONLD: true,
    serializer: (node) => {
      if (node.nodeType === 1) removeNoise(node as Element);
      return (node as Element).innerHTML;
    },
  }).parse();
  if (!article?.content) return undefined;
  return { html: article.content, byline: article.byline ?? undefined };
}

/** Readability knows a headline above its text by its words in Latin letters alone. */
function removeHeadline(document: Document, headline: string | undefined): void {
  const plain = (text: string | null | undefined) =>
    text?.normalize("NFC").replace(/\s+/g, " ").trim();
  for (const heading of document.querySelectorAll("h1, h2")) {
    if (headline !== undefined && plain(heading.textContent) === plain(headline)) heading.remove();
  }
}
