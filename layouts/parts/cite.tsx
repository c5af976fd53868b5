// How to cite the article: as text for everybody; scripts add buttons and other formats when this is opened.
import type { Day } from "../../scripts/model/day.ts";
import type { Citation, CitationPart } from "../../scripts/model/metadata.ts";
import type { ArticleView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";

export function Cite({ view }: { readonly view: ArticleView }) {
  const { voice, citations, day } = view;
  const { page } = wordsOf(voice.lang);
  return (
    <details class="cite">
      <summary>{page.cite}</summary>
      {citations.map((citation, index) => (
        <CitationText citation={citation} day={day} marked={index === 0} />
      ))}
    </details>
  );
}

interface CitationTextProps {
  readonly citation: Citation;
  readonly day: Day;
  /** One citation of the page tells machines what it cites (microformats: h-cite). */
  readonly marked: boolean;
}

function CitationText({ citation, day, marked }: CitationTextProps) {
  const { lang, dir, source, copy } = citation;
  const place = (part: CitationPart) => placed(part, day, marked);
  return (
    <p lang={lang} dir={dir}>
      {marked ? <span class="u-repost-of h-cite">{source.map(place)}</span> : source.map(place)}
      {copy.map(place)}
    </p>
  );
}

const properties = {
  author: "p-author",
  headline: "p-name",
  newspaper: "p-publication",
  day: "dt-published",
  address: "u-url",
} as const;

/** Plain words as they are; what has a language, a direction or a meaning of its own as an element. */
function placed({ as, text, lang, dir }: CitationPart, day: Day, marked: boolean) {
  const property = marked && as ? properties[as] : undefined;
  if (as === "address" || lang !== undefined) {
    return (
      <bdi class={property} lang={lang} dir={as === "address" ? "ltr" : dir}>
        {text}
      </bdi>
    );
  }
  if (!property) return text;
  if (as === "day") {
    return (
      <time class={property} datetime={day}>
        {text}
      </time>
    );
  }
  if (as === "newspaper") return <cite class={property}>{text}</cite>;
  return <span class={property}>{text}</span>;
}
