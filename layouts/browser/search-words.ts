// What the search page's script says, in the page's language; the words come with the page.
import type { SearchScriptWords } from "../locales/words.ts";

interface GivenWords extends SearchScriptWords {
  readonly months: readonly string[];
  readonly thousands: string;
  /** The first of a month: "1er". */
  readonly first: string;
}

export type ScriptWords = ReturnType<typeof scriptWords>;

export function scriptWords(form: HTMLFormElement) {
  const given = JSON.parse(form.dataset.words ?? "{}") as GivenWords;
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, given.thousands);
  return {
    ...given,
    number,
    /** "12 résultats" */
    count: (count: number) =>
      (given.results[rules.select(count)] ?? given.results.other).replace("#", number(count)),
    /** "14 mars 2026" */
    day(iso: string): string {
      const [year = "", month, date] = iso.split("-");
      const shown = Number(date) === 1 ? given.first : String(Number(date));
      return `${shown} ${given.months[Number(month) - 1] ?? ""} ${year}`;
    },
    of: (phrase: string, value: string) => phrase.replace("#", value),
  };
}
