// An article in the words of link previews (Open Graph) and of reference managers (Dublin Core).
import type { ArticleMetadata } from "../../scripts/model/metadata.ts";

export function ArticleMeta({ metadata }: { readonly metadata: ArticleMetadata }) {
  const { headline, lang, locale, day, newspaper, authors, archive } = metadata;
  const { url, picture, languages } = metadata;
  return (
    <>
      {languages.map(({ lang, url }) => (
        <link rel="alternate" hreflang={lang} href={url} />
      ))}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={headline} />
      {url && <meta property="og:url" content={url} />}
      {picture && <meta property="og:image" content={picture} />}
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
