// An article's id outlives its address's form: edition, day and slug, as feeds and the archive's data name it.
import type { ArticleRecord } from "../catalogue/entry.ts";
import type { Site } from "../model/site.ts";

/** A tag URI (RFC 4151); where the site has no base URL, the same without the host that it begins with. */
export function articleId(site: Site, article: Pick<ArticleRecord, "edition" | "day" | "slug">) {
  const home = site.editions[article.edition]?.lang;
  const name = `${home}/${article.slug}`;
  return site.url === undefined ? `${article.day}:${name}` : tagOf(site.url, article.day, name);
}

export function tagOf(url: string, day: string, name: string): string {
  return `tag:${new URL(url).hostname},${day}:${name}`;
}
