// The footer closes every page: what the archive is, its plain pages, its feed, whose it is.
import { wordsOf } from "../locales/words-of.ts";
import type { Frame } from "../../scripts/model/view.ts";
import { WordsIn } from "./words-in.tsx";

export function Footer({ frame }: { readonly frame: Frame }) {
  const { page } = wordsOf(frame.lang);
  return (
    <footer class="footer wrap">
      <p class="colophon">
        <a class="name" href={frame.home}>
          {frame.names.map((name) => (
            <WordsIn {...name} />
          ))}
        </a>
        <span>{frame.tagline}</span>
      </p>
      <nav aria-label={page.pages}>
        {frame.pages.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
        {frame.feed && <a href={frame.feed}>{page.feed}</a>}
      </nav>
      {frame.copyright && <p class="copyright">{frame.copyright}</p>}
    </footer>
  );
}
