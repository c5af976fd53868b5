// A press article in the three formats that reference managers exchange.
import type { AuthorName, PressArticle } from "./press-article.ts";

export interface CitationFormat {
  readonly name: string;
  readonly ending: string;
  /** `accessed`: the day on which the page is being read, `2026-11-26`. */
  write(article: PressArticle, accessed: string): string;
}

/** A field and what stands in it; without that the field is left out. */
type Field = readonly [name: string, value: string | undefined];

export const bibtex: CitationFormat = {
  name: "BibTeX",
  ending: "bib",
  write({ key, headline, newspaper, day, authors, keywords, ...article }, accessed) {
    const { summary, lang, url, archive, copy } = article;
    const fields: readonly Field[] = [
      ["author", authors.map(bibtexName).join(" and ")],
      // A second pair of braces: styles that change the case of titles know English alone.
      ["title", `{${escapeTex(headline)}}`],
      ["journal", escapeTex(newspaper)],
      ["entrysubtype", "newspaper"],
      ["date", day],
      ["year", day.slice(0, 4)],
      ["url", bareUrl(url)],
      ["urldate", accessed],
      ["language", lang],
      ["keywords", keywords.map((word) => escapeTex(word.replace(/,/g, " "))).join(", ")],
      ["abstract", escapeTex(summary)],
      ["note", escapeTex(archive) + (copy === url ? "" : `, \\url{${bareUrl(copy)}}`)],
    ];
    return `@article{${key},\n${written(fields, (name, value) => `  ${name} = {${value}},\n`)}}\n`;
  },
};

export const ris: CitationFormat = {
  name: "RIS",
  ending: "ris",
  write({ headline, newspaper, day, authors, keywords, ...article }, accessed) {
    const { summary, lang, url, archive, copy } = article;
    const fields: readonly Field[] = [
      ["TY", "NEWS"],
      ...authors.map((name): Field => ["AU", sortedName(name)]),
      ["TI", headline],
      ["T2", newspaper],
      ["DA", day.replace(/-/g, "/")],
      ["PY", day.slice(0, 4)],
      ["UR", url],
      ["Y2", accessed.replace(/-/g, "/")],
      ["LA", lang],
      ...keywords.map((word): Field => ["KW", word]),
      ["AB", summary],
      ["DB", archive],
      ["AN", copy],
    ];
    return `${written(fields, (tag, value) => `${tag}  - ${value}\r\n`)}ER  - \r\n`;
  },
};

export const cslJson: CitationFormat = {
  name: "CSL-JSON",
  ending: "json",
  write({ key, headline, newspaper, day, authors, keywords, ...article }, accessed) {
    const { summary, lang, url, archive, copy } = article;
    const item = {
      id: key,
      type: "article-newspaper",
      title: headline,
      "container-title": newspaper,
      author: authors.length > 0 ? authors : undefined,
      issued: datePartsOf(day),
      URL: url,
      accessed: datePartsOf(accessed),
      language: lang,
      keyword: keywords.join(", ") || undefined,
      abstract: summary || undefined,
      archive,
      archive_location: copy,
    };
    return `${JSON.stringify([item], null, 2)}\n`;
  },
};

export const formats: readonly CitationFormat[] = [bibtex, ris, cslJson];

function written(fields: readonly Field[], write: (name: string, value: string) => string) {
  return fields.map(([name, value]) => (value ? write(name, value) : "")).join("");
}

function datePartsOf(day: string) {
  return { "date-parts": [day.split("-").map(Number)] };
}

/** "Montreval, Claire": the form in which lists sort a name. */
function sortedName(name: AuthorName): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}

/** A name that is not parted, or holds an "and", stands in braces: BibTeX would part it there. */
function bibtexName(name: AuthorName): string {
  const written = escapeTex(sortedName(name));
  return "literal" in name || / and /i.test(written) ? `{${written}}` : written;
}

/** Braces are counted before they are understood, so they are named; two hyphens would become a dash. */
const texNames: Readonly<Record<string, string>> = {
  "\\": "backslash",
  "{": "braceleft",
  "}": "braceright",
  "~": "asciitilde",
  "^": "asciicircum",
};

function escapeTex(text: string): string {
  return text.replace(/--|[\\{}~^#$%&_]/g, (sign) => {
    const name = texNames[sign];
    if (name) return `\\text${name}{}`;
    return sign === "--" ? "-{}-" : `\\${sign}`;
  });
}

/** An address stands as it is but for signs that would end the field. */
function bareUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
