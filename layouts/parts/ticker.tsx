// The ticker is a wire strip of headlines: a plain list to scroll, which a script may set in motion.

import type { Frame, Headline } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";
import { renderedOnce } from "./rendered-once.ts";

const tickerItem = renderedOnce(({ text, href, lang, dir, source }: Headline) => (
  <li lang={lang} dir={dir}>
    <a href={href}>
      <small dir="auto">{source.text}</small> {text}
    </a>
  </li>
));

export function Ticker({ frame }: { readonly frame: Frame }) {
  const { latestNews, page } = wordsOf(frame.lang);
  const { headlines, all, json } = frame.ticker;
  return (
    <section
      class="ticker"
      aria-label={latestNews}
      data-nosnippet
      data-json={json}
      data-root={frame.root}
    >
      <a class="skip" href="#content">
        {page.skipTicker}
      </a>
      <div class="ticker-start">
        <button type="button" data-pause={page.pauseTicker} data-play={page.playTicker} />
      </div>
      <div class="ticker-window">
        <div class="ticker-track">
          <ul>
            {headlines.length === 0 && (
              <li>
                <a href={all}>{latestNews}</a>
              </li>
            )}
            {headlines.map(tickerItem)}
          </ul>
        </div>
      </div>
      <a class="ticker-all" href={all}>
        {page.allLatest}
      </a>
    </section>
  );
}
