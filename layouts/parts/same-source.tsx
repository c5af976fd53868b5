// What the same newspaper published before and after.

import type { ArticleView } from "../../scripts/model/page-views.ts";
import type { Headline } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";

export function SameSource({ view }: { readonly view: ArticleView }) {
  const { voice, previous, next } = view;
  const { page } = wordsOf(voice.lang);
  if (!previous && !next) return null;
  return (
    <nav class="same-source" aria-label={page.sameSource}>
      <h2 class="rubric">{page.sameSource}</h2>
      {previous && <Way class="previous" words={page.previous} headline={previous} />}
      {next && <Way class="next" words={page.next} headline={next} />}
    </nav>
  );
}

interface WayProps {
  readonly class: "previous" | "next";
  readonly words: string;
  readonly headline: Headline;
}

function Way({ class: way, words, headline }: WayProps) {
  const { text, href, lang, dir, day, dayText } = headline;
  return (
    <a class={way} rel={way === "next" ? "next" : "prev"} href={href}>
      <small>
        {words} · <time datetime={day}>{dayText}</time>
      </small>
      <span class="headline" lang={lang} dir={dir}>
        {text}
      </span>
    </a>
  );
}
