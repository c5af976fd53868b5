// The newest headlines as data, for the ticker of pages that are already open or old.
import type { TickerData } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("tickerData");

export function render({ planned }: Planned<TickerData>): string {
  return `${JSON.stringify(planned.view())}\n`;
}
