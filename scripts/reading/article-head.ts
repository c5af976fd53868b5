// What an article's file says of the article, its text left unread: a third of the time, for those who need no more.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../model/article.ts";
import type { Site } from "../model/site.ts";
import { readArticle } from "./article.ts";
import { cutAtFences } from "./fences.ts";

/** Without what a text makes: its words are not counted. Undefined where there is no whole article, or no file any more. */
export function readArticleHead(content: string, path: string, site: Site): Article | undefined {
  const bytes = bytesOf(join(content, path));
  if (!bytes) return undefined;
  // Fences are ASCII, and each sign of this text is a byte; what is written otherwise is read whole.
  const cut = cutAtFences(bytes.toString("latin1"));
  const head = cut?.closed ? bytes.subarray(0, bytes.length - cut.body.length) : bytes;
  return readArticle(head, path, site).article;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
