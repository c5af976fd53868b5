// Reads the site's settings, `content/site.yaml`; what it leaves out has a default.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { interfaceLanguages } from "../model/language.ts";
import { type Finding, finding } from "../model/problem.ts";
import { defaults, editionsOf, homeEdition, type Site } from "../model/site.ts";
import { isFixedOffset } from "../rendering/dates.ts";
import { adminKeys, adminSetting } from "./admin-setting.ts";
import { choice, count, language, localized, text, webAddress } from "./fields.ts";
import { placeOfKey } from "./key-place.ts";
import { folderOf, reportChannel } from "./report-channel.ts";
import { say } from "./say.ts";
import { readSettings, type SettingsWords } from "./settings.ts";

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

const edition = v.object(
  {
    lang: choice("editions", interfaceLanguages),
    lists: v.optional(v.pipe(v.array(language, notEditions), v.minLength(1, notEditions))),
  },
  notEditions,
);

const ticker = v.object(
  {
    newest: v.optional(count("ticker", 1, 200)),
    before: v.optional(count("ticker", 1, 100)),
  },
  say("value-not-text", { key: "ticker", example: "ticker: {newest: 48, before: 12}" }),
);

const feeds = v.object(
  { content: v.optional(choice("feeds", ["summary", "full"])) },
  say("value-not-text", { key: "feeds", example: "feeds: {content: summary}" }),
);

/** Other words for the settings, transliterated. */
const words: SettingsWords = {
  hints: {
    nom: "name",
    title: "name",
    titre: "name",
    description: "tagline",
    baseurl: "url",
    adresse: "url",
    language: "lang",
    langue: "lang",
    langues: "editions",
    redaction: "admin",
    cms: "admin",
    languages: "editions",
    timezone: "timeZone",
  },
  inside: {
    editions: {
      known: Object.keys(edition.entries),
      hints: { langue: "lang", language: "lang", langues: "lists", languages: "lists" },
    },
    ticker: { known: Object.keys(ticker.entries) },
    feeds: { known: Object.keys(feeds.entries), hints: { contenu: "content" } },
    reports: { known: ["receiver", "email", "issues"], hints: { mail: "email", url: "receiver" } },
    admin: { known: adminKeys, hints: { depot: "repo", branche: "branch", dossier: "folder" } },
  },
};

export const siteSchema = v.object({
  name: v.optional(localized("name", "name: Khizana")),
  tagline: v.optional(localized("tagline", "tagline: Archive de presse")),
  url: v.optional(webAddress("url")),
  lang: v.optional(language),
  timeZone: v.optional(timeZone),
  editions: v.optional(v.pipe(v.array(edition, notEditions), v.minLength(1, notEditions))),
  ticker: v.optional(ticker),
  copyright: v.optional(localized("copyright", "copyright: © 2026, …")),
  html: v.optional(choice("html", ["allow", "escape"])),
  feeds: v.optional(feeds),
  reports: v.optional(reportChannel),
  admin: v.optional(adminSetting),
});

export interface ReadSite {
  readonly site: Site;
  readonly findings: readonly Finding[];
  /** False where what is wrong would move the archive's pages: nothing may be published with it. */
  readonly safe: boolean;
}

/** Keys that decide where every page stands. */
const shapingKeys = ["url", "lang", "editions"] as const;

/**
 * The settings of a content folder. A wrong value is told of and its default serves, unless it would
 * move every page; a file that can't be read at all is not safe either.
 */
export function readSite(content: string): ReadSite {
  const read = readSettings(content, "site.yaml", siteSchema, {}, words);
  if (!read) return { site: defaults, findings: [], safe: true };
  if (!read.output) return { site: defaults, findings: read.findings, safe: false };
  const site = siteOf(read.output);
  const findings = [...read.findings, ...unlistedLanguage(content, site)];
  const shaping = findings.some(
    ({ severity, details }) =>
      severity === "error" && "key" in details && shapingKeys.some((key) => key === details.key),
  );
  const misnamed = findings.some(({ code }) => code.startsWith("language-"));
  return { site, findings, safe: !shaping && !misnamed };
}

/** An article that names no language would have no edition to stand in. */
function unlistedLanguage(content: string, site: Site): Finding[] {
  if (homeEdition(site, site.lang)) return [];
  const head = readFileSync(join(content, "site.yaml"), "utf8");
  const listed = [...new Set(site.editions.flatMap(({ lists }) => lists))].join(", ");
  const place = placeOfKey(head, "lang", 1);
  return [finding("error", "language-unlisted", { value: site.lang, listed }, place)];
}

function siteOf(output: v.InferOutput<typeof siteSchema>): Site {
  const { editions, ticker, url, lang, timeZone, copyright, html, name, tagline, feeds } = output;
  const { reports, admin } = output;
  const firstOfEach = editions?.filter(
    (edition, index) => editions.findIndex((other) => other.lang === edition.lang) === index,
  );
  return {
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
    feeds: { content: feeds?.content ?? defaults.feeds.content },
    ...(reports === undefined ? {} : { reports }),
    ...(admin === undefined ? {} : { admin }),
  };
}

function withoutUndefined<Wanted extends { lang: Site["editions"][number]["lang"] }>(
  edition: Wanted & { lists?: Site["editions"][number]["lists"] | undefined },
) {
  const { lang, lists } = edition;
  return lists === undefined ? { lang } : { lang, lists };
}
