// The way to the archive's sections: front page, calendar, newspapers, topics, authors.

import type { Frame } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";

export function SectionsNav({ frame }: { readonly frame: Frame }) {
  return (
    <nav class="sections" aria-label={wordsOf(frame.lang).page.sections}>
      {frame.sections.map(({ text, href, current }) => (
        <a href={href} aria-current={current ? "page" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
