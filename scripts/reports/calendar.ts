// The time that votes are dated and forgotten by: a machine's clock may jump, and must not make anyone vote twice.
import { dayMs, hourMs } from "./rules.ts";

/** Kept in the database, so that a restart does not believe a clock that it would have doubted. */
export interface Calendar {
  /** The latest instant that we believe in, in milliseconds. */
  readonly trusted: number;
  /** Set while the clock shows another time, more than a day away. */
  readonly doubted?: {
    readonly last: number;
    /** How long it has gone on from there, milliseconds. */
    readonly gone: number;
  };
}

/** One look at a clock proves no more than this; otherwise a second jump would prove the first. */
const mostProvedByALook = 6 * hourMs;

/** Clocks of several machines differ by some seconds. */
const skewMs = 60_000;

/** What is known after a look at the clock. */
export function lookAtClock(calendar: Calendar, now: number): Calendar {
  const { trusted, doubted } = calendar;
  if (Math.abs(now - trusted) <= dayMs) return { trusted: Math.max(trusted, now) };
  if (!doubted) return { trusted, doubted: { last: now, gone: 0 } };
  const step = now - doubted.last;
  if (step < -skewMs) return { trusted, doubted: { last: now, gone: 0 } };
  const gone = doubted.gone + Math.min(Math.max(step, 0), mostProvedByALook);
  if (gone >= dayMs) return { trusted: now };
  return { trusted, doubted: { last: Math.max(doubted.last, now), gone } };
}

/** The instant that votes are dated by: it goes on while the clock is doubted, and never jumps. */
export function instantOf({ trusted, doubted }: Calendar): number {
  return trusted + (doubted?.gone ?? 0);
}
