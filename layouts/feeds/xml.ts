// XML through JSX: the declaration that opens a file, and the elements that only XML has.
import "preact";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      urlset: { readonly xmlns: string; readonly children: unknown };
      sitemapindex: { readonly xmlns: string; readonly children: unknown };
      sitemap: { readonly children: unknown };
      url: { readonly children: unknown };
      loc: { readonly children: string };
      lastmod: { readonly children: string };
    }
  }
}
