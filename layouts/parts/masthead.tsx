// The masthead is the home page's own header: the archive's name in its scripts, what it is and how much it holds.
import type { Frame } from "../../scripts/model/view.ts";
import { EditionsNav } from "./editions-nav.tsx";
import { Names } from "./names.tsx";
import { SectionsNav } from "./sections-nav.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

interface MastheadProps {
  readonly frame: Frame;
  readonly extent?: string | undefined;
}

export function Masthead({ frame, extent }: MastheadProps) {
  return (
    <header class="front-header wrap">
      <div class="ears">
        <p>{frame.chrome.tagline}</p>
        {extent && <p>{extent}</p>}
        <EditionsNav frame={frame} />
        <ThemeSwitch frame={frame} />
      </div>
      <h1 class="masthead">
        <Names names={frame.chrome.names} />
      </h1>
      <SectionsNav chrome={frame.chrome} />
    </header>
  );
}
