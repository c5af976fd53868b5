// The site's settings: what `content/site.yaml` says, or these defaults where it says nothing.
import type { EditionPrefix } from "./address.ts";
import type { InterfaceLanguage, Language } from "./language.ts";
import type { Localized } from "./source.ts";

/** The site in one interface language, with the articles in the languages it lists. */
export interface Edition {
  readonly lang: InterfaceLanguage;
  readonly lists: readonly Language[];
  readonly prefix: EditionPrefix;
}

/** Where readers' reports of pictures go; of a base address, with a closing slash. */
export type ReportChannel =
  | { readonly to: "receiver"; readonly url: string }
  | { readonly to: "email"; readonly address: string }
  /** The form for a new issue on the archive's forge. */
  | { readonly to: "issues"; readonly url: string };

/** Forges at which the editor can save, and one that keeps nothing beyond the browser. */
export const adminBackends = ["github", "gitlab", "gitea", "test"] as const;

/** Where the editor at `/admin/` saves; addresses with a closing slash. */
export interface Admin {
  readonly backend: (typeof adminBackends)[number];
  /** Owner and name; always there but for `test`. */
  readonly repo?: string;
  readonly branch?: string;
  /** The content folder's path in the repository. */
  readonly folder: string;
  /** A forge of one's own. */
  readonly server?: string;
  /** A service that signs people in at GitHub. */
  readonly signIn?: string;
  readonly appId?: string;
}

export interface Site {
  readonly name: Localized;
  readonly tagline: Localized;
  /** Origin and sub-folder with a closing slash, `https://presse.example/archive/`; none: no absolute address is written. */
  readonly url?: string;
  /** The language of an article that names none. */
  readonly lang: Language;
  /** A fixed offset, "UTC+1"; feeds give each day's noon at it. */
  readonly timeZone: string;
  readonly editions: readonly Edition[];
  readonly ticker: { readonly newest: number; readonly before: number };
  readonly copyright?: Localized;
  /** `allow`: HTML in bodies is rebuilt from an allow-list; `escape`: it is shown as text. */
  readonly html: "allow" | "escape";
  /** What feeds give of an article: its summary, or its whole text. */
  readonly feeds: { readonly content: "summary" | "full" };
  /** None: no reader is offered to report a picture. */
  readonly reports?: ReportChannel;
  /** None: the site has no editor. */
  readonly admin?: Admin;
}

export const defaults = {
  name: { fr: "Khizana", ar: "خزانة", en: "Khizana" },
  tagline: { fr: "Archive de presse", ar: "أرشيف الصحافة", en: "Press archive" },
  lang: "fr" as Language,
  timeZone: "UTC",
  editions: editionsOf([{ lang: "fr" }, { lang: "ar" }, { lang: "en" }]),
  ticker: { newest: 48, before: 12 },
  html: "allow",
  feeds: { content: "summary" },
} satisfies Site;

/** Gives each edition its prefix (the first stands at the root) and, where none is said, its own language to list. */
export function editionsOf(
  wanted: readonly { lang: InterfaceLanguage; lists?: readonly Language[] }[],
): Edition[] {
  return wanted.map(({ lang, lists }, index) => ({
    lang,
    lists: lists ?? [lang as string as Language],
    prefix: (index === 0 ? "" : `/${lang}`) as EditionPrefix,
  }));
}

/** The edition that holds an article's one page: its own language's, else the first that lists it. */
export function homeEdition(site: Site, lang: Language): Edition | undefined {
  const listing = site.editions.filter((edition) => listsLanguage(edition, lang));
  const [primary] = lang.split("-");
  return listing.find((edition) => edition.lang === primary) ?? listing[0];
}

/** True where an edition lists a language, or the language of which it is a variety: `fr` lists `fr-ma`. */
export function listsLanguage({ lists }: Edition, lang: Language): boolean {
  const [primary] = lang.split("-");
  return lists.some((listed) => listed === lang || listed === primary);
}

/** The path of the folder the site is served from, `/archive/` or `/`. */
export function basePath(site: Site): string {
  return site.url ? new URL(site.url).pathname : "/";
}
