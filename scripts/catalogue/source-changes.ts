// What a change of the declared newspapers does to the catalogue.
import type { Source } from "../model/source.ts";
import { readSources } from "../reading/sources.ts";
import type { ContentRows } from "./content-rows.ts";
import { DeclaredSources } from "./names.ts";
import { StartOver } from "./start-over.ts";
import type { NamedShelf } from "./traces.ts";
import type { UpdateOptions } from "./update.ts";

/**
 * Reads the declared newspapers again where a file of theirs changed; gives those that say something
 * else now. Throws `StartOver` where articles would be filed under other ids.
 */
export function updateSources(
  { db, content }: UpdateOptions,
  rows: ContentRows,
  changed: readonly string[],
): { declared: DeclaredSources; changedSources: readonly NamedShelf[] } {
  const before = (db.prepare("SELECT id, value FROM source").all() as SourceRow[]).map(
    ({ id, value }): [Source["id"], string] => [id, value],
  );
  if (changed.length === 0) {
    const sources = before.map(([, value]) => JSON.parse(value) as Source);
    return { declared: new DeclaredSources(sources), changedSources: [] };
  }
  const { sources, files } = readSources(content);
  for (const { path } of files) rows.problems.forgetFile(path);
  for (const { path, findings } of files) rows.problems.add(path, findings);
  const declared = new DeclaredSources(sources);
  checkIds(db, declared);
  db.exec("DELETE FROM source");
  const insert = db.prepare("INSERT INTO source VALUES (?, ?)");
  const known = new Map(before);
  const changedSources: NamedShelf[] = [];
  for (const source of sources) {
    const value = JSON.stringify(source);
    insert.run(source.id, value);
    if (known.get(source.id) !== value) changedSources.push({ kind: "source", id: source.id });
    known.delete(source.id);
  }
  for (const id of known.keys()) changedSources.push({ kind: "source", id });
  return { declared, changedSources };
}

interface SourceRow {
  readonly id: Source["id"];
  readonly value: string;
}

function checkIds(db: UpdateOptions["db"], declared: DeclaredSources): void {
  const names = db.prepare("SELECT folded, id, bare FROM name WHERE kind = 'source'").all() as {
    folded: string;
    id: Source["id"];
    bare: Source["id"];
  }[];
  for (const bare of new Set(names.map((name) => name.bare))) {
    const group = names.filter((name) => name.bare === bare);
    const ids = declared.idsOf(
      "source",
      bare,
      group.map(({ folded }) => folded),
    );
    for (const { folded, id } of group) {
      if (ids.get(folded) !== id) throw new StartOver(`"${folded}" would get another id`);
    }
  }
}
