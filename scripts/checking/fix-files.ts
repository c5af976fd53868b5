// Mends files in place: whole or not at all, in the line ends that they have.
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { isMarkdown } from "../reading/folder.ts";
import { type FixedLine, fixArticle } from "./fix.ts";

export interface FixedFile {
  /** As problems call it. */
  readonly file: string;
  readonly lines: readonly FixedLine[];
}

/** Mends the articles that something is wrong with; `problems` as a check told them. */
export function fixFiles(
  content: string,
  site: Site,
  problems: readonly Problem[],
): readonly FixedFile[] {
  const prefix = `${content}/articles/`;
  const files = new Set(problems.map(({ file }) => file));
  return [...files]
    .filter((file) => file.startsWith(prefix) && isMarkdown(file))
    .flatMap((file) => fixFile(content, site, file) ?? []);
}

function fixFile(content: string, site: Site, file: string): FixedFile | undefined {
  const given = readUtf8(file);
  if (given === undefined) return undefined;
  const hasCrlf = given.includes("\r\n");
  const plain = hasCrlf ? given.replaceAll("\r\n", "\n") : given;
  const { text, lines } = fixArticle(plain, file.slice(content.length + 1), site);
  if (lines.length === 0) return undefined;
  replace(file, hasCrlf ? text.replaceAll("\n", "\r\n") : text);
  return { file, lines };
}

/** Undefined for a file of another encoding, or one that can't be read: what is wrong with it is told. */
function readUtf8(file: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

function replace(file: string, text: string): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  writeFileSync(unfinished, text, { mode: statSync(file).mode });
  renameSync(unfinished, file);
}
