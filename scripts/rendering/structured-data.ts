// An article in schema.org's words: a newspaper published it, and an archive holds a copy.
import type { Correction } from "../model/article.ts";
import type { ArticleMetadata } from "../model/metadata.ts";

/** JSON-LD 1.1; what is undefined is left out when it is written. */
export function structuredData(metadata: ArticleMetadata): object {
  const { periods } = metadata;
  return {
    "@context": "https://schema.org",
    "@graph": [articleOf(metadata), ...(periods.length > 0 ? [breadcrumbsOf(periods)] : [])],
  };
}

function articleOf(metadata: ArticleMetadata): object {
  const { newspaper, newspaperHome, archive, authors, topics, corrections } = metadata;
  return {
    "@type": ["NewsArticle", "ArchiveComponent"],
    url: metadata.url,
    headline: metadata.headline,
    inLanguage: metadata.lang,
    datePublished: metadata.day,
    dateModified: metadata.updated,
    author: orNone(authors.map(({ text }) => ({ "@type": "Person", name: text }))),
    publisher: { "@type": "NewsMediaOrganization", name: newspaper.text, url: newspaperHome },
    isBasedOn: metadata.original,
    archivedAt: metadata.archived,
    holdingArchive: { "@type": "ArchiveOrganization", name: archive.name, url: archive.url },
    image: metadata.picture,
    keywords: orNone(topics),
    correction: orNone(corrections.map(correctionOf)),
  };
}

function correctionOf({ day, text }: Correction): object {
  return { "@type": "CorrectionComment", text, datePublished: day };
}

function breadcrumbsOf(periods: ArticleMetadata["periods"]): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: periods.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url,
    })),
  };
}

function orNone<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
