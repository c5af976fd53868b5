// The home page: the newest day as a front page, then up to six days before it.
import { dayAddress, homeAddress, rootFrom } from "../model/address.ts";
import { type Day, yearOf } from "../model/day.ts";
import type { HomeView } from "../model/page-views.ts";
import { inLanguage } from "../model/source.ts";
import type { Section } from "../model/view.ts";
import { formatLongDay } from "../rendering/dates.ts";
import { formatCount } from "../rendering/numbers.ts";
import type { Archive } from "./archive.ts";
import { feedLinks } from "./follow.ts";
import { planFrame } from "./frame.ts";
import { planFront } from "./front.ts";
import { hrefOf } from "./headline.ts";
import { addressAmong, onlyPage, type PageKind } from "./page-kind.ts";
import { planDaySection } from "./sections.ts";
import { newestTicker } from "./ticker.ts";

const mostDaysBefore = 6;
const mostHeadlines = 60;

export const homePage: PageKind<HomeView> = {
  name: "home",
  *pages({ edition }) {
    yield { key: "", address: homeAddress(edition.prefix) };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view(archive, { address }) {
    const { site, edition, words, all } = archive;
    const root = rootFrom(address);
    const frame = planFrame(archive, {
      address,
      description: inLanguage(site.tagline, edition.lang).text,
      feeds: feedLinks(archive, root, ""),
      ticker: newestTicker(archive, root),
    });
    const [newest] = all.newest(1);
    if (!newest) return { frame, days: [] };
    const ofDay = all.firstWithin(newest.day, mostHeadlines);
    const front = planFront(archive, root, ofDay);
    return {
      frame,
      extent: extentOf(archive, newest.day),
      newest: {
        text: formatLongDay(newest.day, words),
        href: hrefOf(root, dayAddress(edition.prefix, newest.day)),
      },
      ...(front ? { front } : {}),
      days: daysBefore(archive, root, newest.day, mostHeadlines - ofDay.length),
    };
  },
};

/** "12 408 articles · 1998 – 2026" */
function extentOf({ all, words }: Archive, newest: Day): string {
  const last = yearOf(newest);
  const first = all.years()[0]?.period ?? last;
  const years = first === last ? last : `${first} – ${last}`;
  return `${formatCount(all.count, words.articles, words)} · ${years}`;
}

function daysBefore(archive: Archive, root: string, newest: Day, room: number): Section[] {
  const { all } = archive;
  const sections: Section[] = [];
  let left = room;
  let day = all.neighbour(newest, "before");
  while (day && left > 0 && sections.length < mostDaysBefore) {
    const entries = all.firstWithin(day, left);
    sections.push(planDaySection(archive, root, day, entries, all.countOf(day)));
    left -= entries.length;
    day = all.neighbour(day, "before");
  }
  return sections;
}
