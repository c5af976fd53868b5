// Articles from lines of JSON (NDJSON, JSON Lines), one object a line; our own open data among them.
import type { Importer, ImportOptions } from "./importer.ts";
import { type Found, refuse } from "./item.ts";
import { linesOf, longestLine } from "./lines.ts";
import { readMapping, recordItem } from "./record-item.ts";

export const jsonl: Importer = { kind: "jsonl", read };

async function* read(file: string, { mapping, encoding }: ImportOptions): AsyncGenerator<Found> {
  const names = readMapping(mapping ?? "");
  for await (const line of linesOf(file, encoding)) {
    const place = `${file}:${line.number}`;
    if ("tooLong" in line) yield refuse("too-long", place, { longest: longestLine });
    else if (line.text.trim() !== "") yield itemOf(place, line.text, names);
  }
}

function itemOf(place: string, text: string, names: ReturnType<typeof readMapping>): Found {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return recordItem(place, value as Record<string, unknown>, names);
    }
    return refuse("unreadable", place, { reason: "no-object" });
  } catch (error) {
    const reason = error instanceof RangeError ? "too-much-html" : "no-json";
    if (reason === "no-json" && !(error instanceof SyntaxError)) throw error;
    return refuse("unreadable", place, { reason });
  }
}
