// The path at which another generator published an article, made as its settings say.
import type { GeneratorConfig } from "./generator-config.ts";

export interface Addressed {
  /** In the imported folder. */
  readonly path: string;
  /** "2022-10-25" */
  readonly day: string | undefined;
  readonly slug: string | undefined;
  readonly title: string | undefined;
  readonly categories: readonly string[];
}

/** Undefined where the settings name something that nobody can tell any more. */
export function permalinkOf(article: Addressed, config: GeneratorConfig): string | undefined {
  const parts = partsOf(article);
  const pattern = config.permalinks[parts.folders[0] ?? ""] ?? config.permalinks[""];
  // Jekyll publishes by its pattern what is a post, and nothing else.
  if (pattern === undefined || (config.generator === "jekyll" && !parts.isPost)) return undefined;
  const values: Readonly<Record<string, string | undefined>> =
    config.generator === "jekyll"
      ? jekyllValues(article, parts)
      : hugoValues(article, parts, config);
  let isKnown = true;
  const path = pattern.replace(/:([a-z_]+)/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) isKnown = false;
    return value ?? "";
  });
  return isKnown ? `/${path}`.replace(/\/{2,}/g, "/") : undefined;
}

type Parts = ReturnType<typeof partsOf>;

function dayValues(day = ""): Readonly<Record<string, string | undefined>> {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return {
    ...{ year, month, day: date, short_year: year?.slice(2) },
    ...{ i_month: month?.replace(/^0/, ""), i_day: date?.replace(/^0/, "") },
  };
}

/** Names of Jekyll's documentation, "Permalinks"; folders above `_posts` are categories as well, but for Hexo's `source`. */
function jekyllValues({ day, slug, categories }: Addressed, { name, folders }: Parts) {
  const [first, ...others] = folders.slice(0, folders.indexOf("_posts"));
  const above = first === undefined || first === "source" ? others : [first, ...others];
  const all = [...new Set([...above, ...categories].map(inAddress))];
  const named = slug ?? name;
  return {
    ...dayValues(day),
    ...{ title: named, slug: named, categories: all.join("/"), category: all[0] ?? "" },
  };
}

/** Names of Hugo's documentation, "Permalinks". */
function hugoValues(
  { day, slug, title }: Addressed,
  { name, folders }: Parts,
  settings: GeneratorConfig,
) {
  const write = (names: readonly string[]): string | undefined => {
    const written = names.map((one) => hugoName(one, settings));
    return written.includes(undefined) ? undefined : written.join("/");
  };
  const titled = title === undefined ? undefined : write([title]) || undefined;
  const said = slug === undefined ? undefined : write(slug.split("/"));
  const file = write([name]);
  const named = slug === undefined ? file : said;
  return {
    ...dayValues(day),
    ...{ title: titled, slug: slug === undefined ? titled : said },
    ...{ filename: file, contentbasename: file },
    ...{ slugorfilename: named, slugorcontentbasename: named },
    ...{ section: write(folders.slice(0, 1)), sections: write(folders) },
  };
}

function partsOf({ path }: Addressed) {
  const inside = path.replace(/^content\//, "");
  const folders = inside.split("/").slice(0, -1);
  const file =
    inside
      .split("/")
      .at(-1)
      ?.replace(/\.[a-z]+$/i, "") ?? "";
  const isBundle = file === "index" && folders.length > 0;
  const name = (isBundle ? folders.pop() : file) ?? "";
  const isPost = /(?:^|\/)_posts\//.test(path);
  return {
    isPost,
    name: isPost ? name.replace(/^\d{4}-\d\d?-\d\d?-/, "") : name,
    folders,
  };
}

function inAddress(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** As Hugo writes a name in an address; undefined for signs that its versions write in different ways. */
function hugoName(
  name: string,
  { disablePathToLower, removePathAccents }: GeneratorConfig,
): string | undefined {
  if (/[+#%/\\@]/.test(name)) return undefined;
  const joined = name
    .replace(/[^\p{L}\p{M}\p{Nd}._~\s-]+|\ufeff/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ ?- ?/g, "-")
    .replaceAll(" ", "-");
  const plain = removePathAccents
    ? joined
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .normalize("NFC")
    : joined;
  return disablePathToLower ? plain : plain.replace(/\p{Lu}|\p{Lt}/gu, lowered);
}

/** Letter by letter, as Go does: a last sigma is like any other, and İ is an i without a dot of its own. */
function lowered(letter: string): string {
  return [...letter.toLowerCase()][0] ?? letter;
}
