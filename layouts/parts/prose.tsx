// An article's or a page's text: the only place where HTML goes in as it is, so it takes trusted HTML alone.
import type { TrustedHtml } from "../../scripts/model/trusted-html.ts";

/** A drop capital wants a capital, not half a number or a quotation mark, and two lines to stand in. */
const opensWithCapital = /^<p>\p{Lu}(?:(?!<\/p>)[\s\S]){120}/u;

export function Prose({ html }: { readonly html: TrustedHtml }) {
  const opening = opensWithCapital.test(html) ? "prose opening" : "prose";
  return <div class={opening} dangerouslySetInnerHTML={{ __html: html }} />;
}
