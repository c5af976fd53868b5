// Ways into the archive beside search, which need no scripts: its years and its newspapers.
import type { SearchView } from "../../scripts/model/search-view.ts";
import { wordsOf } from "../locales/words-of.ts";
import { NameLink } from "./name-link.tsx";

export function SearchBrowse({ view }: { readonly view: SearchView }) {
  const { frame, yearLinks, sourceLinks, allSources } = view;
  const { search } = wordsOf(frame.lang);
  if (yearLinks.length === 0) return null;
  return (
    <nav class="search-browse" aria-labelledby="browse">
      <h2 id="browse" class="rubric wide">
        {search.browse}
      </h2>
      <ul class="search-years">
        {yearLinks.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <ul class="search-sources">
        {sourceLinks.map((link) => (
          <li>
            <NameLink to={link} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={allSources.href}>{allSources.text}</a>
      </p>
    </nav>
  );
}
