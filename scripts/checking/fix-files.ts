// Mends files in place, in the line ends that they have.
import type { FixedFile } from "../model/mending.ts";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { isMarkdown } from "../reading/folder.ts";
import { fixArticle, fixPage, mendableCodes } from "./fix.ts";
import { readUtf8, replaceText } from "./text-file.ts";

/** Mends the articles and pages that something is wrong with; `problems` as a check told them. */
export function fixFiles(
  content: string,
  site: Site,
  problems: readonly Problem[],
): readonly FixedFile[] {
  const mendable = problems.filter(({ code }) => mendableCodes.has(code));
  const files = new Set(mendable.map(({ file }) => file));
  return [...files]
    .filter((file) => isMarkdown(file))
    .flatMap((file) => fixFile(content, site, file) ?? []);
}

function fixFile(content: string, site: Site, file: string): FixedFile | undefined {
  const given = readUtf8(file);
  if (given === undefined) return undefined;
  const plain = given.replaceAll("\r\n", "\n");
  const path = file.slice(content.length + 1);
  const { lines } = path.startsWith("articles/") ? fixArticle(plain, path, site) : fixPage(plain);
  if (lines.length === 0) return undefined;
  const mended = given.split("\n");
  for (const { line, after } of lines) {
    mended[line - 1] = mended[line - 1]?.endsWith("\r") ? `${after}\r` : after;
  }
  replaceText(file, mended.join("\n"));
  return { file, lines };
}
