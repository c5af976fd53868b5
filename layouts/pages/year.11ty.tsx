// A year's page: twelve small calendars as a heat map, and each month's first headlines.
import type { YearView } from "../../scripts/model/page-views.ts";
import { Calendar } from "../parts/calendar.tsx";
import { renderDocument } from "../parts/document.tsx";
import { HeatKey } from "../parts/heat-key.tsx";
import { ListSections } from "../parts/list-sections.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("year");

export function render({ planned }: Planned<YearView>): string {
  const view = planned.view();
  const { frame, heading, countText, up, calendars, months } = view;
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
        <div class="year">
          {calendars.map((calendar) => (
            <Calendar calendar={calendar} size="small" />
          ))}
        </div>
        <HeatKey frame={frame} />
        <ListSections frame={frame} sections={months} level="h2" dated />
      </>
    ),
  });
}
