// Names of article files that programs stumble over, and the plain name under which the article keeps its address.
import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Finding, finding } from "../model/problem.ts";
import { type FileName, readFileName } from "../model/slug.ts";

/** What neither a shell nor a link, nor another system, reads otherwise. Capitals are a matter of taste. */
const plainName = /^(?!-)[\w.,+=@-]+$/;

/** Tells of the first thing in an article's name that is not plain: its file's, or its folder's where that gives the address. */
export function findUnsafeName(path: string): Finding[] {
  const name = posix.basename(path);
  const [sign = "-"] = /[^\w.,+=@-]/u.exec(name) ?? [];
  if (!plainName.test(name)) return [finding("warning", "file-name-unsafe", troubleOf(sign))];
  const suggestion = plainFolderOf(path);
  if (suggestion === undefined) return [];
  const value = posix.basename(posix.dirname(path));
  return [finding("warning", "folder-name-unsafe", { value, suggestion })];
}

function troubleOf(sign: string): { trouble: "space" | "letter" | "sign"; value: string } {
  if (/\s/u.test(sign)) return { trouble: "space", value: "" };
  if (/[\p{L}\p{M}\p{N}]/u.test(sign)) return { trouble: "letter", value: "" };
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { trouble: "sign", value: /\p{C}/u.test(sign) ? `U+${code}` : sign };
}

/** The path with a plain name of which the same slug, day and language are read; undefined where its name is plain, or there is none. */
export function plainPathOf(path: string): string | undefined {
  if (plainName.test(posix.basename(path))) return undefined;
  const read = readFileName(path);
  const end = `${read.lang === undefined ? "" : `.${read.lang}`}${posix.extname(path)}`;
  const folder = posix.dirname(path);
  return stemsOf(read)
    .map((stem) => posix.join(folder, `${stem}${end}`))
    .find((other) => isDeepStrictEqual(readFileName(other), read));
}

/** A plain name for the folder that gives an `index.md` its address; undefined where it has one, or gives none. */
function plainFolderOf(path: string): string | undefined {
  const name = posix.basename(path);
  const folder = posix.basename(posix.dirname(path));
  if (!/^_?index\.(?:[a-z]{2,3}\.)?(?:md|markdown)$/i.test(name)) return undefined;
  if (plainName.test(folder) || posix.dirname(path) === "articles") return undefined;
  const read = readFileName(path);
  return stemsOf(read).find((stem) => isDeepStrictEqual(readFileName(`${stem}/${name}`), read));
}

function stemsOf({ slug, day }: FileName): string[] {
  if (day === undefined) return [slug, `_${slug}`, `${slug}_`];
  return [day === slug ? day : `${day}-${slug}`];
}
