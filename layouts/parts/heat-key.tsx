// The key to a heat map's shades, from few to many.

import type { Frame } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";

const levels = [0, 1, 2, 3, 4, 5];

export function HeatKey({ frame }: { readonly frame: Frame }) {
  const { fewer, more } = wordsOf(frame.lang).page;
  return (
    <p class="heat-key" aria-hidden="true">
      {fewer}{" "}
      {levels.map((level) => (
        <i class={`level-${level}`} />
      ))}{" "}
      {more}
    </p>
  );
}
