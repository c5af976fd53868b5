// What was decided of reported pictures: how many were blocked, by whom and why.
import type { ModerationView } from "../../scripts/model/report-views.ts";
import { reportWordsOf } from "../locales/report-words.ts";
import { renderDocument } from "../parts/document.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("moderation");

export function render({ planned }: Planned<ModerationView>): string {
  const { frame, heading, introduction, counts, reasons, latest } = planned.view();
  const words = reportWordsOf(frame.lang);
  return renderDocument({
    frame,
    styles: ["reports.css"],
    children: (
      <div class="plain moderation">
        <PageHeading frame={frame} heading={{ text: heading }} />
        {introduction.map((text) => (
          <p class="deck">{text}</p>
        ))}
        <Counts caption={words.moderation} rows={counts} />
        <Counts caption={words.whyBlocked} rows={reasons} />
        {latest && <p class="latest">{latest}</p>}
      </div>
    ),
  });
}

interface CountsProps {
  readonly caption: string;
  readonly rows: ModerationView["counts"];
}

function Counts({ caption, rows }: CountsProps) {
  return (
    <table class="counts">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ text, countText }) => (
          <tr>
            <th scope="row">{text}</th>
            <td>{countText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
