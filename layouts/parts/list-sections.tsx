// Headlines by day or by month: a row of short lists, each under the name of its period.
import type { Frame, Section } from "../../scripts/model/view.ts";
import { HeadlineList } from "./headline-list.tsx";

interface ListSectionsProps {
  readonly frame: Frame;
  readonly sections: readonly Section[];
  readonly level: "h2" | "h3";
  readonly dated?: boolean;
  readonly ofSource?: boolean | undefined;
}

export function ListSections(props: ListSectionsProps) {
  const { frame, sections, level: Heading, dated = false, ofSource } = props;
  return (
    <div class="list-sections">
      {sections.map(({ title, href, headlines, more }) => (
        <section>
          <Heading class="period">{href ? <a href={href}>{title}</a> : title}</Heading>
          <HeadlineList frame={frame} headlines={headlines} dated={dated} ofSource={ofSource} />
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
