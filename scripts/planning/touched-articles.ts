// Which articles' pages show another article, or lead to it.
import type { Entry } from "../catalogue/entry.ts";
import type { Trace } from "../catalogue/traces.ts";
import type { Day } from "../model/day.ts";
import type { Archive } from "./archive.ts";
import { isListed } from "./page-kind.ts";
import { lookingBackOn } from "./related.ts";

/** Headlines of the same day, on either side. */
export const mostOfDay = 3;

/** Its own page, its neighbours' in every list that article pages show, its translations', and those whose text leads to it. */
export function* touchedArticles(archive: Archive, trace: Trace): Generator<string> {
  const { catalogue, edition, all, site } = archive;
  yield String(trace.id);
  const near: Entry[] = [];
  if (isListed(archive, trace)) {
    const ofSource = catalogue.shelf(edition, "source", trace.source);
    near.push(
      // Their tickers show it.
      ...all.after(trace.ord, Math.max(site.ticker.before, mostOfDay)),
      ...all.before(trace.ord, mostOfDay),
      ...ofSource.before(trace.ord, 1),
      ...ofSource.after(trace.ord, 1),
      ...lookingBackOn(archive, trace),
    );
  }
  for (const { id } of [...near, ...catalogue.translations(trace)]) yield String(id);
  for (const id of catalogue.dispatches.naming(trace)) yield String(id);
  for (const path of trace.linkedFrom) {
    const id = catalogue.idOfFile(path);
    if (id !== undefined) yield String(id);
  }
}

/** Articles of a day lead to the day in another edition, where it has that day. */
export function* touchedByDay({ all }: Archive, period: string): Generator<string> {
  if (period.length !== 10) return;
  for (const { id } of all.within(period as Day)) yield String(id);
}
