// A day's page is that day's front page, with all its headlines.
import type { DayView } from "../../scripts/model/page-views.ts";
import { renderDocument } from "../parts/document.tsx";
import { Front, isPictured } from "../parts/front.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";
import { Presses } from "../parts/presses.tsx";

export const data = paginated("day");

export function render({ planned }: Planned<DayView>): string {
  const view = planned.view();
  const { frame, heading, countText, up, front, presses, monthDay } = view;
  return renderDocument({
    frame,
    reported: isPictured(front),
    children: (
      <>
        <PageHeading
          frame={frame}
          up={up}
          heading={{ text: heading }}
          countText={countText}
          neighbours={view}
        />
        <div class={presses.length > 0 ? "with-presses" : undefined}>
          <div>
            <Front frame={frame} front={front} level="h2" />
          </div>
          {presses.length > 0 && <Presses frame={frame} presses={presses} />}
        </div>
        <p class="more elsewhen">
          <a href={monthDay.href}>{monthDay.text}</a>
        </p>
      </>
    ),
  });
}
