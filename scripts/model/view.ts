// The parts that pages are made of, in finished words and addresses: planning writes them, a layout places them.
import type { Day } from "./day.ts";
import type { Direction, InterfaceLanguage } from "./language.ts";

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
  /** Set on the way to search, which a key leads to. */
  readonly rel?: "search";
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

/** In a blocked picture's place: what is written there, and the way to the reasons. */
export interface Plate {
  readonly text: string;
  readonly href: string;
}

/** A picture, or the plate in its place. */
export type Shown =
  | { readonly plate: Plate; readonly caption?: string; readonly credit?: string }
  | Picture;

/** A picture in responsive sizes. */
export interface Picture {
  readonly plate?: undefined;
  /** Content hash. */
  readonly hash: string;
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  /** The way to report it. */
  readonly report?: Link;
}

/** A headline that a front page gives room to. */
export interface Story extends Headline {
  readonly picture?: Shown;
}

export interface Ticker {
  readonly headlines: readonly Headline[];
  /** The edition's `/ticker.html`. */
  readonly all: string;
  /** The edition's `/ticker.json`. */
  readonly json: string;
}

/** What pages of one edition and one depth have around them alike: one object, so that a layout renders it once. */
export interface Chrome {
  readonly lang: InterfaceLanguage;
  readonly home: string;
  /** The archive's name, in each edition's language. */
  readonly names: readonly Text[];
  readonly tagline: string;
  readonly sections: readonly CurrentLink[];
  readonly feed?: string;
  /** Describes the archive's search to browsers; where the site has an address. */
  readonly openSearch?: string;
  readonly pages: readonly Link[];
  readonly copyright?: string;
}

/** What every page has around its own matter; it holds no count and no date, so that a push leaves it alone. */
/** How this site takes readers' reports of pictures. */
export interface Reporting {
  readonly receiver?: string;
}

export interface Frame {
  readonly lang: InterfaceLanguage;
  readonly dir: Direction;
  /** For the window's title. */
  readonly title: string;
  readonly description?: string;
  readonly canonical?: string;
  /** Leads from this page to the site's root: `../../`. */
  readonly root: string;
  readonly chrome: Chrome;
  readonly editions: readonly CurrentLink[];
  /** The page's own feeds, and the edition's. */
  readonly feeds: readonly FeedLink[];
  readonly ticker: Ticker;
  /** None where readers are not offered to report pictures. */
  readonly reports?: Reporting;
  /** From the development server alone: a published page has none. */
  readonly authorNotes?: AuthorNotes;
}

/** A feed that a page offers to readers of feeds. */
export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** What an author is told on a page before it is published: what is wrong with its file, and the cure. */
export interface AuthorNotes {
  readonly lang: string;
  readonly dir: Direction;
  readonly groups: readonly {
    readonly title: string;
    readonly remarks: readonly { readonly place: string; readonly text: string }[];
    /** "et 12 autres", where the list is cut. */
    readonly more?: string;
  }[];
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

export type Level = number | "gap";

/** What newspapers of another language wrote on the page's day. */
export interface Press extends Section {
  readonly dir: Direction;
}

/** A square of a calendar: a day, or nothing before the first and after the last. */
export interface CalendarDay {
  readonly date: number;
  /** "14 mars 2026 : 12 articles" */
  readonly label: string;
  readonly href?: string;
  /** 0 (none) to 5 (many), by fixed thresholds; `gap` where the collection has nothing of that time. */
  readonly level: Level;
}

export interface Calendar {
  readonly title: string;
  readonly href?: string;
  /** Names of the seven columns, long and short; none where the days of the week are not told. */
  readonly weekdays: readonly { readonly name: string; readonly short: string }[];
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

/** A period with a count, as a cell of a table. */
export interface Tally {
  /** "mars 2026 : 1 204" */
  readonly label: string;
  readonly href?: string;
  /** "1 204"; empty for none. */
  readonly number: string;
  readonly level: Level;
}

/** A year's row of twelve months; a month without articles has no address. */
export interface TallyYear {
  readonly year: Link | Text;
  readonly countText: string;
  readonly months: readonly Tally[];
}
