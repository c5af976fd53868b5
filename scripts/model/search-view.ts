// What the search page shows before anyone has searched, and without scripts.
import type { Frame, Link } from "./view.ts";

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
