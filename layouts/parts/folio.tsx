// The folio is the one line above an inner page: the archive's name, its sections, its languages.
import type { Frame } from "../../scripts/model/view.ts";
import { EditionsNav } from "./editions-nav.tsx";
import { Names } from "./names.tsx";
import { SectionsNav } from "./sections-nav.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export function Folio({ frame }: { readonly frame: Frame }) {
  return (
    <header class="folio wrap">
      <a class="name" href={frame.home}>
        <Names frame={frame} />
      </a>
      <SectionsNav frame={frame} />
      <EditionsNav frame={frame} />
      <ThemeSwitch frame={frame} />
    </header>
  );
}
