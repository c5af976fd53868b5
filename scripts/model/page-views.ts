// What each kind of page shows, in finished words: the contract between planning and layouts.
import type { Day } from "./day.ts";
import type { Direction, InterfaceLanguage } from "./language.ts";
import type { TrustedHtml } from "./trusted-html.ts";
import type {
  Calendar,
  Frame,
  FrontView,
  Headline,
  Link,
  Neighbours,
  Picture,
  Section,
  TallyYear,
  Text,
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
}

/** A source, a topic or an author. */
export interface ShelfView {
  /** True for a newspaper's shelf, whose headlines need not repeat its name. */
  readonly ofSource: boolean;
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
  readonly ofSource: boolean;
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
  /** The language in which the archive speaks around the article: the article's own where we speak it. */
  readonly voice: { readonly lang: InterfaceLanguage; readonly dir: Direction };
  readonly day: Day;
  readonly topics: readonly Link[];
  readonly authors: readonly Link[];
  readonly provenance: Provenance;
  readonly summary?: string;
  readonly pictures: readonly Picture[];
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
  /** Relative, to the site's root: `../../`. */
  readonly root: string;
  readonly target: Link;
  readonly canonical?: string;
}

export interface SearchView {
  readonly frame: Frame;
  readonly languages: readonly SearchChoice[];
  /** Newest first. */
  readonly years: readonly string[];
  /** The edition's own years, newest first. */
  readonly yearLinks: readonly Link[];
  /** The newspapers with the most articles. */
  readonly sourceLinks: readonly Link[];
  readonly allSources: Link;
}

export interface SearchChoice {
  readonly value: string;
  readonly text: string;
}
