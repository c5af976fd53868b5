// An article's or a page's text: HTML goes in as it is, so it takes trusted HTML alone.
import type { TrustedHtml } from "../../scripts/model/trusted-html.ts";

/** A drop capital wants a capital, not half a number or a quotation mark, and two lines to stand in. */
const opensWithCapital = /^<p>\p{Lu}(?:(?!<\/p>)[\s\S]){120}/u;

interface ProseProps {
  readonly html: TrustedHtml;
  /** True for an article's text, which machines may take for what the page says. */
  readonly entry?: boolean;
}

export function Prose({ html, entry = false }: ProseProps) {
  const opening = opensWithCapital.test(html) ? "prose opening" : "prose";
  return (
    <div
      class={entry ? `${opening} e-content` : opening}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
