// Press days are the ten years over which generated articles are spread, busy on Fridays and thin on Sundays.
import { Random } from "./random.ts";

const firstDay = Date.UTC(2014, 0, 1);
const days = 3652;
const millisecondsPerDay = 86_400_000;

export const lastPressDay = writtenDay(days - 1);

/** From Sunday to Saturday. */
const weight = [0.4, 1.05, 1.1, 1.1, 1.15, 1.25, 0.75] as const;

export interface PressDays {
  /** The day that stands at a share of all articles: 0 gives the first, nearly 1 the last. */
  at(share: number): string;
}

/** Newspapers print more each year, a little less in August, and much more when something happens. */
export function pressDaysOf(seed: number): PressDays {
  const random = new Random(seed, -1);
  const written: string[] = [];
  const reached: number[] = [];
  let total = 0;
  for (let index = 0; index < days; index++) {
    const date = new Date(firstDay + index * millisecondsPerDay);
    written.push(writtenDay(index));
    const growth = 1 + index / days;
    const season = date.getUTCMonth() === 7 ? 0.7 : 1;
    const event = random.chance(0.02) ? 4 : 1;
    total +=
      (weight[date.getUTCDay()] ?? 1) * growth * season * event * (0.7 + random.fraction() * 0.6);
    reached.push(total);
  }
  return {
    at(share) {
      let low = 0;
      let high = days - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((reached[middle] as number) > share * total) high = middle;
        else low = middle + 1;
      }
      return written[low] as string;
    },
  };
}

function writtenDay(index: number): string {
  return new Date(firstDay + index * millisecondsPerDay).toISOString().slice(0, 10);
}
