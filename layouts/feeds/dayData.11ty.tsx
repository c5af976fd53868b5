// A day's articles as JSON. A `<` is written as its code, so that no reader takes an article's text for markup.
import type { DayData } from "../../scripts/model/article-data.ts";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("dayData");

export function render({ planned }: Planned<DayData>): string {
  return `${JSON.stringify(planned.view()).replaceAll("<", "\\u003c")}\n`;
}
