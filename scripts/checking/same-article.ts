// Whether two files are one article, edited: a path or a place in git's history alone does not tell.
import { distance } from "fastest-levenshtein";
import type { Article } from "../model/article.ts";
import { foldName } from "../model/fold-name.ts";
import { agreement } from "../model/sketch.ts";

export interface ArticleVersion extends Pick<Article, "headline" | "link" | "sketch"> {
  readonly body: string;
}

/** The share of a text that stays: of one with the same headline, which a column has every week, and of one with another. */
const keptUnderHeadline = 0.4;
const keptAlone = 0.75;
/** Longer texts have a sketch, unless they are lists of numbers. */
const longestCompared = 2000;

export function isSameArticle(one: ArticleVersion, other: ArticleVersion): boolean {
  if (one.link !== undefined && one.link === other.link) return true;
  const hasHeadline = foldName(one.headline) === foldName(other.headline);
  const hasOtherLink = one.link !== undefined && other.link !== undefined;
  const [a, b] = [wordsOf(one.body), wordsOf(other.body)];
  if (a === "" && b === "") return hasHeadline && !hasOtherLink;
  return (
    likeness({ ...one, body: a }, { ...other, body: b }) >=
    (hasHeadline ? keptUnderHeadline : keptAlone)
  );
}

function likeness(one: ArticleVersion, other: ArticleVersion): number {
  if (one.body === other.body) return 1;
  if (one.sketch !== undefined && other.sketch !== undefined) {
    const [a, b] = [one.sketch, other.sketch].map((sketch) => Buffer.from(sketch, "base64"));
    return a && b ? agreement(a, b) : 0;
  }
  const [a, b] = [one.body.slice(0, longestCompared), other.body.slice(0, longestCompared)];
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

function wordsOf(body: string): string {
  return body.replace(/\s+/g, " ").trim();
}
