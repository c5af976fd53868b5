// Headlines by day or by month: a row of short lists, each under the name of its period.
import type { Frame, Section } from "../../scripts/model/view.ts";
import { HeadlineList } from "./headline-list.tsx";

interface ListSectionsProps {
  readonly frame: Frame;
  readonly sections: readonly Section[];
  readonly level: "h2" | "h3";
  readonly dated?: boolean;
}

export function ListSections({
  frame,
  sections,
  level: Heading,
  dated = false,
}: ListSectionsProps) {
  return (
    <div class="list-sections">
      {sections.map(({ title, href, headlines, more }) => (
        <section>
          <Heading class="period">{href ? <a href={href}>{title}</a> : title}</Heading>
          <HeadlineList frame={frame} headlines={headlines} dated={dated} />
          {more && (
            <p class="more">
              <a href={more.href}>{more.text}</a>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
