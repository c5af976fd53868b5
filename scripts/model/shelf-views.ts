// What the pages of sources, topics and authors show, in finished words.
import type { Calendar, Frame, Link, Neighbours, Section, TallyYear, Text } from "./view.ts";

/** A source, a topic or an author. */
export interface ShelfView {
  /** True for a newspaper's shelf, whose headlines need not repeat its name. */
  readonly ofSource: boolean;
  readonly frame: Frame;
  readonly heading: Text;
  readonly up: Link;
  readonly countText: string;
  /** The feed of what is new on it, where it has one. */
  readonly follow?: string;
  /** Whether its file says what is missing from the collection. */
  readonly hasGaps?: boolean;
  readonly country?: string;
  readonly home?: Link;
  readonly notes?: Text;
  readonly newest: readonly Section[];
  readonly years: readonly TallyYear[];
  /** A newspaper's newest year. */
  readonly dayByDay?: DayByDay;
}

/** A year's twelve months. */
export interface DayByDay {
  readonly heading: string;
  readonly months: readonly Calendar[];
}

export interface ShelfMonthView extends Neighbours {
  readonly ofSource: boolean;
  readonly frame: Frame;
  readonly heading: Text;
  readonly monthText: string;
  readonly countText: string;
  readonly up: Link;
  /** A newspaper's month at a glance. */
  readonly calendar?: Calendar;
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
