// What pages show of reports: the way to report a picture, the thanks, and what was decided of all.
import type { InterfaceLanguage } from "./language.ts";
import type { ReportChannel } from "./site.ts";
import type { Frame, Link } from "./view.ts";

export interface ReportsView {
  readonly lang: InterfaceLanguage;
  readonly to: ReportChannel["to"];
  /** Where the form of a receiver goes, and the page below the site's root that thanks. */
  readonly action?: string;
  readonly thanks?: string;
  /** With the mail or the issue to write, where that is the way. */
  readonly pictures: readonly { readonly hash: string; readonly href?: string }[];
}

/** How many pictures were blocked, and why. */
export interface ModerationView {
  readonly frame: Frame;
  readonly heading: string;
  readonly introduction: readonly string[];
  readonly counts: readonly { readonly text: string; readonly countText: string }[];
  /** Blocked pictures by the reason most people gave. */
  readonly reasons: ModerationView["counts"];
  readonly latest?: string;
}

/** What a reader is told who has sent a report. */
export interface ThanksView {
  readonly frame: Frame;
  readonly heading: string;
  readonly text: string;
  readonly back: Link;
}
