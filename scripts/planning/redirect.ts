// An old address of an article leads on to where the article stands now.
import { rootFrom } from "../model/address.ts";
import { directionOf } from "../model/language.ts";
import type { RedirectView } from "../model/page-views.ts";
import { textIn } from "./archive.ts";
import { linkTo } from "./headline.ts";
import type { PageKind } from "./page-kind.ts";

export const redirectPage: PageKind<RedirectView> = {
  name: "redirect",
  *pages({ catalogue, edition }) {
    const place = catalogue.editionPlace(edition);
    for (const alias of catalogue.aliases.ofEdition(place)) yield { key: alias, address: alias };
  },
  addressOf: ({ catalogue, edition }, key) =>
    catalogue.aliases.find(catalogue.editionPlace(edition), key),
  // Its own address as well, which another article may claim as an old one.
  touchedBy: (_, { aliases, address }) => [...aliases, address],
  view({ catalogue, edition, site }, { key: alias, address }) {
    const found = catalogue.aliases.article(alias);
    if (!found) throw new Error(`no article has the old address ${alias}`);
    const root = rootFrom(address);
    return {
      lang: edition.lang,
      dir: directionOf(edition.lang),
      root,
      target: linkTo(root, found.address, textIn(found.headline, found.lang)),
      ...(site.url === undefined ? {} : { canonical: site.url + found.address.slice(1) }),
    };
  },
};
