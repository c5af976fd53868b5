// A month's articles, a line of JSON each, compressed: the same bytes whichever Node is at work, and without a time.
import { gzipSync, strToU8 } from "fflate";
import type { MonthData } from "../../scripts/model/article-data.ts";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("monthLines");

export function render({ planned }: Planned<MonthData>): Uint8Array {
  const lines = planned.view().articles.map((article) => `${JSON.stringify(article)}\n`);
  return gzipSync(strToU8(lines.join("")), { level: 6, mtime: 0 });
}
