// Where a picture that an article names stands in the content folder.
import { posix } from "node:path";

export type ImagePath =
  | { readonly path: string }
  | { readonly remote: string }
  /** It would lead out of the content folder. */
  | { readonly outside: true };

/**
 * A path is relative to the article, or to `content/images/` where it starts with `/`. The answer
 * is relative to the content folder and never leaves it, whatever the path says.
 */
export function imagePath(articlePath: string, src: string): ImagePath {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return { remote: src };
  const plain = decode(src.replace(/[?#].*$/, ""));
  const path = plain.startsWith("/")
    ? posix.join("images", plain)
    : posix.join(posix.dirname(articlePath), plain);
  const inside = /^(?:articles|images|pages)\//.test(path) && !path.includes("\\");
  return inside && !path.split("/").some((part) => part.startsWith("."))
    ? { path }
    : { outside: true };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
