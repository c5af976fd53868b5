// An article as a note or a bibliography cites it, in the manner of a language: the original first, then the archive's copy.
import type { Words } from "../../layouts/locales/words.ts";
import { directionOf, type InterfaceLanguage } from "../model/language.ts";
import type { ArticleMetadata, Citation, CitationPart } from "../model/metadata.ts";
import { formatDay } from "./dates.ts";

/** Offered on every page, whatever its language. */
const alwaysOffered: readonly InterfaceLanguage[] = ["fr", "ar"];

/** The manners to cite an article in: that of the language that speaks around it, then the others. */
export function citationLanguages(voice: InterfaceLanguage): readonly InterfaceLanguage[] {
  return [voice, ...alwaysOffered.filter((lang) => lang !== voice)];
}

/** `archiveName` is the archive's in this language. */
export function citationIn(
  lang: InterfaceLanguage,
  words: Words,
  archiveName: string,
  metadata: ArticleMetadata,
): Citation {
  const { headline, newspaper, authors, day, original, url } = metadata;
  const { comma, quotes, archive } = words.citing;
  const dir = directionOf(lang);
  /** A name in the citation's own language needs no bounds, any other must not reorder its neighbours. */
  const named = (name: CitationPart): CitationPart =>
    name.lang === lang ? { text: name.text, ...(name.as ? { as: name.as } : {}) } : name;
  const between: CitationPart = { text: comma };
  const address = (text: string): CitationPart => ({ text, as: "address" });
  return {
    lang,
    dir,
    source: [
      ...authors.flatMap((author) => [named({ ...author, as: "author" }), between]),
      { text: quotes[0] },
      named({ text: headline, lang: metadata.lang, dir: metadata.dir, as: "headline" }),
      { text: quotes[1] + comma },
      named({ ...newspaper, as: "newspaper" }),
      between,
      { text: formatDay(day, words), as: "day" },
      ...(original === undefined ? [] : [between, address(original)]),
    ],
    copy: [
      { text: ` [${archive}${archiveName}` },
      ...(url === undefined ? [] : [between, address(url)]),
      { text: "]" },
    ],
  };
}
