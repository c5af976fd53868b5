// Texts among the articles that no build reads, because their names end otherwise: some systems hide a ".txt".
import { closeSync, openSync, readSync } from "node:fs";
import { join, posix } from "node:path";
import type Database from "libsql";
import { finding } from "../model/problem.ts";
import { isMarkdown } from "../reading/folder.ts";
import type { FileRemarks } from "./file-remarks.ts";

const otherEnds = /(?:\.(?:md|markdown))?\.(?:txt|text|mdx|mdown|mkd|mdwn)$|\.md[ ._]+$/i;

/** Tells of those that begin as an article does; notes and lists of addresses are no articles. */
export function unreadTexts(db: Database.Database, content: string): FileRemarks[] {
  const sql = "SELECT path FROM file WHERE path LIKE 'articles/%' ORDER BY path";
  const paths = (db.prepare(sql).all() as { path: string }[]).map(({ path }) => path);
  return paths
    .filter((path) => !isMarkdown(path) && isNamedAsText(path) && beginsAsArticle(content, path))
    .map((path) => {
      const value = posix.basename(path);
      const suggestion = `${value.replace(otherEnds, "")}.md`;
      return { path, findings: [finding("warning", "file-not-read", { value, suggestion })] };
    });
}

function isNamedAsText(path: string): boolean {
  return otherEnds.test(path) || !posix.basename(path).includes(".");
}

function beginsAsArticle(content: string, path: string): boolean {
  const start = Buffer.alloc(8);
  try {
    const file = openSync(join(content, path), "r");
    readSync(file, start);
    closeSync(file);
  } catch {
    return false;
  }
  return /^(?:\ufeff)?---\r?\n/.test(start.toString());
}
