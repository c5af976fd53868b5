// HTML that a page may hold as it is; everything else is escaped when a layout places it.

export type TrustedHtml = string & { readonly __brand: "TrustedHtml" };

/**
 * The one way to make trusted HTML, so that one search finds every exception. Only for what
 * `rendering/` wrote from Markdown, rebuilt from the allow-list, or escaped as a block of data.
 */
export function trustHtml(html: string): TrustedHtml {
  return html as TrustedHtml;
}
