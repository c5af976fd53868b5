// The lists that Hugo puts each article into: taxonomies, since it has no archives by day, month and year of its own.
import { type ArchiveSize, type GeneratedArticle, generateArticles } from "../generator.ts";

type Keys = (article: GeneratedArticle) => readonly string[];

/** The lists that an article is put into, each with the keys it takes there. */
export type Shelving = Readonly<Record<string, Keys>>;

/** What the benchmark calls comparable pages: the kinds that any press archive has. */
export const comparable: Shelving = {
  days: ({ day }) => [day],
  months: ({ day }) => [day.slice(0, 7)],
  years: ({ day }) => [day.slice(0, 4)],
  sources: ({ source }) => [source],
  topics: ({ topics }) => topics,
};

const topics: Keys = (article) => article.topics;
const authors: Keys = (article) => article.authors;

/** Articles that Khizana lists on the page of a topic or an author; months that this page holds whole have none. */
const listedOnOnePage = 30;

/** Every list that Khizana publishes: also by author, by month of each, and the Arabic edition's own. */
export function everything(archive: ArchiveSize): Shelving {
  const byMonth = [topics, authors, inArabic(topics), inArabic(authors)] as const;
  const [ofTopics, ofAuthors, ofArabicTopics, ofArabicAuthors] = monthLists(archive, byMonth);
  const sourcemonths: Keys = ({ source, day }) => [monthOf(source, day)];
  const ofAll: Shelving = { ...comparable, authors, sourcemonths };
  const ofArabic = Object.entries(ofAll).map(
    ([plural, keysOf]) => [`arabic${plural}`, inArabic(keysOf)] as const,
  );
  return {
    ...ofAll,
    topicmonths: ofTopics as Keys,
    authormonths: ofAuthors as Keys,
    ...Object.fromEntries(ofArabic),
    arabictopicmonths: ofArabicTopics as Keys,
    arabicauthormonths: ofArabicAuthors as Keys,
  };
}

/** For each way of filing articles, the months of each key that have a page: as `monthsWithPages` in scripts/planning. */
function monthLists(archive: ArchiveSize, filings: readonly Keys[]): Keys[] {
  const counts = filings.map(() => new Map<string, Map<string, number>>());
  for (const article of generateArticles(archive)) {
    const month = article.day.slice(0, 7);
    for (const [place, keysOf] of filings.entries()) {
      for (const key of keysOf(article)) {
        const months = counts[place]?.get(key) ?? new Map<string, number>();
        months.set(month, (months.get(month) ?? 0) + 1);
        counts[place]?.set(key, months);
      }
    }
  }
  return filings.map((keysOf, place) => {
    const kept = new Map([...(counts[place] ?? [])].map(([key, months]) => [key, olderOf(months)]));
    return (article) =>
      keysOf(article)
        .filter((key) => kept.get(key)?.has(article.day.slice(0, 7)))
        .map((key) => monthOf(key, article.day));
  });
}

/** The months that the newest articles alone do not cover. */
function olderOf(months: ReadonlyMap<string, number>): ReadonlySet<string> {
  let listed = listedOnOnePage;
  const newestFirst = [...months.keys()].sort().reverse();
  return new Set(
    newestFirst.filter((month) => {
      listed -= months.get(month) ?? 0;
      return listed < 0;
    }),
  );
}

function monthOf(name: string, day: string): string {
  return `${name}-${day.slice(0, 7)}`;
}

function inArabic(keysOf: Keys): Keys {
  return (article) => (article.lang === "ar" ? keysOf(article) : []);
}
