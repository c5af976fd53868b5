// What else there is to read: earlier articles on the same matters.
import type { ArticleView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { NameLink } from "./name-link.tsx";

export function Related({ view }: { readonly view: ArticleView }) {
  const { voice, related } = view;
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h2 class="rubric">{wordsOf(voice.lang).page.related}</h2>
      <ul>
        {related.map(({ text, href, lang, dir, source, day, dayText }) => (
          <li>
            <a class="headline" href={href} lang={lang} dir={dir}>
              {text}
            </a>
            <small>
              <NameLink to={source} /> · <time datetime={day}>{dayText}</time>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
