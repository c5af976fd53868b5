// Names of article files that programs stumble over, and the plain name under which the article keeps its address.
import { posix } from "node:path";
import { type Finding, finding } from "../model/problem.ts";
import { readFileName } from "../model/slug.ts";

/** What neither a shell nor a link, nor another system, reads otherwise. Capitals are a matter of taste. */
const plainName = /^(?!-)[\w.,+=@-]+$/;

/** Tells of the first thing in an article's file name that is not plain. */
export function findUnsafeName(path: string): Finding[] {
  const name = posix.basename(path);
  if (plainName.test(name)) return [];
  const [sign = "-"] = /[^\w.,+=@-]/u.exec(name) ?? [];
  return [finding("warning", "file-name-unsafe", troubleOf(sign))];
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
  const { slug, day, lang } = read;
  const dated = day === slug ? day : `${day}-${slug}`;
  const stems = day === undefined ? [slug, `_${slug}`, `${slug}_`] : [dated];
  const end = `${lang === undefined ? "" : `.${lang}`}${posix.extname(path)}`;
  return stems
    .map((stem) => posix.join(posix.dirname(path), `${stem}${end}`))
    .find((other) => {
      const again = readFileName(other);
      return again.slug === slug && again.day === day && again.lang === lang;
    });
}
