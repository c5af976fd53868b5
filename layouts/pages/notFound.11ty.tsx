// The page a host shows for an address that leads nowhere: it says so, and where the archive begins.

import type { NotFoundView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { renderDocument } from "../parts/document.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("notFound");

export function render({ planned }: Planned<NotFoundView>): string {
  const { frame } = planned.view();
  const { notFound, page } = wordsOf(frame.lang);
  return renderDocument({
    frame,
    children: (
      <div class="plain">
        <p class="kicker">404</p>
        <PageHeading frame={frame} heading={{ text: notFound }} />
        <p class="deck">{page.notFoundText}</p>
        <ul class="doors">
          {frame.chrome.sections.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    ),
  });
}
