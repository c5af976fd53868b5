// robots.txt (RFC 9309): everything may be read, and the sitemap is named.
import type { RobotsView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";

export const data = paginated("robots");

export function render({ planned }: Planned<RobotsView>): string {
  const { sitemap } = planned.view();
  const lines = ["User-agent: *", "Allow: /"];
  return `${[...lines, ...(sitemap ? ["", `Sitemap: ${sitemap}`] : [])].join("\n")}\n`;
}
