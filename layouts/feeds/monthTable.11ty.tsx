// A month's articles as a table, comma-separated.
import type { MonthData } from "../../scripts/model/article-data.ts";
import { columns } from "../../scripts/model/data-table.ts";
import { csvOf } from "../../scripts/rendering/csv.ts";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("monthTable");

export function render({ planned }: Planned<MonthData>): string {
  const rows = planned.view().articles.map((article) => columns.map(({ of }) => of(article)));
  return csvOf([columns.map(({ name }) => name), ...rows]);
}
