// The key to a heat map's shades, from few to many.

import type { Frame } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";

const levels = [0, 1, 2, 3, 4, 5];

interface HeatKeyProps {
  readonly frame: Frame;
  /** Whether squares of times that the collection lacks are told too. */
  readonly gaps?: boolean | undefined;
}

export function HeatKey({ frame, gaps }: HeatKeyProps) {
  const { page, missing } = wordsOf(frame.lang);
  const { fewer, more } = page;
  return (
    <p class="heat-key" aria-hidden="true">
      {fewer}{" "}
      {levels.map((level) => (
        <i class={`level-${level}`} />
      ))}{" "}
      {more}
      {gaps && (
        <span>
          <i class="level-gap" /> {missing}
        </span>
      )}
    </p>
  );
}
