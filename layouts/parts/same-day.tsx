// What the other newspapers had on the same day, as a table of newspapers and headlines.

import type { ArticleView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { NameLink } from "./name-link.tsx";

export function SameDay({ view }: { readonly view: ArticleView }) {
  const { voice, sameDay, dayPage } = view;
  // Alone on its day: the day's page would hold this article and nothing else.
  if (sameDay.length === 0) return null;
  return (
    <section class="same-day">
      <h2 class="rubric">{wordsOf(voice.lang).page.sameDay}</h2>
      <ul>
        {sameDay.map(({ text, href, lang, dir, source }) => (
          <li>
            <NameLink to={source} class="source" />
            <a class="headline" href={href} lang={lang} dir={dir}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={dayPage.href}>{dayPage.text}</a>
      </p>
    </section>
  );
}
