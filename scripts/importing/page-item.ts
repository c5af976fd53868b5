// An article without its text, from what its page says of it.
import type { ImportedItem } from "./item.ts";
import type { PageMetadata } from "./page-metadata.ts";

/** `byline`: who signs the text, where the page names no author to machines. */
export function pageItem(place: string, metadata: PageMetadata, byline?: string): ImportedItem {
  const { headline, source, date, updated, link, lang, summary, topics } = metadata;
  const authors = metadata.authors.length > 0 ? metadata.authors.map(nameIn) : authorsIn(byline);
  return {
    ...{ place, headline, source, date, updated, link, lang, summary, topics },
    authors: authors.filter((name) => name !== source),
  };
}

/** "Amina Tazi" of "Par Amina Tazi", which newspapers also tell machines. */
function nameIn(byline: string): string {
  const line = byline.replace(/[ \t\r\n\f]+/g, " ").trim();
  return line.replace(/^(?:par|by|بقلم)\s*:?\s+/i, "").trim();
}

function authorsIn(byline = ""): string[] {
  const name = nameIn(byline);
  return name === "" || name.length > 60 || /[\d@]/.test(name) ? [] : [name];
}
