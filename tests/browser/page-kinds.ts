// One page of every kind in every edition of the demonstration, and pages that show what a kind can hold.
import { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { PageAddress } from "../../scripts/model/address.ts";
import { planSite } from "../../scripts/planning/plan.ts";
import type { BuiltSite } from "./built-site.ts";

export interface ShownPage {
  /** "article ar", "shelf of source fr". */
  readonly name: string;
  readonly address: string;
}

/** Pages of a known kind that are worth a look of their own. */
const moreToSee: readonly ShownPage[] = [
  {
    name: "article with notes, a quotation and a correction",
    address: "/2026/11/22/barrage-de-tamsift-un-an-deau/",
  },
  { name: "article with code", address: "/2026/10/17/un-catalogue-en-huit-lignes/" },
  { name: "article with a picture", address: "/2026/03/14/la-passe-nord-rouvre/" },
  { name: "article ar with notes", address: "/ar/2026/11/21/asrar-alkhattarat/" },
  { name: "headline without a body", address: "/2026/03/14/un-bibliobus-pour-la-corniche/" },
  { name: "headline ar without a body or a link", address: "/ar/1999/04/17/tariq-alwaha/" },
  { name: "headline of forty words", address: "/2026/10/03/ou-sont-passees-les-chaises/" },
  { name: "day with pictures", address: "/2026/03/14/" },
  { name: "source with months", address: "/sources/le-compte-gouttes/" },
  { name: "source ar with months", address: "/ar/sources/jryda-alqtra/" },
];

/** Every kind in every edition but redirects, which no reader stays on. */
export function pagesOfEveryKind(site: BuiltSite): ShownPage[] {
  return [...newestOfEachKind(site, (kind) => kind !== "redirect"), ...moreToSee];
}

/** The old addresses of articles. */
export function redirectPages(site: BuiltSite): ShownPage[] {
  return newestOfEachKind(site, (kind) => kind === "redirect");
}

/** For a browser, which takes its time: every kind in both directions, and the kinds of the third edition that differ in words. */
export function pagesInBothDirections(site: BuiltSite): ShownPage[] {
  const enough = ["/en/", "/en/404.html", "/en/about/", "/en/ticker.html", "/en/sources/"];
  return pagesOfEveryKind(site).filter(
    ({ address }) => !address.startsWith("/en/") || enough.includes(address),
  );
}

/** The plan goes from old to new, so the last of a kind is its newest. */
function newestOfEachKind({ catalogueFile }: BuiltSite, wanted: (kind: string) => boolean) {
  const catalogue = new Catalogue(catalogueFile);
  const newest = new Map<string, ShownPage>();
  for (const { kind, edition, key, address } of planSite(catalogue)) {
    if (!wanted(kind) || !isHtml(address)) continue;
    // A shelf may be a source's, a topic's or an author's: its key begins with which.
    const shelf = kind.startsWith("shel") ? ` of ${key.split(" ", 1)}` : "";
    const name = `${kind}${shelf} ${edition}`;
    newest.set(name, { name, address });
  }
  catalogue.close();
  return [...newest.values()];
}

const isHtml = (address: PageAddress) => address.endsWith("/") || address.endsWith(".html");
