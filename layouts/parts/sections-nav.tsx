// The way to the archive's sections: front page, calendar, newspapers, topics, authors.

import type { Chrome } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";

export function SectionsNav({ chrome }: { readonly chrome: Chrome }) {
  return (
    <nav class="sections" aria-label={wordsOf(chrome.lang).page.sections}>
      {chrome.sections.map(({ text, href, current, rel }) => (
        <a href={href} rel={rel} aria-current={current ? "page" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
