// The page of all years: every month of the archive in one table.

import type { YearsView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { renderDocument } from "../parts/document.tsx";
import { HeatKey } from "../parts/heat-key.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";
import { TallyTable } from "../parts/tally-table.tsx";

export const data = paginated("years");

export function render({ planned }: Planned<YearsView>): string {
  const { frame, heading, countText, years, monthDays } = planned.view();
  return renderDocument({
    frame,
    styles: ["calendars.css"],
    children: (
      <>
        <PageHeading frame={frame} heading={{ text: heading }} countText={countText} />
        <TallyTable frame={frame} caption={wordsOf(frame.lang).page.byMonth} years={years} />
        <HeatKey frame={frame} />
        <p class="more">
          <a href={monthDays.href}>{monthDays.text}</a>
        </p>
      </>
    ),
  });
}
