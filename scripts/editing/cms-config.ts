// The configuration of the editor at `/admin/` (Sveltia CMS), made from the schemas that read the files.
import { adminWords } from "../../layouts/locales/admin-words.ts";
import { fieldWords } from "../../layouts/locales/field-words.ts";
import type { InterfaceLanguage } from "../model/language.ts";
import type { Admin, Site } from "../model/site.ts";
import { inLanguage } from "../model/source.ts";
import { type CmsField, type CmsPart, cmsFields, type FormWords } from "./cms-fields.ts";
import { editedKinds } from "./schema-files.ts";

/** For a site with an editor, with labels in a language of the interface. */
export function cmsConfig(site: Site, admin: Admin, lang: InterfaceLanguage): CmsPart {
  const { folder } = admin;
  const words: FormWords = {
    lang,
    editions: site.editions.map((edition) => edition.lang),
    languages: [...new Set(site.editions.flatMap(({ lists }) => lists))],
    usual: site.lang,
  };
  return {
    load_config_file: false,
    backend: backendOf(admin),
    app_title: `${adminWords[lang].title} · ${inLanguage(site.name, lang).text}`,
    ...(site.url === undefined ? {} : { site_url: site.url }),
    media_folder: `${folder}/images`,
    public_folder: "/",
    media_libraries: {
      all: pictureOptions,
      default: { config: pictureOptions },
      stock_assets: { providers: [] },
    },
    slug: { encoding: "ascii", clean_accents: true, maxlength: 80, timezone: "local" },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    collections: collectionsOf(folder, words),
  };
}

/** Telephones make pictures of ten megabytes, which no reader is to load: they are made smaller on their way in. */
const pictureOptions = {
  max_file_size: 20_000_000,
  slugify_filename: true,
  transformations: { raster_image: { format: "webp", quality: 85, width: 2048, height: 2048 } },
} as const;

function collectionsOf(folder: string, words: FormWords): CmsPart[] {
  const { lang } = words;
  const said = adminWords[lang];
  const kinds = editedKinds();
  const fieldsOf = (kind: "article" | "source" | "page") =>
    cmsFields(kind, kinds[kind].schema, words);
  const articles = {
    label_singular: fieldWords[lang].article[0],
    folder: `${folder}/articles`,
    format: "article",
    // From the repository's root: without it, pictures would lie among the month's articles.
    media_folder: `/${folder}/images`,
    public_folder: "/",
    identifier_field: "headline",
    summary: "{{headline}} — {{source}}, {{date}}",
    sortable_fields: {
      fields: ["date", "headline", "source"],
      default: { field: "date", direction: "descending" },
    },
    // As every article's file is named here: a column that has one headline each week is not mistaken for itself.
    slug: { template: "{{date}}-{{headline}}", editable: ["create"], hint: said.fileName },
    fields: withBody(fieldsOf("article"), "article", lang),
  };
  return [
    {
      ...articles,
      name: "articles",
      label: said.articles,
      path: "{{date | date('YYYY')}}/{{date | date('MM')}}/{{slug}}",
      view_groups: [{ label: said.byYear, field: "date", pattern: "\\d{4}" }],
    },
    // Folders are the author's to arrange, and the first list holds only what lies by year and month.
    {
      ...articles,
      name: "folders",
      label: said.articlesByFolder,
      nested: { subfolders: false },
      create: false,
    },
    {
      name: "sources",
      label: said.newspapers,
      label_singular: fieldWords[lang].source[0],
      folder: `${folder}/sources`,
      format: "source",
      identifier_field: `name.${lang}`,
      summary: namesIn([lang, ...words.editions.filter((one) => one !== lang)].slice(0, 2)),
      slug: { template: `{{name.${lang}}}`, editable: ["create"] },
      fields: fieldsOf("source"),
    },
    {
      name: "pages",
      label: said.pages,
      label_singular: fieldWords[lang].page[0],
      folder: `${folder}/pages`,
      format: "page",
      identifier_field: "headline",
      slug: { template: "{{headline}}", editable: ["create"] },
      fields: withBody(fieldsOf("page"), "page", lang),
    },
  ];
}

/** A newspaper may have a name in one language alone, which need not be the editor's. */
function namesIn(languages: readonly string[]): string {
  return languages.map((lang) => `{{name.${lang}}}`).join(" ");
}

/** The text comes after what says what it is, and before what few articles have. */
function withBody(
  fields: readonly CmsField[],
  kind: "article" | "page",
  lang: InterfaceLanguage,
): CmsField[] {
  const [label, hint] = fieldWords[lang][`${kind}.body`];
  const body = {
    name: "body",
    label,
    hint,
    widget: "richtext",
    required: false,
    linked_images: false,
    // Formatted text is written anew by the editor, and not all of it as it was: whoever wants it, asks for it.
    modes: ["raw", "rich_text"],
  };
  const after = fields.findIndex(({ name }) => name === "summary") + 1;
  return [...fields.slice(0, after), body, ...fields.slice(after)];
}

/**
 * Where it saves, and how people sign in there: with a key of their own, or by the forge's window where
 * the settings name a service for it. No service of others is asked unless the settings name it.
 */
function backendOf({ backend, repo = "", branch, server, signIn, appId }: Admin): CmsPart {
  if (backend === "test") return { name: "test-repo" };
  const common = { repo, ...(branch === undefined ? {} : { branch }) };
  if (backend === "github") {
    const api = server === undefined ? {} : { api_root: `${server}api/v3` };
    const base =
      signIn === undefined ? { auth_methods: ["token"] } : { base_url: signIn.slice(0, -1) };
    return { name: "github", ...common, ...api, ...base };
  }
  const version = backend === "gitlab" ? "api/v4" : "api/v1";
  const own =
    server === undefined ? {} : { api_root: `${server}${version}`, base_url: server.slice(0, -1) };
  const app = appId === undefined ? { auth_methods: ["token"] } : { app_id: appId };
  const flow = backend === "gitlab" && appId !== undefined ? { auth_type: "pkce" } : {};
  return { name: backend, ...common, ...own, ...app, ...flow };
}

/** The origins that the editor's page has to reach. */
export function forgeOrigins({ backend, server }: Admin): readonly string[] {
  if (backend === "test") return [];
  if (server !== undefined) return [new URL(server).origin];
  if (backend === "github") return ["https://api.github.com"];
  return [backend === "gitlab" ? "https://gitlab.com" : "https://gitea.com"];
}
