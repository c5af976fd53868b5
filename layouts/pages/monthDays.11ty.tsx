// The days of the year: twelve calendars, in which each day leads to itself through the years.
import type { MonthDaysView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { Calendar } from "../parts/calendar.tsx";
import { renderDocument } from "../parts/document.tsx";
import { HeatKey } from "../parts/heat-key.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("monthDays");

export function render({ planned }: Planned<MonthDaysView>): string {
  const { frame, heading, calendars } = planned.view();
  return renderDocument({
    frame,
    styles: ["calendars.css"],
    children: (
      <>
        <PageHeading frame={frame} heading={{ text: heading }} />
        <p class="deck">{wordsOf(frame.lang).page.onThisDayIntroduction}</p>
        <div class="year">
          {calendars.map((calendar) => (
            <Calendar calendar={calendar} size="small" />
          ))}
        </div>
        <HeatKey frame={frame} />
      </>
    ),
  });
}
