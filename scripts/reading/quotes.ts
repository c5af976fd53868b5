// Word processors write curly quotes where YAML wants straight ones; around a whole value they are no part of it.
import { withoutInvisibleEdges } from "./invisible-signs.ts";
import { writtenValue } from "./key-place.ts";
import type { NamedKeys } from "./keys.ts";

/**
 * A name without the quotes around it, so that “Le Phare”, « Le Phare » and Le Phare are one newspaper.
 * Arabic typing may turn the two signs round; an apostrophe inside is the name's own (‘L’Opinion’).
 */
export function withoutQuotes(name: string): string {
  const bare = withoutInvisibleEdges(name);
  const quoted =
    /^[“”„‟«»"]([^“”„‟«»"]*)[“”„‟«»"]$/.exec(bare) ?? /^[‘‚‛‹]([^‘‚‛‹›]*)[’‘›]$/.exec(bare);
  return quoted?.[1]?.trim() ?? bare;
}

/** A value without curly double quotes around all of it; guillemets stay, since a headline may be a quotation. */
export function withoutCurlyQuotes(value: string): string {
  return /^[“”„‟]([^“”„‟"]*)[“”„‟"]$/.exec(value.trim())?.[1]?.trim() ?? value;
}

/** A value as it can stand in front matter: in straight quotes, those inside it made curly. */
export function requoted(value: string): string {
  const inner = withoutOuterQuotes(value);
  const straight = inner.match(/"/g)?.length ?? 0;
  let open = false;
  const curly = () => {
    open = !open;
    return open ? "“" : "”";
  };
  return JSON.stringify(straight % 2 === 0 ? inner.replace(/"/g, curly) : inner);
}

/** Quotes at both ends belong to the value where each closes a quotation of its own: "Oui", dit-il, "non". */
function withoutOuterQuotes(value: string): string {
  const [quote = ""] = /^["']/.exec(value) ?? [];
  if (quote === "") return withoutCurlyQuotes(value);
  if (value.indexOf(quote, 1) < 0) return value.slice(1);
  if (!value.endsWith(quote)) return value;
  const inner = value.slice(1, -1);
  const ownQuotations = quote === '"' && /^[^"]*[^\s"]"/.test(inner);
  return ownQuotations ? value : inner;
}

const opensCurly = /^[“”„‟]/;

/**
 * The record without curly double quotes that stand where YAML's straight ones would. Inside straight
 * quotes they were meant, and a summary may be one quotation: both stay as written.
 */
export function withoutCurlyValues(
  { record, writtenAs }: Pick<NamedKeys, "record" | "writtenAs">,
  head: string,
): NamedKeys["record"] {
  const entries = Object.entries(record).map(([key, value]) => {
    const curly = typeof value === "string" && opensCurly.test(value) && key !== "summary";
    if (!curly) return [key, value];
    const [written = ""] = writtenValue(head, writtenAs.get(key) ?? key).lines;
    return [key, opensCurly.test(written) ? withoutCurlyQuotes(value) : value];
  });
  return Object.fromEntries(entries);
}
