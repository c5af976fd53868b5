// Puts together everything that the editor's page tells the program in it.
import type { InterfaceLanguage } from "../model/language.ts";
import type { Admin, Site } from "../model/site.ts";
import { cmsConfig } from "./cms-config.ts";
import type { EditorSetup } from "./file-form.ts";
import { editedKinds } from "./schema-files.ts";

/** For a site with an editor, with labels in a language of the interface. */
export function editorSetup(site: Site, admin: Admin, lang: InterfaceLanguage): EditorSetup {
  const { article, source, page } = editedKinds();
  return {
    config: cmsConfig(site, admin, lang),
    forms: { article: article.form, source: source.form, page: page.form },
    language: site.editions[0]?.lang ?? site.lang,
  };
}
