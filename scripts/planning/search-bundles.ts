// Search is cut into bundles, one for each language and span of time, so that a change costs one bundle and a reader loads few.
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PeriodTally } from "../catalogue/shelf.ts";
import type { Day, Month } from "../model/day.ts";

export interface SearchBundle {
  /** "fr", varieties of the language among it. */
  readonly lang: string;
  /** "all", "2010s", "2022" or "2022-10". */
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
  /** The years of its first article and of its last. */
  readonly years: readonly [string, string];
  readonly articles: number;
}

/** Articles of a bundle, where it can be cut; a month is cut no further. */
export const mostArticles = 1_000;

/** How long the names of the spans are in a month's own: none, a decade's, a year's, a month's. */
const lengths = [0, 3, 4, 7] as const;

/** Every bundle, language by language, oldest first: a function of how many articles each month has. */
export function planSearchBundles(catalogue: Catalogue, most = mostArticles): SearchBundle[] {
  const { search } = catalogue;
  return search.languages().flatMap((lang) => cut(lang, search.months(lang), 0, most));
}

function cut(
  lang: string,
  months: readonly PeriodTally<Month>[],
  depth: number,
  most: number,
): SearchBundle[] {
  const articles = months.reduce((sum, { count }) => sum + count, 0);
  const deepest = lengths.length - 1;
  if (articles <= most || depth === deepest) {
    const first = months[0]?.period ?? "";
    const last = months.at(-1)?.period ?? "";
    const years = [first.slice(0, 4), last.slice(0, 4)] as const;
    return articles === 0
      ? []
      : [{ lang, ...spanOf(first.slice(0, lengths[depth])), years, articles }];
  }
  const parts = new Map<string, PeriodTally<Month>[]>();
  for (const month of months) {
    const part = month.period.slice(0, lengths[depth + 1]);
    const others = parts.get(part);
    if (others) others.push(month);
    else parts.set(part, [month]);
  }
  return [...parts.values()].flatMap((part) => cut(lang, part, depth + 1, most));
}

/** No calendar is needed to compare days: every month may end on the 31st, every year in December. */
function spanOf(span: string): Pick<SearchBundle, "period" | "from" | "to"> {
  const from = `${span}${"0001-01-01".slice(span.length)}`;
  const to = `${span}${"9999-12-31".slice(span.length)}`;
  const period = { 0: "all", 3: `${span}0s` }[span.length] ?? span;
  return { period, from: (span.length === 3 ? `${span}0-01-01` : from) as Day, to: to as Day };
}
