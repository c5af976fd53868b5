// A shelf holds what one newspaper published, or what is filed under one topic or author: the newest, and all months.

import type { ShelfView } from "../../scripts/model/shelf-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { Calendar } from "../parts/calendar.tsx";
import { renderDocument } from "../parts/document.tsx";
import { HeatKey } from "../parts/heat-key.tsx";
import { ListSections } from "../parts/list-sections.tsx";
import { NameLink } from "../parts/name-link.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";
import { TallyTable } from "../parts/tally-table.tsx";

export const data = paginated("shelf");

export function render({ planned }: Planned<ShelfView>): string {
  const view = planned.view();
  const { frame, newest, years, dayByDay } = view;
  const { page } = wordsOf(frame.lang);
  return renderDocument({
    frame,
    styles: ["calendars.css"],
    children: (
      <>
        <PageHeading {...view} />
        <AboutShelf view={view} />
        <h2 class="rubric wide">{page.newest}</h2>
        <ListSections frame={frame} sections={newest} level="h3" ofSource={view.ofSource} />
        {dayByDay && (
          <>
            <h2 class="rubric wide">{dayByDay.heading}</h2>
            <div class="year">
              {dayByDay.months.map((calendar) => (
                <Calendar calendar={calendar} size="small" />
              ))}
            </div>
          </>
        )}
        {years.length > 0 && (
          <>
            <h2 class="rubric wide">{page.byMonth}</h2>
            <TallyTable frame={frame} caption={page.byMonth} years={years} />
            <HeatKey frame={frame} gaps={view.hasGaps} />
          </>
        )}
      </>
    ),
  });
}

function AboutShelf({ view }: { readonly view: ShelfView }) {
  const { country, home, notes } = view;
  return (
    <div class="shelf-about">
      {notes && (
        <p class="deck" lang={notes.lang} dir={notes.dir ?? "auto"}>
          {notes.text}
        </p>
      )}
      {(country || home) && (
        <p class="facts">
          {country && <span>{country}</span>}
          {home && <NameLink to={home} rel="external noopener" />}
        </p>
      )}
    </div>
  );
}
