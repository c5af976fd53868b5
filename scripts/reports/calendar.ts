// The time that votes are dated and forgotten by: a machine's clock may jump, and must not make anyone vote twice.
import { dayMs, hourMs } from "./rules.ts";

/** Kept in the database, so that a restart does not believe a clock that it would have doubted. */
export interface Calendar {
  /** The latest instant that we believe in, in milliseconds: it never goes back. */
  readonly trusted: number;
  /** Set while the clock shows another time, more than a day away. */
  readonly doubted?: {
    readonly last: number;
    /** How long the clock has gone on since: so does our time, from where it was. */
    readonly gone: number;
    /** How long it has gone on ahead of us without a jump. */
    readonly ahead: number;
  };
}

/** One look at a clock proves no more than this; otherwise a second jump would prove the first. */
const mostProvedByALook = 6 * hourMs;

/** Clocks of several machines differ by some seconds. */
const skewMs = 60_000;

/** What is known after a look at the clock. */
export function lookAtClock(calendar: Calendar, now: number): Calendar {
  const { trusted, doubted } = calendar;
  const instant = instantOf(calendar);
  if (Math.abs(now - instant) <= dayMs) return { trusted: Math.max(instant, now) };
  if (!doubted) return { trusted, doubted: { last: now, gone: 0, ahead: 0 } };
  const step = now - doubted.last;
  const moved = Math.min(Math.max(step, 0), mostProvedByALook);
  const wasAhead = doubted.last > instant;
  const ahead = now > instant && wasAhead && step >= -skewMs ? doubted.ahead + moved : 0;
  // A receiver that was switched off finds a clock like that, and after a day it must be the right one.
  if (ahead >= dayMs) return { trusted: now };
  const last = step < -skewMs ? now : Math.max(doubted.last, now);
  return { trusted, doubted: { last, gone: doubted.gone + moved, ahead } };
}

/** The instant that votes are dated by: it goes on while the clock is doubted. */
export function instantOf({ trusted, doubted }: Calendar): number {
  return trusted + (doubted?.gone ?? 0);
}
