// A plain page: about, legal notice.
import type { PlainPageView } from "../../scripts/model/page-views.ts";
import { renderDocument } from "../parts/document.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";
import { Prose } from "../parts/prose.tsx";

export const data = paginated("plain");

export function render({ planned }: Planned<PlainPageView>): string {
  const { frame, heading, body } = planned.view();
  return renderDocument({
    frame,
    children: (
      <article class="plain">
        <PageHeading frame={frame} heading={{ text: heading }} />
        <Prose html={body} />
      </article>
    ),
  });
}
