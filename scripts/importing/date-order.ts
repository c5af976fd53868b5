// The day that a text of another origin means: where day and month could change places, only a known order tells which is which.
import type { Day } from "../model/day.ts";
import { readDay, yearLast } from "../reading/day.ts";
import type { ImportedItem, Refusals } from "./item.ts";

export const dateOrders = ["dmy", "mdy", "ymd"] as const;

export type DateOrder = (typeof dateOrders)[number];

/** "either" where both orders give a day, and not the same; undefined where the text names none. */
export function dayMeant(text: string, order?: DateOrder): Day | "either" | undefined {
  const read = readDay(text);
  if ("day" in read) return read.day;
  if ("impossible" in read) return undefined;
  const days = yearLast(text);
  if (!days) return read.suggestion;
  const { dayFirst, monthFirst } = days;
  if (order !== undefined) return { dmy: dayFirst, mdy: monthFirst, ymd: undefined }[order];
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return "either";
  return dayFirst ?? monthFirst;
}

/** What an item writes for a day that could be two, and both; undefined where its days are certain. */
export function unclearDay({
  date,
  updated,
  dateOrder,
}: ImportedItem): Refusals["unclear-day"] | undefined {
  const written = [date, updated].find(
    (text) => text !== undefined && dayMeant(text, dateOrder) === "either",
  );
  if (written === undefined) return undefined;
  const { dayFirst, monthFirst } = yearLast(written) ?? {};
  return { written, days: [dayFirst, monthFirst].filter((day) => day !== undefined) };
}
