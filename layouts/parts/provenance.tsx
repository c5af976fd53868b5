// The provenance line says where and when an article was published, the day as a library stamp, and who wrote it.

import type { ArticleView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { NameLink } from "./name-link.tsx";
import { NameList } from "./name-list.tsx";

export function ProvenanceLine({ view }: { readonly view: ArticleView }) {
  const { voice, provenance, authors, alsoPublishedBy, day } = view;
  return (
    <div class="provenance" lang={voice.lang} dir={voice.dir}>
      <p>
        {provenance.before} <NameLink to={provenance.source} class="source" /> {provenance.between}{" "}
        <a class="stamp" href={provenance.dayHref} dir="ltr">
          <time class="dt-published" datetime={day}>
            {provenance.stamp}
          </time>
        </a>
      </p>
      {authors.length > 0 && (
        <p class="authors">
          {wordsOf(voice.lang).page.by} <NameList names={authors} class="p-author" />
        </p>
      )}
      {alsoPublishedBy.length > 0 && (
        <p class="also">
          {wordsOf(voice.lang).page.alsoPublishedBy}{" "}
          {alsoPublishedBy.map(({ source, href, text, dayText }, at) => (
            <>
              {at > 0 && " · "}
              <a href={href} title={text} lang={source.lang} dir={source.dir}>
                {source.text}
              </a>{" "}
              <small>{dayText}</small>
            </>
          ))}
        </p>
      )}
      {provenance.readingText && <p>{provenance.readingText}</p>}
    </div>
  );
}
