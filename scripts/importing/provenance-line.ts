// The line that says where and when an article was published, as aggregators and our own pages write it.
import { readDay } from "../reading/day.ts";
import { withoutInvisibleEdges, withoutUnseenSigns } from "../reading/invisible-signs.ts";

export interface Provenance {
  readonly source: string;
  /** As it is written, and a day for certain. */
  readonly date: string;
  /** The language of the line itself. */
  readonly lang: "fr" | "ar" | "en";
}

const lines = [
  { lang: "fr", pattern: /^publiée? dans\s+(\S.*)\s+le\s+(\S.{3,40})$/iu },
  { lang: "ar", pattern: /^نُ?شرت? في\s+(\S.*)\s+(?:يوم|بتاريخ)\s+(\S.{3,40})$/u },
  { lang: "en", pattern: /^published in\s+(\S.*)\s+on\s+(\S.{3,40})$/iu },
] as const;

/** A newspaper's name is no sentence. */
const longestLine = 200;

/** Undefined for every other line. */
export function readProvenance(line: string): Provenance | undefined {
  const text = withoutInvisibleEdges(withoutUnseenSigns(line));
  if (text.length > longestLine) return undefined;
  for (const { lang, pattern } of lines) {
    const [, source = "", date = ""] = pattern.exec(text) ?? [];
    if (source !== "" && isDay(date)) return { source: source.trim(), date: date.trim(), lang };
  }
  return undefined;
}

function isDay(text: string): boolean {
  if (!/^[\d٠-٩۰-۹]/.test(text)) return false;
  const read = readDay(text.replace(/^1er\b/i, "1"));
  return "day" in read || ("suggestion" in read && read.suggestion !== undefined);
}
