// A slug is the ASCII name of something in an address: an article's from its file, a source's from its name.
import { createHash } from "node:crypto";
import { foldName } from "./fold-name.ts";
import { isSuffixLanguage, type Language } from "./language.ts";
import { transliterate } from "./transliteration.ts";

export type Slug = string & { readonly __brand: "Slug" };

const longestSlug = 80;

/** What a file's own name says: its slug, and where it starts or ends with them, a day and a language. */
export interface FileName {
  readonly slug: Slug;
  readonly day?: string;
  readonly lang?: Language;
}

/**
 * Reads an article's name from its path: the base name without a leading date and a language suffix;
 * `index.md` takes its folder's name. Frozen, since addresses are made of it.
 */
export function readFileName(path: string): FileName {
  const parts = path.split("/");
  let name = (parts.at(-1) ?? "").replace(/\.(md|markdown)$/i, "");
  const [, stem = name, suffix = ""] = /^(.+)\.([a-z]{2,3})$/.exec(name) ?? [];
  const lang = isSuffixLanguage(suffix) ? suffix : undefined;
  if (lang) name = stem;
  if (name === "index" || name === "_index") name = parts.at(-2) ?? name;
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})(?:[-_. ]+(.*))?$/.exec(name) ?? [];
  return {
    slug: slugOf(rest || name),
    ...(day ? { day } : {}),
    ...(lang ? { lang } : {}),
  };
}

/** Any text as `[a-z0-9-]`, at most 80 characters; a short hash where nothing of it can be written so. */
export function slugOf(text: string): Slug {
  const plain = transliterate(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, longestSlug)
    .replace(/-+$/, "");
  return (plain || shortHash(text)) as Slug;
}

/**
 * The id of a source, topic or author that no file declares. A sign that ASCII cannot keep
 * ("C++" beside "C") adds a short hash, so that the id depends on the name alone.
 */
export function idOfName(name: string): Slug {
  const folded = foldName(name);
  const plain = slugOf(folded);
  const lossless = !/[^\p{L}\p{N} '.,:()&/_-]/u.test(folded) && plain.length < longestSlug;
  return lossless || plain === shortHash(folded) ? plain : withHash(plain, folded);
}

/** The id for a name that meets another name's id. */
export function withHash(id: Slug, folded: string): Slug {
  return `${id.slice(0, longestSlug - 9)}-${shortHash(folded)}` as Slug;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
