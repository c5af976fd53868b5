// An article without its text, from what its page says of it.
import type { ImportedItem } from "./item.ts";
import type { PageMetadata } from "./page-metadata.ts";

/** `byline`: who signs the text, where the page names no author to machines. */
export function pageItem(place: string, metadata: PageMetadata, byline?: string): ImportedItem {
  const { headline, source, date, updated, link, lang, summary, topics } = metadata;
  const authors = metadata.authors.length > 0 ? metadata.authors : authorsIn(byline);
  return {
    ...{ place, headline, source, date, updated, link, lang, summary, topics },
    authors: authors.filter((name) => name !== source),
  };
}

/** "Par Amina Tazi" */
function authorsIn(byline = ""): string[] {
  const name = byline
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/^\s*(?:par|by|بقلم)\s*:?\s+/i, "")
    .trim();
  return name === "" || name.length > 60 || /[\d@]/.test(name) ? [] : [name];
}
