// An article's or a page's text: the only place where HTML goes in as it is, so it takes trusted HTML alone.
import type { TrustedHtml } from "../../scripts/model/trusted-html.ts";

export function Prose({ html }: { readonly html: TrustedHtml }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
