// The newspapers and topics that an archive knows, for an author who begins to type one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../catalogue/open-database.ts";
import { readSources } from "../reading/sources.ts";

export interface KnownNames {
  readonly sources: readonly string[];
  readonly topics: readonly string[];
}

/** Declared newspapers, and what the catalogue of the last build or check knows; nothing more where there is none. */
export function knownNames(content: string, cache: string): KnownNames {
  const declared = readSources(content).sources.flatMap(({ name }) => Object.values(name));
  const [sources, topics] = ["source", "topic"].map((kind) => labelsIn(cache, kind));
  return {
    sources: sorted([...declared, ...(sources ?? [])]),
    topics: sorted(topics ?? []),
  };
}

function labelsIn(cache: string, kind: string): string[] {
  for (const name of ["check.sqlite", "catalogue.sqlite"]) {
    const file = join(cache, name);
    if (!existsSync(file)) continue;
    try {
      const db = openDatabase(file, { readonly: true });
      const rows = db.prepare("SELECT label FROM name WHERE kind = ?").all(kind);
      db.close();
      return (rows as { label: string }[]).map(({ label }) => label);
    } catch {
      // Of another version, or in use: it only helps to type.
    }
  }
  return [];
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
