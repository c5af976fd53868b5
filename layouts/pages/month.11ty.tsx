// A month's page: its calendar, and each day's first headlines.
import type { MonthView } from "../../scripts/model/page-views.ts";
import { Calendar } from "../parts/calendar.tsx";
import { renderDocument } from "../parts/document.tsx";
import { HeatKey } from "../parts/heat-key.tsx";
import { ListSections } from "../parts/list-sections.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("month");

export function render({ planned }: Planned<MonthView>): string {
  const view = planned.view();
  const { frame, heading, countText, up, calendar, days } = view;
  return renderDocument({
    frame,
    styles: ["calendars.css"],
    children: (
      <>
        <PageHeading
          frame={frame}
          up={up}
          heading={{ text: heading }}
          countText={countText}
          neighbours={view}
        />
        <div class="month">
          <div class="month-calendar">
            <Calendar calendar={calendar} size="large" />
            <HeatKey frame={frame} />
          </div>
          <ListSections frame={frame} sections={days} level="h2" />
        </div>
      </>
    ),
  });
}
