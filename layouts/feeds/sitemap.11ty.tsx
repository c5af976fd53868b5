// A sitemap: the addresses of a month's articles, or of the pages that stand (sitemaps.org 0.9).
import { renderToString } from "preact-render-to-string";
import type { SitemapView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";
import { xmlDeclaration } from "./xml.ts";

export const data = paginated("sitemap");

export function render({ planned }: Planned<SitemapView>): string {
  const { urls } = planned.view();
  return (
    xmlDeclaration +
    renderToString(
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        {urls.map(({ loc, lastmod }) => (
          <url>
            <loc>{loc}</loc>
            {lastmod && <lastmod>{lastmod}</lastmod>}
          </url>
        ))}
      </urlset>,
    )
  );
}
