// Articles as data: what the archive knows of them, the same whatever edition asks.
import type { ArticleRecord, Entry } from "../catalogue/entry.ts";
import type { ShelfKind } from "../model/address.ts";
import type { ArticleData, ImageData } from "../model/article-data.ts";
import type { Day, Month } from "../model/day.ts";
import { type ImagePath, imagePath } from "../reading/image-path.ts";
import { type Archive, sourceName } from "./archive.ts";
import { remoteAddress } from "./body-context.ts";
import { articleId } from "./identity.ts";
import { planPicture } from "./picture.ts";

/** Articles looked at together: a month of a large archive never stands in memory. */
const batchSize = 200;

/** Every article of a day or a month, of all editions, in the one order; drafts, which only their author sees, are none. */
export function* articlesWithin(
  { catalogue, site }: Archive,
  period: Day | Month,
): Generator<ArticleRecord> {
  const entries = new Map<number, Entry>();
  for (const edition of site.editions) {
    for (const entry of catalogue.shelf(edition, "all").within(period)) {
      if (entry.draft === 0) entries.set(entry.id, entry);
    }
  }
  const ids = [...entries.values()].sort((a, b) => (a.ord < b.ord ? -1 : 1)).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += batchSize) {
    yield* catalogue.articles(ids.slice(at, at + batchSize));
  }
}

/** Days or months that hold articles of any edition, in order. */
export function periodsOfAll<Period extends Day | Month>(
  { catalogue, site }: Archive,
  length: 7 | 10,
): Period[] {
  const periods = site.editions.flatMap((edition) => {
    const all = catalogue.shelf(edition, "all");
    return (length === 10 ? all.days() : all.months()).map(({ period }) => period as Period);
  });
  return [...new Set(periods)].sort();
}

export function isInAny({ catalogue, site }: Archive, period: Day | Month): boolean {
  return site.editions.some((edition) => catalogue.shelf(edition, "all").countOf(period) > 0);
}

export function planArticleData(archive: Archive, article: ArticleRecord): ArticleData {
  const { catalogue, site } = archive;
  const { address, lang, day, headline, link, archived, lastmod, wordCount } = article;
  const named = (kind: ShelfKind) =>
    article.filed[kind].map((id) => ({ id, name: catalogue.name(kind, id).label }));
  return {
    id: articleId(site, article),
    address,
    ...(site.url === undefined ? {} : { url: site.url + address.slice(1) }),
    lang,
    date: day,
    headline,
    source: { id: article.source, name: sourceName(archive, article.source, lang).text },
    ...(link === undefined ? {} : { link }),
    ...(archived === undefined ? {} : { archived }),
    ...(article.summary === null ? {} : { summary: article.summary }),
    authors: named("author"),
    topics: named("topic"),
    images: imagesOf(archive, article),
    corrections: article.corrections.map(({ day, text }) => ({
      ...(day === undefined ? {} : { date: day }),
      text,
    })),
    modified: lastmod,
    words: wordCount,
  };
}

/** The pictures that its page shows or leads to. */
function imagesOf(archive: Archive, { path, images }: ArticleRecord): ImageData[] {
  return images.flatMap(({ src, alt, caption, credit }) => {
    const found = imagePath(path, src);
    const image = imageAt(archive, found);
    if (!image) return [];
    return [
      {
        alt,
        ...image,
        ...(caption === undefined ? {} : { caption }),
        ...(credit === undefined ? {} : { credit }),
      },
    ];
  });
}

/** Its address, or that it is blocked; undefined where there is none. */
function imageAt(archive: Archive, found: ImagePath) {
  if ("remote" in found) {
    const address = remoteAddress(found.remote);
    return address === undefined ? undefined : { address };
  }
  const picture = "path" in found ? planPicture(archive, "/", found.path) : undefined;
  if (picture?.plate) return { blocked: true as const, alt: picture.plate.text };
  return picture && { address: picture.src };
}
