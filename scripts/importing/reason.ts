// Why something was not imported, in the languages of authors.
import type { ImportWords } from "../rendering/import-words.ts";
import { shown } from "../rendering/problem-text.ts";
import type { Refused } from "./item.ts";

/** The sentence for a refusal, without its place. */
export function reasonOf(refused: Refused, words: ImportWords): string {
  switch (refused.refused) {
    case "unreadable":
      return words.unreadable(refused.details.reason, refused.details.at);
    case "not-an-article":
      return words.notAnArticle(
        refused.details.kind,
        refused.details.count ?? 1,
        refused.details.option,
      );
    case "gallery-left-out":
      return words.galleryLeftOut(refused.details.count, refused.details.asked);
    case "pictures-lacking":
      return words.picturesLacking(refused.details.names.map(shown));
    case "not-html":
      return words.notHtml(shown(refused.details.type));
    case "too-long":
      return words.tooLong(refused.details.longest);
    case "not-fetched":
      return words.notFetched(refused.details.reason);
    case "other-encoding":
      return words.otherEncoding(refused.details.likely);
    case "headlines-alone":
      return words.headlinesAlone(refused.details.headlines);
    case "unsaid":
      return words.unsaid(refused.details.missing);
    case "no-column":
      return words.noColumn(refused.details.missing, refused.details.columns.map(shown));
    case "unclear-day":
      return words.unclearDay(shown(refused.details.written), refused.details.days);
    case "no-provenance":
      return words.noProvenance;
    case "not-whole":
      return words.together(refused.details.problems);
  }
}
