// The press of other languages on a day, side by side: each list runs as its language does.
import type { Frame, Press } from "../../scripts/model/view.ts";
import { HeadlineList } from "./headline-list.tsx";

interface PressesProps {
  readonly frame: Frame;
  readonly presses: readonly Press[];
}

export function Presses({ frame, presses }: PressesProps) {
  return (
    <div class="presses">
      {presses.map(({ title, href, dir, headlines, more }) => (
        <section>
          <h2 class="rubric">{href ? <a href={href}>{title}</a> : title}</h2>
          <div dir={dir}>
            <HeadlineList frame={frame} headlines={headlines} />
          </div>
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
