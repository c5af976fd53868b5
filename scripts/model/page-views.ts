// What each kind of page shows, in finished words: the contract between planning and layouts.
import type { Day } from "./day.ts";
import type { Direction, InterfaceLanguage } from "./language.ts";
import type { ArticleMetadata, Citation } from "./metadata.ts";
import type { ReportsView } from "./report-views.ts";
import type { TrustedHtml } from "./trusted-html.ts";
import type {
  Calendar,
  Frame,
  FrontView,
  Headline,
  Link,
  Neighbours,
  Press,
  Section,
  Shown,
  TallyYear,
} from "./view.ts";

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
  /** The press of other languages on that day. */
  readonly presses: readonly Press[];
  /** The same day through the years. */
  readonly monthDay: Link;
}

/** A day of every year: a section for each year that has articles of it. */
export interface MonthDayView extends Neighbours {
  readonly frame: Frame;
  readonly heading: string;
  readonly countText: string;
  readonly up: Link;
  readonly years: readonly Section[];
}

export interface MonthDaysView {
  readonly frame: Frame;
  readonly heading: string;
  readonly calendars: readonly Calendar[];
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

export interface YearsView {
  readonly frame: Frame;
  readonly heading: string;
  readonly countText: string;
  readonly years: readonly TallyYear[];
  /** The days of the year through the years. */
  readonly monthDays: Link;
}

export interface ArticleView {
  readonly frame: Frame;
  readonly headline: string;
  readonly lang: string;
  readonly dir: Direction;
  /** The language in which the archive speaks around the article: the article's own where we speak it. */
  readonly voice: { readonly lang: InterfaceLanguage; readonly dir: Direction };
  readonly day: Day;
  readonly topics: readonly Link[];
  readonly authors: readonly Link[];
  readonly provenance: Provenance;
  readonly summary?: string;
  readonly pictures: readonly Shown[];
  /** Its pictures, those in its text among them, that readers can report. */
  readonly reports?: ReportsView;
  /** Pictures on other sites, which no page loads. */
  readonly remotePictures: readonly Link[];
  /** Empty for a headline-only entry. */
  readonly body?: TrustedHtml;
  readonly corrections: readonly { readonly dayText?: string; readonly text: string }[];
  readonly updatedText?: string;
  readonly translations: readonly TranslationLink[];
  readonly sourceLink: SourceLink;
  readonly archived?: string;
  readonly previous?: Headline;
  readonly next?: Headline;
  /** The same dispatch in other newspapers. */
  readonly alsoPublishedBy: readonly Headline[];
  /** Earlier articles on the same matters. */
  readonly related: readonly Headline[];
  readonly sameDay: readonly Headline[];
  readonly dayPage: Link;
  readonly metadata: ArticleMetadata;
  /** The same in schema.org's words, as JSON-LD. */
  readonly structuredData: TrustedHtml;
  /** In the manners of several languages, that of the page first. */
  readonly citations: readonly Citation[];
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
  /** Where the link leads to the original itself. */
  readonly robust?: RobustLink;
}

/** What finds the original again when its address is dead (robustlinks.mementoweb.org). */
export interface RobustLink {
  readonly original: string;
  readonly snapshot?: string;
  /** The day whose state of the original is meant. */
  readonly day: Day;
}

export interface PlainPageView {
  readonly frame: Frame;
  readonly heading: string;
  readonly body: TrustedHtml;
  readonly reports?: ReportsView;
}

/** The archive as data: the files of each month, the newest year first. */
export interface DataPageView {
  readonly frame: Frame;
  readonly heading: string;
  /** The data described for machines, where its addresses are known. */
  readonly structuredData?: TrustedHtml;
  readonly dataPackage: string;
  readonly tables: readonly MonthFilesView[];
  readonly lines: readonly MonthFilesView[];
}

export interface MonthFilesView {
  readonly year: string;
  readonly months: readonly Link[];
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
  /** Relative, to the site's root: `../../`. */
  readonly root: string;
  readonly target: Link;
  readonly canonical?: string;
}

/** The editor: a page of its own, which a program fills. */
export interface AdminView {
  readonly lang: InterfaceLanguage;
  readonly dir: Direction;
  readonly root: string;
  readonly title: string;
  /** What the program is told, as JSON. */
  readonly setup: TrustedHtml;
  /** The origins that it may reach. */
  readonly origins: readonly string[];
  readonly needsScripts: string;
}
