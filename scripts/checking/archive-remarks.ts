// What only the whole archive tells: articles that came twice, newspapers misspelt, pictures too heavy, days to come, texts that are not read.
import { statSync } from "node:fs";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import type Database from "libsql";
import { foldedName } from "../catalogue/names.ts";
import { type Finding, finding } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { type DatedText, findDoubles } from "./doubles.ts";
import type { FileRemarks } from "./file-remarks.ts";
import { unreadTexts } from "./unread-texts.ts";

/** Larger ones keep a repository and every checkout of it waiting. */
const mostBytes = 2_000_000;
/** A newspaper with fewer articles may be new; one with as many is no slip. */
const known = 5;

export interface ArchiveCheck {
  readonly db: Database.Database;
  readonly content: string;
  /** "2026-11-26": days after it have not come. */
  readonly today: string;
}

export function archiveRemarks(check: ArchiveCheck): FileRemarks[] {
  return [
    ...twice(check),
    ...misspeltNewspapers(check),
    ...heavyPictures(check),
    ...daysToCome(check),
    ...unreadTexts(check.db, check.content),
  ];
}

function twice({ db }: ArchiveCheck): FileRemarks[] {
  const sql = `SELECT path, day, lang, headline, source_folded AS source, sketch FROM article ORDER BY day, path`;
  return findDoubles(db.prepare(sql).iterate() as Iterable<DatedText>).map(({ path, code, of }) =>
    remark(path, finding("warning", code, { value: of })),
  );
}

/** An undeclared newspaper of one article, a letter or two from one with many, by any of the names that it goes by. */
function misspeltNewspapers({ db }: ArchiveCheck): FileRemarks[] {
  const sql = `SELECT source AS id, folded, min(label) AS label, count(*) AS count, min(path) AS path
    FROM article JOIN filing ON filing.article = article.id AND kind = 'source' GROUP BY source, folded ORDER BY source, folded`;
  const spellings = db.prepare(sql).all() as Spelling[];
  const declared = db.prepare("SELECT id, value FROM source").all() as {
    id: string;
    value: string;
  }[];
  const ids = new Set(declared.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { id, count } of spellings) counts.set(id, (counts.get(id) ?? 0) + count);
  const names = declared.flatMap(({ id, value }) =>
    Object.values((JSON.parse(value) as Source).name).map((label) => {
      return { id, label, folded: foldedName(label) };
    }),
  );
  const many = [...names, ...spellings].filter(({ id }) => (counts.get(id) ?? 0) >= known);
  return spellings.flatMap(({ id, folded, label, path }) => {
    if (counts.get(id) !== 1 || folded.length < 5 || ids.has(id)) return [];
    const most = folded.length < 10 ? 1 : 2;
    const meant = many.find((other) => distance(other.folded, folded) <= most);
    if (!meant) return [];
    const details = { value: label, suggestion: meant.label };
    return [remark(path, finding("warning", "name-lookalike", details))];
  });
}

/** One way in which articles write a newspaper. */
interface Spelling {
  readonly id: string;
  readonly folded: string;
  readonly label: string;
  readonly count: number;
  readonly path: string;
}

function heavyPictures({ db, content }: ArchiveCheck): FileRemarks[] {
  const sql = `SELECT picture.path AS picture, min(picture_use.path) AS path FROM picture
    JOIN picture_use ON picture_use.picture = picture.path GROUP BY picture.path`;
  const rows = db.prepare(sql).all() as { picture: string; path: string }[];
  return rows.flatMap(({ picture, path }) => {
    const size = statSync(join(content, picture), { throwIfNoEntry: false })?.size ?? 0;
    if (size <= mostBytes) return [];
    const details = { value: picture, megabytes: (size / 1_000_000).toFixed(1) };
    return [remark(path, finding("warning", "image-heavy", details))];
  });
}

function daysToCome({ db, today }: ArchiveCheck): FileRemarks[] {
  const sql = "SELECT path, day FROM article WHERE day > ? ORDER BY path";
  const rows = db.prepare(sql).all(today) as { path: string; day: string }[];
  return rows.map(({ path, day }) =>
    remark(path, finding("warning", "date-future", { value: day })),
  );
}

function remark(path: string, found: Finding): FileRemarks {
  return { path, findings: [found] };
}
