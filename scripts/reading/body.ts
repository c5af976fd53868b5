// The body of a content file, read again when its page is rendered: a whole archive's texts never stand in memory.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cutAtFences } from "./fences.ts";
import { decodeText } from "./text.ts";

/** The Markdown of a file, without its front matter; `path` is relative to the content folder. */
export function readBody(content: string, path: string): string {
  const { text } = decodeText(readFileSync(join(content, path)));
  return cutAtFences(text)?.body ?? "";
}
