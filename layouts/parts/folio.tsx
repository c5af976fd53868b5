// The folio is the one line above an inner page: the archive's name, its sections, its languages.
import type { Chrome, Frame } from "../../scripts/model/view.ts";
import { EditionsNav } from "./editions-nav.tsx";
import { Names } from "./names.tsx";
import { renderedOnce } from "./rendered-once.ts";
import { SectionsNav } from "./sections-nav.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

const nameAndSections = renderedOnce((chrome: Chrome) => (
  <>
    <a class="name" href={chrome.home}>
      <Names names={chrome.names} />
    </a>
    <SectionsNav chrome={chrome} />
  </>
));

export function Folio({ frame }: { readonly frame: Frame }) {
  return (
    <header class="folio wrap">
      {nameAndSections(frame.chrome)}
      <EditionsNav frame={frame} />
      <ThemeSwitch frame={frame} />
    </header>
  );
}
