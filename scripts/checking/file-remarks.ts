// What a build does not mind in one file and its author may: kept by the file's bytes, so that it is looked for once.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import type { Article } from "../model/article.ts";
import { type Finding, finding, type Place } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { type ReadArticle, readArticle } from "../reading/article.ts";
import { isMarkdown } from "../reading/folder.ts";
import { placeOf } from "../reading/text.ts";
import { outlineBody } from "../rendering/outline.ts";
import { findUnsafeName } from "./file-names.ts";
import { findMissingFootnotes } from "./footnotes.ts";
import { findMojibake } from "./garbled-letters.ts";
import { findLeftOver } from "./left-over.ts";
import { findDeadLinks, findLookalikes } from "./links.ts";
import { findDecomposed, findTurningSigns } from "./signs.ts";
import { findFrenchSlips, type Passage } from "./typography.ts";

export interface FileRemarks {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** Rows written at a time: what was looked at is kept even when the rest is interrupted. */
const batch = 500;

/** Remarks on every article and page that the catalogue knows; only files of other bytes are read. */
export function fileRemarks(
  db: Database.Database,
  content: string,
  site: Site,
  onRead?: (done: number, of: number) => void,
): readonly FileRemarks[] {
  db.exec(
    "CREATE TABLE IF NOT EXISTS remark (path TEXT PRIMARY KEY, id TEXT NOT NULL, value TEXT NOT NULL) WITHOUT ROWID",
  );
  db.exec("DELETE FROM remark WHERE path NOT IN (SELECT path FROM file)");
  const left = (
    db
      .prepare(
        `SELECT file.path AS path, file.id AS id FROM file LEFT JOIN remark USING (path)
         WHERE remark.id IS NOT file.id`,
      )
      .all() as { path: string; id: string }[]
  ).filter(({ path }) => isMarkdown(path));
  const insert = db.prepare("INSERT OR REPLACE INTO remark VALUES (?, ?, ?)");
  for (let at = 0; at < left.length; at += batch) {
    db.exec("BEGIN IMMEDIATE");
    for (const { path, id } of left.slice(at, at + batch)) {
      insert.run(path, id, JSON.stringify(remarksOn(content, path, site)));
    }
    db.exec("COMMIT");
    onRead?.(Math.min(at + batch, left.length), left.length);
  }
  const rows = db.prepare("SELECT path, value FROM remark WHERE value <> '[]'").all() as {
    path: string;
    value: string;
  }[];
  return rows.map(({ path, value }) => ({ path, findings: JSON.parse(value) as Finding[] }));
}

/** Remarks on one file; none on one that can't be read, which a build tells of. */
export function remarksOn(content: string, path: string, site: Site): Finding[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(content, path));
  } catch {
    return [];
  }
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (text.includes("\ufffd")) return [];
  return [
    ...(path.startsWith("articles/") ? findUnsafeName(path) : []),
    ...findTurningSigns(text),
    ...findDecomposed(text),
    ...findMojibake(text),
    ...findLeftOver(text),
    ...(path.startsWith("articles/") ? articleRemarks(bytes, path, site, text) : []),
  ];
}

function articleRemarks(bytes: Buffer, path: string, site: Site, text: string): Finding[] {
  const { article, body, bodyLine, keyLines } = readArticle(bytes, path, site);
  if (!article) return [];
  const { links } = outlineBody(body);
  const inFile = links.map(({ href, line }) => ({ href, line: bodyLine + line }));
  const ofFrontMatter =
    article.link === undefined ? [] : [{ href: article.link, line: keyLines.link }];
  return [
    ...findLookalikes([...ofFrontMatter, ...inFile]),
    ...findDeadLinks(inFile, article),
    ...findMissingFootnotes(text),
    ...article.images
      .filter(({ alt }) => alt === "")
      .map(({ src }) => noAlt(src, { line: keyLines.image, column: 1 })),
    ...picturesWithoutWords(text),
    ...(article.lang.startsWith("fr")
      ? findFrenchSlips(passagesOf(article, { body, bodyLine, keyLines }))
      : []),
  ];
}

function passagesOf(
  { headline, summary = "", images }: Article,
  { body, bodyLine, keyLines }: Pick<ReadArticle, "body" | "bodyLine" | "keyLines">,
): Passage[] {
  const value = (text: string, line: number) => ({ text, line, isValue: true });
  return [
    value(headline, keyLines.headline),
    value(summary, keyLines.summary),
    ...images.map(({ caption = "" }) => value(caption, keyLines.image)),
    { text: body, line: bodyLine, isValue: false },
  ];
}

function picturesWithoutWords(text: string): Finding[] {
  return [...text.matchAll(/!\[\s*\]\(([^)\s]+)[^)\n]*\)/g)].map(({ 1: src = "", index }) =>
    noAlt(src, placeOf(text, index)),
  );
}

function noAlt(value: string, place: Place): Finding {
  return finding("warning", "image-no-alt", { value }, place);
}
