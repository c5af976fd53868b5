// The search page: a field, what narrows the results, their place, and ways to browse without scripts.

import type { SearchView } from "../../scripts/model/search-view.ts";
import { wordsOf } from "../locales/words-of.ts";
import { renderDocument } from "../parts/document.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";
import { SearchBrowse } from "../parts/search-browse.tsx";
import { SearchForm } from "../parts/search-form.tsx";
import { searchPolicy } from "../parts/security-policy.ts";

export const data = paginated("search");

export function render({ planned }: Planned<SearchView>): string {
  const view = planned.view();
  const { frame } = view;
  const { search } = wordsOf(frame.lang);
  return renderDocument({
    frame,
    policy: searchPolicy,
    scripts: ["search.js"],
    styles: ["search.css"],
    children: (
      <div class="search">
        <PageHeading frame={frame} heading={{ text: search.search }} />
        <noscript>
          <p class="deck">{search.needsScripts}</p>
        </noscript>
        <SearchForm view={view} />
        <div class="search-found">
          <p class="search-status" role="status" />
          <ol class="search-results" />
          <p class="search-more" hidden>
            <button type="button">{search.script.more}</button>
          </p>
        </div>
        <ul class="search-hints">
          {search.hints.map((hint) => (
            <li>{hint}</li>
          ))}
        </ul>
        <SearchBrowse view={view} />
        <label class="slash-key">
          <input type="checkbox" checked /> {search.slashKey}
        </label>
      </div>
    ),
  });
}
