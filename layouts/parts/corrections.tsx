// Corrections stand in a quiet box: what was put right, and when.

import type { ArticleView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";

export function Corrections({ view }: { readonly view: ArticleView }) {
  const { voice, corrections, lang, dir } = view;
  return (
    <section class="corrections">
      <h2 class="rubric">{wordsOf(voice.lang).page.corrections}</h2>
      <ul>
        {corrections.map(({ dayText, text }) => (
          <li>
            {dayText && <bdi class="day">{dayText}</bdi>}{" "}
            <span lang={lang} dir={dir}>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
