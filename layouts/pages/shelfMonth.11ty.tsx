// One month of a newspaper, a topic or an author: all its headlines, day by day.
import type { ShelfMonthView } from "../../scripts/model/shelf-views.ts";
import { Calendar } from "../parts/calendar.tsx";
import { renderDocument } from "../parts/document.tsx";
import { ListSections } from "../parts/list-sections.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("shelfMonth");

export function render({ planned }: Planned<ShelfMonthView>): string {
  const view = planned.view();
  const { frame, heading, monthText, countText, up, calendar, days } = view;
  return renderDocument({
    frame,
    styles: ["calendars.css"],
    children: (
      <>
        <PageHeading
          frame={frame}
          up={up}
          heading={heading}
          detail={monthText}
          countText={countText}
          neighbours={view}
        />
        {calendar && (
          <div class="calendar-aside">
            <Calendar calendar={calendar} size="small" />
          </div>
        )}
        <ListSections frame={frame} sections={days} level="h2" ofSource={view.ofSource} />
      </>
    ),
  });
}
