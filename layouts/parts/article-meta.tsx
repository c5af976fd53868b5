// An article in the words of link previews (Open Graph) and of reference managers (Dublin Core).
import type { ArticleMetadata } from "../../scripts/model/metadata.ts";

export function ArticleMeta({ metadata }: { readonly metadata: ArticleMetadata }) {
  const { headline, lang, locale, day, newspaper, authors, archive } = metadata;
  const { url, card, languages } = metadata;
  return (
    <>
      {languages.map(({ lang, url }) => (
        <link rel="alternate" hreflang={lang} href={url} />
      ))}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={headline} />
      {url && <meta property="og:url" content={url} />}
      {card && (
        <>
          <meta property="og:image" content={card.url} />
          <meta property="og:image:width" content={String(card.width)} />
          <meta property="og:image:height" content={String(card.height)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      <meta property="og:site_name" content={archive.name} />
      {locale && <meta property="og:locale" content={locale} />}
      <meta property="article:published_time" content={day} />
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      {/* Zotero's name for the type, and where it looks for the newspaper's. */}
      <meta name="DC.type" content="newspaperArticle" />
      <meta name="DC.source" content={newspaper.text} />
      <meta name="DC.language" content={lang} />
      {authors.map(({ text }) => (
        <meta name="DC.creator" content={text} />
      ))}
    </>
  );
}
