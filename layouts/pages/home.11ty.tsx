// The home page is the newest day's front page, and the days before it as short lists.

import type { HomeView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { renderDocument } from "../parts/document.tsx";
import { Front, isPictured } from "../parts/front.tsx";
import { ListSections } from "../parts/list-sections.tsx";
import { Masthead } from "../parts/masthead.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("home");

export function render({ planned }: Planned<HomeView>): string {
  const { frame, extent, newest, front, days } = planned.view();
  const { page } = wordsOf(frame.lang);
  return renderDocument({
    frame,
    reported: front !== undefined && isPictured(front),
    masthead: <Masthead frame={frame} extent={extent} />,
    children: front ? (
      <>
        {newest && (
          <h2 class="dateline">
            <a href={newest.href}>{newest.text}</a>
          </h2>
        )}
        <Front frame={frame} front={front} level="h3" />
        {days.length > 0 && (
          <>
            <h2 class="rubric wide">{page.daysBefore}</h2>
            <ListSections frame={frame} sections={days} level="h3" />
          </>
        )}
      </>
    ) : (
      <div class="empty">
        <h2>{page.nothingYet}</h2>
        <p>{page.howToBegin}</p>
      </div>
    ),
  });
}
