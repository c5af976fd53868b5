// XML through JSX: the declaration that opens a file, and the elements that only XML has.
import "preact";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document, and the style sheet that shows it to people where there is one. */
export function renderXml(document: VNode, stylesheet?: string): string {
  // JSX is escaped for HTML, in which these three signs end nothing.
  const xml = renderToString(document).replaceAll("]]>", "]]&gt;");
  const sheet = stylesheet ? `<?xml-stylesheet type="text/css" href="${stylesheet}"?>\n` : "";
  return `${xmlDeclaration}${sheet}${withoutForbiddenSigns(xml)}\n`;
}

/** XML 1.0 knows no control signs, not even escaped ones, and no halves of letters. */
function withoutForbiddenSigns(xml: string): string {
  return xml.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

interface Parent {
  readonly children?: unknown;
}
interface Spaces {
  readonly [namespace: `xmlns${string}`]: string;
}
interface Tagged extends Parent {
  readonly "xml:lang"?: string | undefined;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      urlset: { readonly xmlns: string; readonly children: unknown };
      sitemapindex: { readonly xmlns: string; readonly children: unknown };
      sitemap: { readonly children: unknown };
      url: { readonly children: unknown };
      loc: { readonly children: string };
      lastmod: { readonly children: string };
      feed: Tagged & Spaces;
      entry: Tagged;
      id: Parent;
      subtitle: Parent;
      updated: Parent;
      published: Parent;
      generator: Parent;
      author: Parent;
      name: Parent;
      category: Parent & { readonly term?: string };
      content: Parent & { readonly type: "html" };
      rss: Parent & Spaces & { readonly version: string };
      channel: Parent;
      item: Parent;
      description: Parent;
      language: Parent;
      lastBuildDate: Parent;
      pubDate: Parent;
      guid: Parent & { readonly isPermaLink: "false" };
      "atom:link": { readonly href: string; readonly rel: "self"; readonly type: string };
      "atom:updated": Parent;
      "content:encoded": Parent;
      "dc:creator": Parent;
      "dc:language": Parent;
      "dc:publisher": Parent;
      "fh:archive": object;
    }
  }
}
