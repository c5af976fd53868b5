// Renders every kind of page from the small views, as a build would.
import * as article from "../../layouts/pages/article.11ty.tsx";
import * as data from "../../layouts/pages/data.11ty.tsx";
import * as day from "../../layouts/pages/day.11ty.tsx";
import * as home from "../../layouts/pages/home.11ty.tsx";
import * as month from "../../layouts/pages/month.11ty.tsx";
import * as monthDay from "../../layouts/pages/monthDay.11ty.tsx";
import * as monthDays from "../../layouts/pages/monthDays.11ty.tsx";
import * as notFound from "../../layouts/pages/notFound.11ty.tsx";
import * as plain from "../../layouts/pages/plain.11ty.tsx";
import * as redirect from "../../layouts/pages/redirect.11ty.tsx";
import * as search from "../../layouts/pages/search.11ty.tsx";
import * as shelf from "../../layouts/pages/shelf.11ty.tsx";
import * as shelfMonth from "../../layouts/pages/shelfMonth.11ty.tsx";
import * as shelves from "../../layouts/pages/shelves.11ty.tsx";
import * as ticker from "../../layouts/pages/ticker.11ty.tsx";
import * as year from "../../layouts/pages/year.11ty.tsx";
import * as years from "../../layouts/pages/years.11ty.tsx";
import type { Planned } from "../../layouts/parts/paginated.ts";
import type { ArticleView, HomeView } from "../../scripts/model/page-views.ts";
import type { SearchView } from "../../scripts/model/search-view.ts";
import { trustHtml } from "../../scripts/model/trusted-html.ts";
import type { Frame } from "../../scripts/model/view.ts";
import * as views from "./views.ts";

export function renderView<View>(
  layout: { render(data: Planned<View>): string },
  view: View,
): string {
  return layout.render({ planned: { file: "index.html", view: () => view } });
}

export const renderArticle = (more: Partial<ArticleView> = {}) =>
  renderView(article, views.article(more));

export const renderHome = (view: Omit<HomeView, "frame">, frame: Frame = views.frame()) =>
  renderView(home, { frame, ...view });

export const renderMonth = () => {
  const { calendar, section } = views;
  const up = { text: "2026", href: "../" };
  const frame = views.frame();
  const heading = "mars 2026";
  return renderView(month, { frame, heading, countText: "12", up, calendar, days: [section] });
};

/** One page of every kind that has a frame. */
export function renderAllKinds(frame: Frame): Record<string, string> {
  const { front, section, calendar, tallyYear } = views;
  const up = { text: "plus haut", href: "../" };
  const listed = { frame, heading: "Mars", countText: "12 articles", up };
  const shelfHeading = { text: "بريد الواحة", lang: "ar", dir: "rtl" } as const;
  const neighbours = { previous: up, next: up };
  const entry = {
    text: "بريد الواحة",
    lang: "ar",
    dir: "rtl",
    href: "b/",
    countText: "2",
  } as const;
  return {
    home: renderHome({ extent: "12 articles", newest: up, front, days: [section] }, frame),
    "empty home": renderHome({ days: [] }, frame),
    article: renderArticle({ frame }),
    day: renderView(day, {
      ...listed,
      ...neighbours,
      front,
      presses: [{ ...section, dir: "rtl" }],
      monthDay: up,
    }),
    month: renderView(month, { ...listed, ...neighbours, calendar, days: [section] }),
    year: renderView(year, { ...listed, calendars: [calendar], months: [section] }),
    years: renderView(years, { ...listed, years: [tallyYear], monthDays: up }),
    monthDay: renderView(monthDay, { ...listed, ...neighbours, years: [section] }),
    monthDays: renderView(monthDays, { ...listed, calendars: [{ ...calendar, weekdays: [] }] }),
    shelf: renderView(shelf, {
      ...listed,
      heading: shelfHeading,
      ofSource: true,
      notes: shelfHeading,
      newest: [section],
      years: [tallyYear],
    }),
    shelfMonth: renderView(shelfMonth, {
      ...listed,
      heading: shelfHeading,
      ofSource: true,
      monthText: "mars 2026",
      days: [section],
    }),
    shelves: renderView(shelves, { ...listed, groups: [{ initial: "ب", entries: [entry] }] }),
    data: renderView(data, {
      ...{ frame, heading: "Données", dataPackage: "datapackage.json" },
      tables: [{ year: "2026", months: [up] }],
      lines: [],
    }),
    search: renderSearch({ frame }),
    plain: renderView(plain, { frame, heading: "À propos", body: trustHtml("<p>…</p>") }),
    notFound: renderView(notFound, { frame }),
    ticker: renderView(ticker, { frame, headlines: [views.french, views.arabic] }),
  };
}

export const renderSearch = (more: Partial<SearchView> = {}) =>
  renderView(search, {
    frame: views.frame(),
    languages: [{ value: "fr", text: "Français" }],
    years: ["2026", "2025"],
    yearLinks: [{ text: "2026", href: "../2026/" }],
    sourceLinks: [{ text: "بريد الواحة", lang: "ar", dir: "rtl", href: "../sources/barid/" }],
    allSources: { text: "Tous les journaux", href: "../sources/" },
    ...more,
  });

export const renderRedirect = () =>
  renderView(redirect, {
    lang: "fr",
    dir: "ltr",
    root: "../../../",
    target: { text: "La passe nord", href: "../14/passe/", lang: "fr", dir: "ltr" },
  });
