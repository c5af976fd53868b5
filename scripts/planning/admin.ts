// The editor's page, where the settings name a repository to save in.
import { adminWords } from "../../layouts/locales/admin-words.ts";
import { forgeOrigins } from "../editing/cms-config.ts";
import { editorSetup } from "../editing/editor-setup.ts";
import { adminAddress, rootFrom } from "../model/address.ts";
import { directionOf } from "../model/language.ts";
import type { AdminView } from "../model/page-views.ts";
import { inLanguage } from "../model/source.ts";
import { dataBlock } from "../rendering/data-block.ts";
import { addressAmong, type PageKind } from "./page-kind.ts";

export const adminPage: PageKind<AdminView> = {
  name: "admin",
  *pages({ site, edition }) {
    if (site.admin) yield { key: "", address: adminAddress(edition.prefix) };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  view({ site, edition }, { address }) {
    const { lang } = edition;
    const { title, needsScripts } = adminWords[lang];
    const admin = site.admin ?? { backend: "test", folder: "content" };
    return {
      lang,
      dir: directionOf(lang),
      root: rootFrom(address),
      title: `${title} · ${inLanguage(site.name, lang).text}`,
      setup: dataBlock(editorSetup(site, admin, lang)),
      origins: forgeOrigins(admin),
      needsScripts,
    };
  },
};
