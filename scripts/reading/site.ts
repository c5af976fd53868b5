// Reads the site's settings, `content/site.yaml`; what it leaves out has a default.
import * as v from "valibot";
import { interfaceLanguages } from "../model/language.ts";
import type { Finding } from "../model/problem.ts";
import { defaults, editionsOf, type Site } from "../model/site.ts";
import { isFixedOffset } from "../rendering/dates.ts";
import { choice, count, language, localized, text, webAddress } from "./fields.ts";
import { say } from "./say.ts";
import { readSettings } from "./settings.ts";

const timeZone = v.pipe(
  text("timeZone", "timeZone: UTC+1"),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || isFixedOffset(dataset.value)) return;
    addIssue({ message: say("site-time-zone", { value: dataset.value }) });
  }),
);

const notEditions = say("value-not-list", {
  key: "editions",
  example: "editions: [{lang: fr, lists: [fr, ar]}, {lang: en}]",
});

const siteSchema = v.object({
  name: v.optional(localized("name", "name: Khizana")),
  tagline: v.optional(localized("tagline", "tagline: Archive de presse")),
  url: v.optional(webAddress("url")),
  lang: v.optional(language),
  timeZone: v.optional(timeZone),
  editions: v.optional(
    v.pipe(
      v.array(
        v.object(
          {
            lang: choice("editions", interfaceLanguages),
            lists: v.optional(v.array(language, notEditions)),
          },
          notEditions,
        ),
        notEditions,
      ),
      v.minLength(1, notEditions),
    ),
  ),
  ticker: v.optional(
    v.object(
      {
        newest: v.optional(count("ticker", 1, 200)),
        before: v.optional(count("ticker", 1, 100)),
      },
      say("value-not-text", { key: "ticker", example: "ticker: {newest: 48, before: 12}" }),
    ),
  ),
  copyright: v.optional(localized("copyright", "copyright: © 2026, …")),
  html: v.optional(choice("html", ["allow", "escape"])),
});

export interface ReadSite {
  readonly site: Site;
  readonly findings: readonly Finding[];
}

/** The settings of a content folder. A broken file is told of, and the defaults serve until it is mended. */
export function readSite(content: string): ReadSite {
  const read = readSettings(content, "site.yaml", siteSchema, {});
  if (!read?.output) return { site: defaults, findings: read?.findings ?? [] };
  const { editions, ticker, url, lang, timeZone, copyright, html, name, tagline } = read.output;
  const firstOfEach = editions?.filter(
    (edition, index) => editions.findIndex((other) => other.lang === edition.lang) === index,
  );
  const site: Site = {
    name: name ?? defaults.name,
    tagline: tagline ?? defaults.tagline,
    ...(url === undefined ? {} : { url: folderOf(url) }),
    lang: lang ?? defaults.lang,
    timeZone: timeZone ?? defaults.timeZone,
    editions: firstOfEach ? editionsOf(firstOfEach.map(withoutUndefined)) : defaults.editions,
    ticker: {
      newest: ticker?.newest ?? defaults.ticker.newest,
      before: ticker?.before ?? defaults.ticker.before,
    },
    ...(copyright === undefined ? {} : { copyright }),
    html: html ?? defaults.html,
  };
  return { site, findings: read.findings };
}

/** The base address without query and fragment, with a closing slash. */
function folderOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
}

function withoutUndefined<Wanted extends { lang: Site["editions"][number]["lang"] }>(
  edition: Wanted & { lists?: Site["editions"][number]["lists"] | undefined },
) {
  const { lang, lists } = edition;
  return lists === undefined ? { lang } : { lang, lists };
}
