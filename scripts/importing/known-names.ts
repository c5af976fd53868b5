// The newspapers and topics that an archive knows, for an author who begins to type one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DeclaredSources } from "../catalogue/names.ts";
import { openDatabase } from "../catalogue/open-database.ts";
import { idOfName } from "../model/slug.ts";
import { inLanguage, type Source } from "../model/source.ts";
import { readSources } from "../reading/sources.ts";
import type { ImportedItem } from "./item.ts";

export interface KnownNames {
  readonly declared: readonly Source[];
  readonly sources: readonly string[];
  readonly topics: readonly string[];
}

/** Declared newspapers, and what the catalogue of the last build or check knows; nothing more where there is none. */
export function knownNames(content: string, cache: string): KnownNames {
  const declared = readSources(content).sources;
  const names = declared.flatMap(({ name }) => Object.values(name));
  const [sources, topics] = ["source", "topic"].map((kind) => labelsIn(cache, kind));
  return {
    declared,
    sources: sorted([...names, ...(sources ?? [])]),
    topics: sorted(topics ?? []),
  };
}

/**
 * A newspaper as the archive calls it in a language: the declared one of any of its names, or whose home page
 * the article's address is below; else another article's spelling; else as it was said.
 */
export function nameAsKnown(
  { source, link, lang = "" }: Pick<ImportedItem, "source" | "link" | "lang">,
  { declared, sources }: KnownNames,
): string | undefined {
  const named = source === undefined ? undefined : new DeclaredSources(declared).find(source);
  const newspaper = named ?? homeOf(link, declared);
  if (newspaper) return inLanguage(newspaper.name, lang).text;
  if (source === undefined) return undefined;
  const id = idOfName(source);
  return sources.find((name) => idOfName(name) === id) ?? source;
}

/** One newspaper alone: a host may carry several. */
function homeOf(link: string | undefined, declared: readonly Source[]): Source | undefined {
  if (link === undefined) return undefined;
  const host = hostOf(link);
  const found = declared.filter(({ home }) => home !== undefined && hostOf(home) === host);
  return found.length === 1 ? found[0] : undefined;
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
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
