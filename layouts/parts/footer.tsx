// The footer closes every page: what the archive is, its plain pages, its feed, whose it is.

import type { Frame } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";
import { Names } from "./names.tsx";

export function Footer({ frame }: { readonly frame: Frame }) {
  const { page } = wordsOf(frame.lang);
  return (
    <footer class="footer wrap">
      <p class="colophon">
        <a class="name" href={frame.home}>
          <Names frame={frame} />
        </a>
        <span>{frame.tagline}</span>
      </p>
      {(frame.pages.length > 0 || frame.feed) && (
        <nav aria-label={page.pages}>
          {frame.pages.map(({ text, href }) => (
            <a href={href}>{text}</a>
          ))}
          {frame.feed && <a href={frame.feed}>{page.feed}</a>}
        </nav>
      )}
      {frame.copyright && <p class="copyright">{frame.copyright}</p>}
    </footer>
  );
}
