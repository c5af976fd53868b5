// The ticker as a page: the newest headlines in a plain list.

import type { TickerView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { renderDocument } from "../parts/document.tsx";
import { HeadlineList } from "../parts/headline-list.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("ticker");

export function render({ planned }: Planned<TickerView>): string {
  const { frame, headlines } = planned.view();
  const { latestNews, page } = wordsOf(frame.lang);
  return renderDocument({
    frame,
    children: (
      <div class="latest">
        <PageHeading frame={frame} heading={{ text: latestNews }} />
        {headlines.length > 0 ? (
          <>
            <p class="deck">{page.tickerIntroduction}</p>
            <HeadlineList frame={frame} headlines={headlines} dated />
          </>
        ) : (
          <p class="deck">{page.noneListed}</p>
        )}
      </div>
    ),
  });
}
