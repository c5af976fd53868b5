// The footer closes every page: what the archive is, its plain pages, its feed, whose it is.

import type { Chrome } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";
import { Names } from "./names.tsx";
import { renderedOnce } from "./rendered-once.ts";

export const footer = renderedOnce((chrome: Chrome) => {
  const { page } = wordsOf(chrome.lang);
  return (
    <footer class="footer wrap">
      <p class="colophon">
        <a class="name" href={chrome.home}>
          <Names names={chrome.names} />
        </a>
        <span>{chrome.tagline}</span>
      </p>
      {(chrome.pages.length > 0 || chrome.feed) && (
        <nav aria-label={page.pages}>
          {chrome.pages.map(({ text, href }) => (
            <a href={href}>{text}</a>
          ))}
          {chrome.feed && <a href={chrome.feed}>{page.feed}</a>}
        </nav>
      )}
      {chrome.copyright && <p class="copyright">{chrome.copyright}</p>}
    </footer>
  );
});
