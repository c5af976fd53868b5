// The words of the interface: one object a language, all with the same keys.

/** A count in words: "12 articles". */
type Counted = (count: number, number: string) => string;

export interface Words {
  /** The language's own name. */
  readonly name: string;
  /** January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** Between groups of three digits. */
  readonly thousands: string;
  /** "1er" in French, "1" elsewhere. */
  readonly date: (date: number) => string;
  readonly articles: Counted;
  readonly sources: Counted;
  readonly topics: Counted;
  readonly authors: Counted;
  readonly years: Counted;
  readonly others: Counted;
  readonly minutes: Counted;
  /** The provenance line: before the source, between source and day. */
  readonly publishedIn: string;
  readonly publishedOn: string;
  readonly readAtSource: string;
  readonly readAtSourceHome: string;
  readonly noSourceLink: string;
  readonly updated: (day: string) => string;
  readonly readIn: (language: string) => string;
  readonly allOfDay: string;
  /** "14 mars 2026 : 12 articles" */
  readonly dayCount: (day: string, count: string) => string;
  readonly home: string;
  readonly calendar: string;
  readonly newspapers: string;
  readonly subjects: string;
  readonly writers: string;
  readonly allYears: string;
  readonly latestNews: string;
  readonly notFound: string;
  readonly otherInitial: string;
  readonly otherLanguages: Readonly<Record<string, string>>;
  /** What only layouts say. */
  readonly page: PageWords;
}

/** Labels and phrases that stand in layouts as they are. */
export interface PageWords {
  readonly skipToContent: string;
}
