// A plain page: about, legal notice.
import type { PlainPageView } from "../../scripts/model/page-views.ts";
import { renderDocument } from "../parts/document.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";
import { Prose } from "../parts/prose.tsx";
import { Reports } from "../parts/reports.tsx";

export const data = paginated("plain");

export function render({ planned }: Planned<PlainPageView>): string {
  const { frame, heading, body, reports } = planned.view();
  return renderDocument({
    frame,
    reported: reports !== undefined,
    children: (
      <article class="plain">
        <PageHeading frame={frame} heading={{ text: heading }} />
        <Prose html={body} />
        {reports && <Reports reports={reports} root={frame.root} />}
      </article>
    ),
  });
}
