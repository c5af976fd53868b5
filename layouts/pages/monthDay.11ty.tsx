// A day through the years: each year's first headlines of 25 October.
import type { MonthDayView } from "../../scripts/model/page-views.ts";
import { renderDocument } from "../parts/document.tsx";
import { ListSections } from "../parts/list-sections.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("monthDay");

export function render({ planned }: Planned<MonthDayView>): string {
  const view = planned.view();
  const { frame, heading, countText, up, years } = view;
  return renderDocument({
    frame,
    children: (
      <>
        <PageHeading
          frame={frame}
          up={up}
          heading={{ text: heading }}
          countText={countText}
          neighbours={view}
        />
        <ListSections frame={frame} sections={years} level="h2" />
      </>
    ),
  });
}
