// Reads one file of the content folder: what it is, what it says, what it leads to and what is wrong with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../model/article.ts";
import { type Finding, finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { readArticle } from "./article.ts";
import { blobId, type FileState, linkId, stateOf, statOf } from "./file-state.ts";
import { isMarkdown } from "./folder.ts";
import { ledgerFile } from "./moderation.ts";
import { type References, referencesOf } from "./references.ts";

/** Plain data: another process may have read it. */
export interface ContentFile extends FileState {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly draft: boolean;
  /** An article that is whole, with the pictures and files that its text refers to. */
  readonly read?: { readonly article: Article; readonly references: References };
}

/** Undefined where there is no file. Articles are read whole; of other files, what they are is enough. */
export function readContentFile(
  content: string,
  path: string,
  site: Site,
): ContentFile | undefined {
  const stat = statOf(content, path);
  if (!stat) return undefined;
  const { size, mtime } = stat;
  const file = { path, size, mtime, findings: [], draft: false };
  if (stat.isLink) {
    // A link is told of, since it is not followed.
    return { ...file, id: linkId, findings: [finding("warning", "symlink-left-out", {})] };
  }
  if (!isMarkdown(path)) {
    const id = stateOf(content, path)?.id ?? "";
    const isStray = path.startsWith("moderation/") && path !== ledgerFile;
    return isStray
      ? { ...file, id, findings: [finding("warning", "ledger-elsewhere", { value: ledgerFile })] }
      : { ...file, id };
  }
  const bytes = bytesOf(content, path);
  if ("reason" in bytes) {
    return { ...file, id: "", findings: [finding("error", "file-unreadable", bytes)] };
  }
  const id = blobId(bytes);
  if (!path.startsWith("articles/")) return { ...file, id };
  const { article, findings, draft, ...text } = readArticle(bytes, path, site);
  if (!article) return { ...file, id, findings, draft };
  const references = referencesOf({ ...article, imagesLine: text.keyLines.image }, text);
  return { ...file, id, findings, draft, read: { article, references } };
}

/** The bytes, or the system's reason for refusing them. */
function bytesOf(content: string, path: string): Uint8Array | { reason: string } {
  try {
    return readFileSync(join(content, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { reason: code };
  }
}
