// Links that lead nowhere, or that look like another site's.
import { domainToUnicode } from "node:url";
import type { Article } from "../model/article.ts";
import { type Finding, finding } from "../model/problem.ts";
import { archiveAddressOf, articlePathOf } from "../reading/references.ts";
import { isLookalike } from "./lookalike-letters.ts";

interface PlacedLink {
  readonly href: string;
  readonly line: number;
}

/** Links that a page does not show: of an archived text with a link of its own, relative ones lead to where they led there. */
export function findDeadLinks(
  links: readonly PlacedLink[],
  { path, link }: Pick<Article, "path" | "link">,
): Finding[] {
  const isDead = (href: string) =>
    /^www\./i.test(href) ||
    (link === undefined &&
      !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href) &&
      articlePathOf(path, href) === undefined &&
      archiveAddressOf(href) === undefined);
  return links.flatMap(({ href, line }) => {
    const value = href.trim();
    return isDead(value)
      ? [finding("warning", "link-nowhere", { value }, { line, column: 1 })]
      : [];
  });
}

/** `links` with the line that each stands on. */
export function findLookalikes(links: readonly PlacedLink[]): Finding[] {
  const told = new Set<string>();
  return links.flatMap(({ href, line }) => {
    if (!/^https?:/i.test(href) || !URL.canParse(href)) return [];
    const { hostname } = new URL(href);
    if (told.has(hostname) || !isLookalike(hostname)) return [];
    told.add(hostname);
    const details = { value: domainToUnicode(hostname), host: hostname };
    return [finding("warning", "link-lookalike", details, { line, column: 1 })];
  });
}
