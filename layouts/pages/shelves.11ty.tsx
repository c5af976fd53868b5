// The index of all newspapers, all topics or all authors, under their initials.

import type { ShelvesView } from "../../scripts/model/shelf-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { renderDocument } from "../parts/document.tsx";
import { NameLink } from "../parts/name-link.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("shelves");

export function render({ planned }: Planned<ShelvesView>): string {
  const { frame, heading, countText, groups } = planned.view();
  const { page } = wordsOf(frame.lang);
  return renderDocument({
    frame,
    children: (
      <>
        <PageHeading frame={frame} heading={{ text: heading }} countText={countText} />
        {groups.length > 1 && (
          <nav class="initials" aria-label={page.initials}>
            {groups.map(({ initial }, index) => (
              <a href={`#group-${index + 1}`}>{initial}</a>
            ))}
          </nav>
        )}
        {groups.length === 0 && <p class="empty">{page.noneListed}</p>}
        <div class="groups">
          {groups.map(({ initial, entries }, index) => (
            <section id={`group-${index + 1}`}>
              <h2>{initial}</h2>
              <ul>
                {entries.map((entry) => (
                  <li>
                    <NameLink to={entry} /> <small>{entry.countText}</small>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </>
    ),
  });
}
