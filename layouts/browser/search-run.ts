// One search: the newest year's bundles first, older ones when they are asked for, results as they are shown.
import type { PublishedBundle, SearchIndex } from "../../scripts/model/search.ts";
import { SearchWords } from "../../scripts/model/search-words.ts";
import type { Answer, Engine, Found, Question } from "./search-engine.ts";
import type { Query } from "./search-query.ts";
import type { ShownResult } from "./search-results.ts";
import { isTrueMatch, mayHold, termOf } from "./search-terms.ts";

/** Results shown at a time. */
const step = 10;
/** Where nothing is found, an older year is searched at once. */
const mostRounds = 2;
/** Results that are looked at to tell whether they have a reader's words. */
const mostLookedAt = 4;

export class SearchRun {
  readonly #engine: Engine;
  readonly #words: SearchWords;
  readonly #question: Question;
  /** Bundles that were not asked yet, newest first. */
  #left: readonly PublishedBundle[];
  readonly #lists: (readonly Found[])[][] = [];
  readonly #yearFilter: string;
  readonly counts = new Map<string, Map<string, number>>();
  found = 0;
  /** The oldest year that was searched. */
  since = "";

  constructor(engine: Engine, index: SearchIndex, query: Query) {
    this.#engine = engine;
    this.#words = new SearchWords(index.names);
    this.#yearFilter = query.year;
    const { lang, year, source, topic } = query;
    const term = termOf(this.#words, query.q);
    this.#question = {
      term,
      filters: given({ source, topic }),
      newestFirst: query.sort === "date" || term === null,
    };
    this.#left = index.bundles.filter(
      (bundle) =>
        (lang === ""
          ? mayHold(this.#words, bundle.lang, this.#question.term)
          : bundle.lang === lang) &&
        (year === "" || (bundle.years[0] <= year && year <= bundle.years[1])),
    );
  }

  /** True where older years are left to search. */
  get hasOlder(): boolean {
    return this.#left.length > 0;
  }

  /** Searches the newest year that is left, and one more where that finds nothing. */
  async searchOn(): Promise<void> {
    const before = this.found;
    for (let round = 0; round < mostRounds && this.hasOlder; round++) {
      await this.#round();
      if (this.found > before) return;
    }
  }

  async #round(): Promise<void> {
    const newest = this.#left[0]?.years[1] ?? "";
    const bundles = this.#left.filter(({ years }) => years[1] === newest);
    const oldest = bundles.map(({ years }) => years[0]).sort()[0] ?? newest;
    const answers = await Promise.all(bundles.map((bundle) => this.#ask(bundle)));
    this.#left = this.#left.filter((bundle) => !bundles.includes(bundle));
    this.since = this.since === "" || oldest < this.since ? oldest : this.since;
    this.#lists.push(answers.map(({ found }) => found));
    for (const { found, counts } of answers) {
      this.found += found.length;
      this.#count(counts);
    }
  }

  async #ask(bundle: PublishedBundle): Promise<Answer> {
    const { filters } = this.#question;
    const cutByYear = this.#yearFilter !== "" && bundle.years[0] !== bundle.years[1];
    const asked = cutByYear ? { ...filters, year: this.#yearFilter } : filters;
    const answer = await this.#engine.ask(bundle, { ...this.#question, filters: asked });
    return (await this.#isTrue(answer)) ? answer : { found: [], counts: {} };
  }

  /** Looks at the first results; where none of them can tell, they are believed. */
  async #isTrue({ found }: Answer): Promise<boolean> {
    for (const one of found.slice(0, mostLookedAt)) {
      const { term } = this.#question;
      const isTrue = isTrueMatch(this.#words, term, await one.load(), one.places);
      if (isTrue !== undefined) return isTrue;
    }
    return true;
  }

  #count(counts: Answer["counts"]): void {
    for (const [name, values] of Object.entries(counts)) {
      const known = this.counts.get(name) ?? new Map<string, number>();
      this.counts.set(name, known);
      for (const [value, count] of Object.entries(values)) {
        if (count > 0) known.set(value, (known.get(value) ?? 0) + count);
      }
    }
  }

  /** True where something that was found was not shown yet. */
  get hasMore(): boolean {
    return this.#lists.some((lists) => lists.some((list) => list.length > 0));
  }

  /** The next results to show: a year's after those of the year above it. */
  async next(): Promise<ShownResult[]> {
    const shown: ShownResult[] = [];
    while (shown.length < step && this.hasMore) {
      const lists = this.#lists.find((one) => one.some((list) => list.length > 0)) ?? [];
      const at = await this.#best(lists);
      const [best, ...others] = lists[at] ?? [];
      lists[at] = others;
      if (best) shown.push({ result: await best.load(), places: best.places });
    }
    return shown;
  }

  /** Which list, each of one language and in order, begins with the nearest or the newest. */
  async #best(lists: readonly (readonly Found[])[]): Promise<number> {
    const heads = await Promise.all(
      lists.map(async ([head]) => {
        if (!head) return undefined;
        return this.#question.newestFirst ? (await head.load()).day : head.score;
      }),
    );
    let best = -1;
    heads.forEach((head, at) => {
      const other = heads[best];
      if (head !== undefined && (other === undefined || head > other)) best = at;
    });
    return best;
  }
}

function given(filters: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ""));
}
