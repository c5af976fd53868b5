// A front page gives one story the lead, up to six a place beside it, and lists the day's others below.

import type { Frame, FrontView } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";
import { HeadlineList } from "./headline-list.tsx";
import { Lead, Second } from "./story.tsx";

/** True where a front page shows a picture that can be seen. */
export function isPictured({ lead, seconds }: FrontView): boolean {
  return [lead, ...seconds].some(({ picture }) => picture !== undefined && !picture.plate);
}

interface FrontProps {
  readonly frame: Frame;
  readonly front: FrontView;
  readonly level: "h2" | "h3";
}

export function Front({ frame, front, level: Heading }: FrontProps) {
  const { lead, seconds, others } = front;
  // With a picture the lead is as tall as the column beside it; without one it stands above three columns.
  const shape = lead.picture ? "front pictured-front" : "front";
  return (
    <>
      <div class={shape}>
        <Lead story={lead} level={Heading} />
        {seconds.length > 0 && (
          <div class="seconds">
            {seconds.map((story) => (
              <Second story={story} level={Heading} />
            ))}
          </div>
        )}
      </div>
      {others.length > 0 && (
        <section class="others">
          <Heading class="rubric">{wordsOf(frame.lang).page.otherHeadlines}</Heading>
          <HeadlineList frame={frame} headlines={others} />
        </section>
      )}
    </>
  );
}
