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
  /** What a person reads who opens a feed in a browser, before the link to the page that it follows. */
  readonly aboutFeed: string;
  readonly toFeedPage: string;
  /** The archive for programs. */
  readonly data: string;
  /** The name of a day through the years. */
  readonly onThisDay: string;
  /** The way there from one day: "Le 25 octobre au fil des années". */
  readonly throughTheYears: (monthDay: string) => string;
  /** What a calendar says of a time of which the collection has nothing. */
  readonly missing: string;
  /** "La presse en arabe", given a language's name among the others. */
  readonly pressIn: (language: string) => string;
  /** A draft's headline, which only its author sees. */
  readonly draft: (headline: string) => string;
  readonly notFound: string;
  readonly otherInitial: string;
  readonly otherLanguages: Readonly<Record<string, string>>;
  /** How this language cites a newspaper. */
  readonly citing: {
    readonly comma: string;
    /** Around a headline. */
    readonly quotes: readonly [string, string];
    /** Before the name of the archive that keeps a copy. */
    readonly archive: string;
  };
  /** By ISO 3166-1 code; another is shown as it is. Our own table: `Intl` changes with Node's releases. */
  readonly countries: Readonly<Record<string, string>>;
  /** What only layouts say. */
  readonly page: PageWords;
  readonly search: SearchPageWords;
}

/** A phrase for each plural category of the language; `#` is the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What the search page says: labels in its layout, then phrases that its script fills in. */
export interface SearchPageWords {
  /** Name of the page, of its section and of its field. */
  readonly search: string;
  readonly find: string;
  readonly placeholder: string;
  readonly narrow: string;
  readonly language: string;
  readonly anyLanguage: string;
  readonly year: string;
  readonly anyYear: string;
  readonly source: string;
  readonly anySource: string;
  readonly topic: string;
  readonly anyTopic: string;
  readonly order: string;
  readonly byRelevance: string;
  readonly byDay: string;
  /** Where scripts are off. */
  readonly needsScripts: string;
  readonly hints: readonly string[];
  readonly browse: string;
  readonly slashKey: string;
  /** Name of a site's search in a browser's own list. */
  readonly inBrowser: (name: string) => string;
  readonly script: SearchScriptWords;
}

/** Plain texts, which travel to the browser as data; `#` stands for a number or a span of years. */
export interface SearchScriptWords {
  readonly searching: string;
  readonly results: PluralForms;
  /** After the number of results, where older years were not searched. */
  readonly upTo: string;
  readonly none: string;
  readonly noneYet: string;
  readonly more: string;
  readonly older: string;
  readonly unavailable: string;
  readonly failed: string;
  readonly retry: string;
}

/** Labels and phrases that stand in layouts as they are. */
export interface PageWords {
  readonly skipToContent: string;
  readonly skipTicker: string;
  readonly pauseTicker: string;
  readonly playTicker: string;
  /** What `/ticker.html` says under its name. */
  readonly tickerIntroduction: string;
  /** The link at the end of the ticker. */
  readonly allLatest: string;
  /** Name of the main navigation. */
  readonly sections: string;
  /** Name of the links to the other languages. */
  readonly editions: string;
  readonly nightEdition: string;
  /** Before the authors. */
  readonly by: string;
  readonly otherHeadlines: string;
  readonly daysBefore: string;
  readonly related: string;
  /** Before the newspapers that carried the same dispatch. */
  readonly alsoPublishedBy: string;
  readonly sameDay: string;
  readonly sameSource: string;
  readonly previous: string;
  readonly next: string;
  /** Name of the links to the periods before and after. */
  readonly periods: string;
  readonly corrections: string;
  readonly archivedCopy: string;
  readonly cite: string;
  readonly newest: string;
  /** The link to a feed of what is new. */
  readonly follow: string;
  readonly byMonth: string;
  /** A newspaper's year, by day. */
  readonly dayByDay: (year: string) => string;
  /** What the calendars of `/days/` are for. */
  readonly onThisDayIntroduction: string;
  readonly byDay: string;
  /** Head of a table's column. */
  readonly year: string;
  /** Head of a table's column. */
  readonly total: string;
  /** The heat map's key, from few… */
  readonly fewer: string;
  /** …to many. */
  readonly more: string;
  /** Name of the links to the groups of an index. */
  readonly initials: string;
  /** Name of the links to the plain pages. */
  readonly pages: string;
  readonly feed: string;
  /** The home page of an archive without articles. */
  readonly nothingYet: string;
  readonly howToBegin: string;
  /** A list that nothing stands in. */
  readonly noneListed: string;
  readonly notFoundText: string;
  /** A redirect's only sentence, before the link. */
  readonly moved: string;
}
