// Links that look like another site's: letters of two alphabets in one name.
import { domainToUnicode } from "node:url";
import { type Finding, finding } from "../model/problem.ts";

const scripts = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Han", "Armenian"] as const;

/** Whether a host's name mixes alphabets in one label, as "wіkipedia.org" with a Cyrillic letter does. */
export function isLookalike(host: string): boolean {
  return domainToUnicode(host)
    .split(".")
    .some((label) => {
      const used = scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, "u").test(label));
      return used.length > 1;
    });
}

/** `links` with the line that each stands on. */
export function findLookalikes(
  links: readonly { readonly href: string; readonly line: number }[],
): Finding[] {
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
