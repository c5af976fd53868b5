// The switch between day and night edition; its room is kept, and it shows once a script has made it work.

import type { Frame } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";

export function ThemeSwitch({ frame }: { readonly frame: Frame }) {
  const { nightEdition } = wordsOf(frame.lang).page;
  return (
    <button type="button" class="theme-switch" aria-label={nightEdition} title={nightEdition} />
  );
}
