// The main text of a page: what it marks as such, or what Readability takes for it.
import { Readability } from "@mozilla/readability";
import { isNoise } from "./page-noise.ts";

export interface MainText {
  readonly html: string;
  /** Who signs it, where the page marks no author. */
  readonly byline?: string | undefined;
}

/** More elements than this are no article's page. */
const mostElements = 60_000;

/** Undefined where a page has none. The document is used up. */
export function mainText(document: Document): MainText | undefined {
  // Microformats mark an entry's text for machines; our own pages do.
  const entries = [...document.querySelectorAll(".h-entry .e-content")];
  const [entry] = entries;
  if (entries.length === 1 && entry) {
    for (const own of entry.querySelectorAll(".report-link, .plate")) own.remove();
    return { html: entry.innerHTML };
  }
  // An entry that has a headline and marks no text is a headline alone.
  if (entries.length === 0 && document.querySelector(".h-entry > .p-name")) return undefined;
  const article = new Readability(document, {
    disableJSONLD: true,
    maxElemsToParse: mostElements,
    serializer: (node) => {
      if (node.nodeType === 1) removeNoise(node as Element);
      return (node as Element).innerHTML;
    },
  }).parse();
  if (!article?.content) return undefined;
  return { html: article.content, byline: article.byline ?? undefined };
}

/** Ways to share, and notices, that stand alone in an element. */
function removeNoise(root: Element): void {
  for (const element of root.querySelectorAll("p, div, li, a, span, button")) {
    const text = element.textContent ?? "";
    if (text.length > 200 || text.trim() === "" || element.closest("table, pre, code")) continue;
    if (element.querySelector("img, iframe, video, audio")) continue;
    const stands = element.tagName === "P" || element.tagName === "DIV" || element.tagName === "LI";
    const alone = element.parentElement?.textContent?.trim() === text.trim();
    if ((stands || alone) && isNoise(text)) element.remove();
  }
}
