// What an article leads to inside the archive: the pictures it shows and the articles its text links to.
import { posix } from "node:path";
import type { Article } from "../model/article.ts";
import { decodePath } from "../model/decode-path.ts";
import { outlineBody } from "../rendering/outline.ts";

export interface ImageUse {
  readonly src: string;
  readonly line: number;
  readonly inFrontMatter: boolean;
}

export interface ArticleReference {
  /** The file meant, relative to the content folder; or one of our addresses, `/2022/10/25/crue/`. */
  readonly path: string;
  readonly written: string;
  readonly line: number;
}

export interface References {
  readonly images: readonly ImageUse[];
  readonly articles: readonly ArticleReference[];
}

/** Most bodies hold neither a picture nor a link to another file, and need not be parsed to know it; signs may be written as entities or escaped. */
const mayRefer =
  /!\[|<img\b|\.(?:md|markdown)\b|(?<![\w.:-])\/(?:[a-z]{2}\/)?\d{4}\/|&#?\w+;|\\[./]/i;

/** A file whose text refers to others: an article, or a plain page, which has no pictures of its own. */
export interface ReferringFile extends Pick<Article, "path" | "images"> {
  /** The line of the front matter that names the pictures. */
  readonly imagesLine: number;
}

/** The references of an article or a page, in the order in which they are shown. */
export function referencesOf(
  file: ReferringFile,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
): References {
  const front = file.images.map(({ src }) => ({
    src,
    line: file.imagesLine,
    inFrontMatter: true,
  }));
  if (!mayRefer.test(body)) return { images: front, articles: [] };
  const outline = outlineBody(body);
  const images = outline.images.map(({ src, line }) => ({
    src,
    line: bodyLine + line,
    inFrontMatter: false,
  }));
  const articles = outline.links.flatMap(({ href: written, line }) => {
    const href = written.trim();
    const path = articlePathOf(file.path, href) ?? archiveAddressOf(href);
    return path === undefined ? [] : [{ path, written: href, line: bodyLine + line }];
  });
  return { images: [...front, ...images], articles };
}

/** The article file that a relative link means, `../10/crue.md#suite`; undefined for other links. */
export function articlePathOf(from: string, href: string): string | undefined {
  const [, path] = /^([^?#:]+\.(?:md|markdown))(?:#.*)?$/i.exec(href) ?? [];
  if (path === undefined || path.startsWith("/")) return undefined;
  try {
    return posix.join(posix.dirname(from), decodeURIComponent(path));
  } catch {
    return undefined;
  }
}

/** The address of ours that a link means, `/ar/2022/10/25/crue`, with a closing slash, letters as an alias has them; undefined for other links. */
export function archiveAddressOf(href: string): string | undefined {
  const written = href.trim();
  if (!/^(?:\/[a-z]{2})?\/\d{4}\//.test(written)) return undefined;
  const path = decodePath(written.replace(/[?#].*$/, ""));
  return path.endsWith("/") ? path : `${path}/`;
}
