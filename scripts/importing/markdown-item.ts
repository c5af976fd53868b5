// A file of another generator as an article: what its front matter, its name and its folder say.

import { readFileName } from "../model/slug.ts";
import { readFlag, readWebAddress } from "../reading/fields.ts";
import { folderAddresses } from "./folder-addresses.ts";
import { FolderPictures } from "./folder-pictures.ts";
import type { GeneratorConfig } from "./generator-config.ts";
import type { ImportedImage, ImportedItem } from "./item.ts";
import { markdownBody } from "./markdown-body.ts";
import { oldAddresses } from "./old-address.ts";
import { type Mapping, recordItem } from "./record-item.ts";

type Values = Readonly<Record<string, unknown>>;

export interface ForeignArticle {
  readonly place: string;
  /** The folder that is imported, and the file's path in it. */
  readonly root: string;
  readonly path: string;
  readonly config: GeneratorConfig | undefined;
  readonly record: Values;
  readonly body: string;
}

/** Keys that hold others: Hugo's, Zola's. */
const holders = ["params", "extra", "taxonomies"];

/** Generators' own names for our keys, beside those that all records may use. */
const names: Readonly<Record<string, string>> = {
  pubDate: "date",
  pubdate: "date",
  publishDate: "date",
  publishdate: "date",
  publishedAt: "date",
  updatedDate: "updated",
  last_modified_at: "updated",
  locale: "lang",
  external_url: "link",
  original_url: "link",
};

/** Names that Eleventy gives to lists of pages, and not to what they are about. */
const collections = new Set(["post", "posts", "all", "nav"]);

/** Throws a `RangeError` for HTML that is nested too deep. */
export function markdownItem(file: ForeignArticle, mapping: Mapping): ImportedItem {
  const { place, path, root } = file;
  const values = valuesOf(file.record);
  const name = readFileName(path.replace(/\.(?:mdx|mdown|mkdn?|html?)$/i, ".md"));
  const written = (values.slug ?? "") as unknown;
  const slug = typeof written === "string" && !written.startsWith("/") ? written : "";
  const addresses = ["permalink", "url", "slug", "aliases", "redirect_from"].flatMap((key) =>
    textsOf(values[key]).filter((text) => text.startsWith("/")),
  );
  const { url, published, ...rest } = values;
  const item = recordItem(
    place,
    {
      ...rest,
      ...(isWebAddress(url) ? { url } : {}),
      ...(flagOf(published) === undefined ? { published } : {}),
    },
    mapping,
  );
  const pictures = new FolderPictures(root, path);
  addLead(values, pictures);
  const day = /^\d{4}-\d\d-\d\d/.exec(item.date ?? "")?.[0] ?? name.day;
  const categories = textsOf(values.categories ?? values.category);
  const { paths, ...addressed } = folderAddresses(
    { path, day, slug: slug || undefined, title: textsOf(values.title)[0], categories },
    addresses,
    [values.permalink, values.url, values.slug].some((one) => isText(one) && one.startsWith("/")),
    file.config,
  );
  const body = markdownBody(file.body, /\.mdx$/i.test(path), pictures);
  return {
    ...item,
    date: item.date ?? name.day,
    lang: item.lang ?? name.lang,
    link: isWebAddress(item.link) ? item.link : undefined,
    ...("topics" in mapping ? {} : { topics: topicsOf(values, path) }),
    draft: isDraft(values, path),
    aliases: oldAddresses(paths),
    ...addressed,
    body: withoutLead(body, pictures.all()),
    name: slug || name.slug,
    images: pictures.all(),
    lacking: pictures.lacking(),
  };
}

/** Front matter with what other keys hold, under one name each. */
function valuesOf(record: Values): Values {
  const held = holders.flatMap((key) => (isRecord(record[key]) ? [record[key]] : []));
  const values: Record<string, unknown> = Object.assign(Object.create(null), ...held, record);
  for (const [theirs, ours] of Object.entries(names)) values[ours] ??= values[theirs];
  return values;
}

/** Tags and categories; Jekyll parts them by spaces where they are one text. */
function topicsOf(values: Values, path: string): string[] {
  const byWords = /(?:^|\/)_posts\//.test(path);
  const topics = ["topics", "tags", "categories", "category", "keywords"].flatMap((key) => {
    const value = values[key];
    if (typeof value !== "string") return textsOf(value);
    const separator = /[;,،]/.test(value) ? /[;,،]/ : byWords && key.endsWith("s") ? /\s+/ : /$^/;
    return value.split(separator);
  });
  const cleaned = topics.map((topic) => topic.trim()).filter((topic) => topic !== "");
  return [...new Set(cleaned)].filter((topic) => !collections.has(topic.toLowerCase()));
}

function isDraft({ draft, published }: Values, path: string): boolean {
  const isHidden = flagOf(published) === false;
  return flagOf(draft) === true || isHidden || /(?:^|\/)_drafts\//.test(path);
}

/** Undefined for what is no yes or no: a list or a record may not even be a text. */
function flagOf(value: unknown): boolean | undefined {
  return isText(value) || typeof value === "boolean" ? readFlag(String(value)) : undefined;
}

/** The article's own picture, where the folder holds it. */
function addLead(values: Values, pictures: FolderPictures): void {
  const keys = ["image", "cover", "featured_image", "heroImage", "thumbnail", "banner", "images"];
  for (const key of keys) {
    const [value] = [values[key]].flat();
    const record = isRecord(value) ? value : { src: value };
    const text = (...of: string[]) => of.map((one) => record[one]).find(isText);
    const src = text("src", "image", "path", "url", "feature");
    const alt = text("alt") ?? [values.imageAlt, values.image_alt].find(isText);
    const caption = text("caption");
    const more = { ...(alt ? { alt } : {}), ...(caption ? { caption } : {}), isLead: true };
    if (src !== undefined && pictures.add(src, more) !== undefined) return;
  }
}

/** The article's own picture stands above the text, which need not begin with it. */
function withoutLead(body: string, pictures: readonly ImportedImage[]): string {
  const [, shown, rest] = /^\s*!\[[^\]\n]*\]\(([^\s()]+)\)[ \t]*(?:\n\s*(.*)|$)/s.exec(body) ?? [];
  const isLead = pictures.some((one) => one.isLead && one.file === shown);
  return isLead ? (rest ?? "") : body;
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isWebAddress(value: unknown): boolean {
  return isText(value) && readWebAddress(value) !== undefined;
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
