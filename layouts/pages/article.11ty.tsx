// An article's page: what it says, where and when it was published, and the way to its source.

import type { ArticleView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { ArticleMeta } from "../parts/article-meta.tsx";
import { Cite } from "../parts/cite.tsx";
import { Corrections } from "../parts/corrections.tsx";
import { renderDocument } from "../parts/document.tsx";
import { Figure } from "../parts/figure.tsx";
import { NameList } from "../parts/name-list.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";
import { Prose } from "../parts/prose.tsx";
import { ProvenanceLine } from "../parts/provenance.tsx";
import { Related } from "../parts/related.tsx";
import { Reports } from "../parts/reports.tsx";
import { SameDay } from "../parts/same-day.tsx";
import { SameSource } from "../parts/same-source.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { StructuredData } from "../parts/structured-data.tsx";

export const data = paginated("article");

const pictureSizes = "(min-width: 52rem) 46rem, 92vw";

export function render({ planned }: Planned<ArticleView>): string {
  const view = planned.view();
  const [first, ...others] = view.pictures;
  return renderDocument({
    frame: view.frame,
    metadata: <ArticleMeta metadata={view.metadata} />,
    reported: view.reports !== undefined,
    children: (
      <article class="article h-entry" lang={view.lang} dir={view.dir}>
        {view.topics.length > 0 && (
          <p class="kicker">
            <NameList names={view.topics} />
          </p>
        )}
        <h1 class="p-name">{view.headline}</h1>
        {view.summary && <p class="deck p-summary">{view.summary}</p>}
        <ProvenanceLine view={view} />
        {first && <Figure picture={first} sizes={pictureSizes} first />}
        {view.body && <Prose html={view.body} entry />}
        {others.map((picture) => (
          <Figure picture={picture} sizes={pictureSizes} />
        ))}
        {view.remotePictures.length > 0 && (
          <p class="ways">
            <NameList names={view.remotePictures} />
          </p>
        )}
        {view.reports && <Reports reports={view.reports} root={view.frame.root} />}
        <ArticleEnd view={view} />
        <StructuredData json={view.structuredData} />
      </article>
    ),
  });
}

/** What the archive adds below an article, in the archive's own voice. */
function ArticleEnd({ view }: { readonly view: ArticleView }) {
  const { voice, translations, corrections, updatedText, archived, sourceLink } = view;
  return (
    <div class="article-end" lang={voice.lang} dir={voice.dir}>
      {corrections.length > 0 && <Corrections view={view} />}
      {updatedText && <p class="updated">{updatedText}</p>}
      <SourceLink link={sourceLink} />
      {(archived || translations.length > 0) && (
        <p class="ways">
          {archived && (
            <a href={archived} rel="external noopener">
              {wordsOf(voice.lang).page.archivedCopy}
            </a>
          )}
          {translations.map(({ text, href, lang, dir, hreflang, title }) => (
            <a href={href} lang={lang} dir={dir} hreflang={hreflang} title={title}>
              {text}
            </a>
          ))}
        </p>
      )}
      <Cite view={view} />
      <Related view={view} />
      <SameDay view={view} />
      <SameSource view={view} />
    </div>
  );
}
