// Notes the pictures that published articles show: content hash and size, read once a file.
import { createHash } from "node:crypto";
import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import { type Finding, finding } from "../model/problem.ts";
import { imagePath } from "../reading/image-path.ts";
import type { ImageUse } from "../reading/references.ts";
import { decisionsOf, statesOf } from "./decisions.ts";

/** A picture's name among those that are published. */
export function pictureHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

export interface PictureRecord {
  readonly path: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  /** What was decided after readers reported it. */
  readonly decision: "blocked" | "kept" | null;
}

export interface ShownPictures {
  /** The first picture that is there, for lists. */
  readonly first?: string;
  readonly findings: readonly Finding[];
}

export class PictureRows {
  readonly #content: string;
  readonly #insert: Database.Statement;
  readonly #use: Database.Statement;
  /** Content paths that were looked at, with what is wrong with them. */
  readonly #seen = new Map<string, string | undefined>();
  readonly #db: Database.Database;
  #decided: ReturnType<typeof statesOf> | undefined;

  constructor(db: Database.Database, content: string) {
    this.#db = db;
    this.#content = content;
    this.#insert = db.prepare("INSERT OR REPLACE INTO picture VALUES (?, ?, ?, ?, ?)");
    this.#use = db.prepare("INSERT OR IGNORE INTO picture_use VALUES (?, ?)");
  }

  /** Notes an article's pictures; one that is missing is a warning, and the article does without. */
  async add(articlePath: string, images: readonly ImageUse[]): Promise<ShownPictures> {
    const findings: Finding[] = [];
    let first: string | undefined;
    for (const { src: value, line, inFrontMatter } of images) {
      const found = imagePath(articlePath, value);
      const place = { line, column: 1 };
      if ("remote" in found) {
        if (inFrontMatter) findings.push(finding("warning", "image-remote", { value }, place));
        continue;
      }
      if ("outside" in found) {
        findings.push(finding("warning", "image-outside", { value }, place));
        continue;
      }
      this.#use.run(found.path, articlePath);
      if (!this.#seen.has(found.path)) this.#seen.set(found.path, await this.#note(found.path));
      const reason = this.#seen.get(found.path);
      if (reason === undefined) first ??= found.path;
      else if (reason === "ENOENT") {
        findings.push(finding("warning", "image-missing", { value }, place));
      } else findings.push(finding("warning", "image-unreadable", { value, reason }, place));
    }
    return first === undefined ? { findings } : { first, findings };
  }

  /** Reads a picture's size; gives the reason where it can't. */
  async #note(path: string): Promise<string | undefined> {
    const file = join(this.#content, path);
    try {
      // No link on the way: what it leads to may change without this path being named.
      const straight = realpathSync(file) === join(realpathSync(this.#content), path);
      if (!straight || !lstatSync(file).isFile()) return "ENOENT";
      const bytes = readFileSync(file);
      // Loaded for the first new picture: most runs meet none.
      const { default: sharp } = await import("sharp");
      const { autoOrient } = await sharp(bytes, { limitInputPixels: 100_000_000 }).metadata();
      const hash = pictureHash(bytes);
      this.#decided ??= statesOf(decisionsOf(this.#db));
      const { width, height } = autoOrient;
      this.#insert.run(path, hash, width, height, this.#decided.get(hash) ?? null);
      return undefined;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return code === "ENOTDIR" ? "ENOENT" : (code ?? message);
    }
  }
}
