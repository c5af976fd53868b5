// The way to the same matter in the site's other languages, each called by its own name.

import type { Frame } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";

export function EditionsNav({ frame }: { readonly frame: Frame }) {
  return (
    <nav class="editions" aria-label={wordsOf(frame.lang).page.editions}>
      {frame.editions.map(({ text, href, lang, dir, current }) => (
        <a
          href={href}
          lang={lang}
          dir={dir}
          hreflang={lang}
          aria-current={current ? "page" : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
