// What a reader without scripts sees after a report: thanks, and what will come of it.
import type { ThanksView } from "../../scripts/model/report-views.ts";
import { renderDocument } from "../parts/document.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("thanks");

export function render({ planned }: Planned<ThanksView>): string {
  const { frame, heading, text, back } = planned.view();
  return renderDocument({
    frame,
    children: (
      <div class="plain">
        <PageHeading frame={frame} heading={{ text: heading }} />
        <p class="deck">{text}</p>
        <p class="more">
          <a href={back.href}>{back.text}</a>
        </p>
      </div>
    ),
  });
}
