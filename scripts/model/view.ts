// What each page shows, in finished words and addresses: planning writes a view, a layout places it.
import type { Day } from "./day.ts";
import type { Direction, InterfaceLanguage } from "./language.ts";
import type { TrustedHtml } from "./trusted-html.ts";

/** A text with the language it is in; without one it is the page's own. */
export interface Text {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: Direction;
}

/** A text that leads somewhere; `href` is relative to the page that holds it. */
export interface Link extends Text {
  readonly href: string;
}

export interface CurrentLink extends Link {
  readonly current: boolean;
}

/** A headline in a list. */
export interface Headline extends Link {
  readonly lang: string;
  readonly dir: Direction;
  readonly source: Link;
  readonly day: Day;
  /** "14 mars 2026", in the page's language. */
  readonly dayText: string;
  readonly summary?: string;
}

/** A picture in responsive sizes. */
export interface Picture {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** A headline that a front page gives room to. */
export interface Story extends Headline {
  readonly picture?: Picture;
}

export interface Ticker {
  readonly headlines: readonly Headline[];
  /** The edition's `/ticker.html`. */
  readonly all: string;
  /** The edition's `/ticker.json`. */
  readonly json: string;
}

/** What every page has around its own matter; it holds no count and no date, so that a push leaves it alone. */
export interface Frame {
  readonly lang: InterfaceLanguage;
  readonly dir: Direction;
  /** For the window's title. */
  readonly title: string;
  readonly description?: string;
  readonly canonical?: string;
  /** Leads from this page to the site's root: `../../`. */
  readonly root: string;
  readonly home: string;
  /** The archive's name, in each edition's language. */
  readonly names: readonly Text[];
  readonly tagline: string;
  readonly sections: readonly CurrentLink[];
  readonly editions: readonly CurrentLink[];
  readonly feed?: string;
  readonly ticker: Ticker;
  readonly pages: readonly Link[];
  readonly copyright?: string;
}

/** Links to what stands before and after, in time. */
export interface Neighbours {
  readonly previous?: Link;
  readonly next?: Link;
}

export interface FrontView {
  readonly lead: Story;
  /** Up to four, beside the lead. */
  readonly seconds: readonly Story[];
  readonly others: readonly Headline[];
}

/** A day's, or a period's, headlines as a short list under its name. */
export interface Section {
  readonly title: string;
  readonly href?: string;
  readonly headlines: readonly Headline[];
  /** "et 12 autres", where the list is cut. */
  readonly more?: Link;
}

export interface HomeView {
  readonly frame: Frame;
  /** "12 408 articles · 1998 – 2026" */
  readonly extent?: string;
  readonly newest?: Link;
  readonly front?: FrontView;
  readonly days: readonly Section[];
}

export interface DayView extends Neighbours {
  readonly frame: Frame;
  readonly heading: string;
  readonly countText: string;
  readonly up: Link;
  readonly front: FrontView;
}

/** A square of a calendar: a day, or nothing before the first and after the last. */
export interface CalendarDay {
  readonly date: number;
  /** "14 mars 2026 : 12 articles" */
  readonly label: string;
  readonly href?: string;
  /** 0 (none) to 5 (many), by fixed thresholds. */
  readonly level: number;
}

export interface Calendar {
  readonly title: string;
  readonly href?: string;
  /** Names of the seven columns, long and short. */
  readonly weekdays: readonly { readonly name: string; readonly short: string }[];
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

export interface MonthView extends Neighbours {
  readonly frame: Frame;
  readonly heading: string;
  readonly countText: string;
  readonly up: Link;
  readonly calendar: Calendar;
  readonly days: readonly Section[];
}

export interface YearView extends Neighbours {
  readonly frame: Frame;
  readonly heading: string;
  readonly countText: string;
  readonly up: Link;
  /** All twelve months: the heat map. */
  readonly calendars: readonly Calendar[];
  readonly months: readonly Section[];
}

/** A period with a count, as a cell of a table. */
export interface Tally {
  readonly label: string;
  readonly short: string;
  readonly href?: string;
  /** "1 204" */
  readonly number: string;
  readonly countText: string;
  readonly level: number;
}

/** A year's row of twelve months; a month without articles has no address. */
export interface TallyYear {
  readonly year: Link | Text;
  readonly countText: string;
  readonly months: readonly Tally[];
}

export interface YearsView {
  readonly frame: Frame;
  readonly heading: string;
  readonly countText: string;
  readonly years: readonly TallyYear[];
}

/** A source, a topic or an author. */
export interface ShelfView {
  /** True for a newspaper's shelf, whose headlines need not repeat its name. */
  readonly ofSource?: boolean;
  readonly frame: Frame;
  readonly heading: Text;
  readonly up: Link;
  readonly countText: string;
  readonly country?: string;
  readonly home?: Link;
  readonly notes?: Text;
  readonly newest: readonly Section[];
  readonly years: readonly TallyYear[];
}

export interface ShelfMonthView extends Neighbours {
  readonly ofSource?: boolean;
  readonly frame: Frame;
  readonly heading: Text;
  readonly monthText: string;
  readonly countText: string;
  readonly up: Link;
  readonly days: readonly Section[];
}

export interface ShelfEntry extends Link {
  readonly countText: string;
}

/** All sources, all topics or all authors, under their initials. */
export interface ShelvesView {
  readonly frame: Frame;
  readonly heading: string;
  readonly countText: string;
  readonly groups: readonly { readonly initial: string; readonly entries: readonly ShelfEntry[] }[];
}

export interface ArticleView {
  readonly frame: Frame;
  readonly headline: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly day: Day;
  readonly topics: readonly Link[];
  readonly authors: readonly Link[];
  readonly provenance: Provenance;
  readonly summary?: string;
  readonly pictures: readonly Picture[];
  /** Empty for a headline-only entry. */
  readonly body?: TrustedHtml;
  readonly corrections: readonly { readonly dayText?: string; readonly text: string }[];
  readonly updatedText?: string;
  readonly translations: readonly TranslationLink[];
  readonly sourceLink: SourceLink;
  readonly archived?: string;
  readonly previous?: Headline;
  readonly next?: Headline;
  readonly sameDay: readonly Headline[];
  readonly dayPage: Link;
}

/** "Lire en arabe": leads to the article in another language. */
export interface TranslationLink extends Link {
  readonly hreflang: string;
  /** The headline over there. */
  readonly title: string;
}

/** "Publié dans [source] le [25 - 10 - 2022]": the words around are the interface's. */
export interface Provenance {
  readonly before: string;
  readonly source: Link;
  readonly between: string;
  /** "25 - 10 - 2022" */
  readonly stamp: string;
  readonly dayHref: string;
  /** "4 min"; none without a body. */
  readonly readingText?: string;
}

/** The page's one strong box; without an address it says that none is known. */
export interface SourceLink {
  readonly href?: string;
  readonly words: string;
  /** "phare-du-detroit.example" */
  readonly host?: string;
}

export interface PlainPageView {
  readonly frame: Frame;
  readonly heading: string;
  readonly body: TrustedHtml;
}

export interface NotFoundView {
  readonly frame: Frame;
}

export interface TickerView {
  readonly frame: Frame;
  readonly headlines: readonly Headline[];
}

/** A page that leads on to where an article stands now. */
export interface RedirectView {
  readonly lang: InterfaceLanguage;
  readonly dir: Direction;
  readonly target: Link;
  readonly canonical?: string;
}
