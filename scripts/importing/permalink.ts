// The path at which another generator published an article, made as its settings say.
import type { GeneratorConfig } from "./generator-config.ts";

export interface Addressed {
  /** In the imported folder. */
  readonly path: string;
  /** "2022-10-25" */
  readonly day: string | undefined;
  readonly slug: string | undefined;
  readonly categories: readonly string[];
}

/** Undefined where the settings name something that nobody can tell any more. */
export function permalinkOf(article: Addressed, config: GeneratorConfig): string | undefined {
  const parts = partsOf(article);
  const pattern = config.permalinks[parts.section] ?? config.permalinks[""];
  // Jekyll publishes by its pattern what is a post, and nothing else.
  if (pattern === undefined || (config.generator === "jekyll" && !parts.isPost)) return undefined;
  const values: Readonly<Record<string, string | undefined>> = valuesOf(article, parts);
  let isKnown = true;
  const path = pattern.replace(/:([a-z_]+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) isKnown = false;
    return value ?? "";
  });
  return isKnown ? `/${path}`.replace(/\/{2,}/g, "/") : undefined;
}

function valuesOf({ day, slug, categories }: Addressed, parts: ReturnType<typeof partsOf>) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? "") ?? [];
  const named = slug ?? parts.name;
  return {
    ...Object.create(null),
    ...{ year, month, day: date, short_year: year?.slice(2) },
    ...{ i_month: month?.replace(/^0/, ""), i_day: date?.replace(/^0/, "") },
    ...{ title: parts.isPost ? named : undefined, slug: named, slugorfilename: named },
    ...{ filename: parts.name, contentbasename: parts.name, slugorcontentbasename: named },
    ...{ section: parts.section, sections: parts.sections },
    categories: categories.map(inAddress).join("/"),
    category: categories[0] === undefined ? "" : inAddress(categories[0]),
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
    section: folders[0] ?? "",
    sections: folders.join("/"),
  };
}

function inAddress(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
