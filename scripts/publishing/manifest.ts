// The manifest lists what is published, with hashes, in an SQLite file beside the catalogue.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import type { PublishedFile } from "./write.ts";

/** Writes the manifest anew, once every file that it lists stands in dist. */
export function writeManifest(file: string, files: readonly PublishedFile[], stamp: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.new`;
  rmSync(beside, { force: true });
  const db = new Database(beside);
  db.exec(`
    BEGIN;
    CREATE TABLE manifest (file TEXT PRIMARY KEY, hash TEXT NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE stamp (value TEXT NOT NULL);
  `);
  const insert = db.prepare("INSERT INTO manifest VALUES (?, ?, ?)");
  for (const { file: path, hash, size } of files) insert.run(path, hash, size);
  db.prepare("INSERT INTO stamp VALUES (?)").run(stamp);
  db.exec("COMMIT");
  db.close();
  renameSync(beside, file);
}
