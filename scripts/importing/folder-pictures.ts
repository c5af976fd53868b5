// Pictures of another generator's folder: only files inside it, never through a link, copied beside their article.
import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, extname, join, posix, relative, sep } from "node:path";
import { slugOf } from "../model/slug.ts";
import type { ImportedImage } from "./item.ts";

/** Folders from which generators publish what an address with a leading slash names. */
const published = ["", "static", "public", "source", "src", "assets", "content"];

/** A picture of the text is no larger. */
const largest = 30_000_000;

/** The pictures that one article shows. */
export class FolderPictures {
  readonly #root: string;
  readonly #file: string;
  readonly #found = new Map<string, ImportedImage>();
  readonly #lacking = new Set<string>();

  /** `file`: the article's, relative to `root`. */
  constructor(root: string, file: string) {
    this.#root = root;
    this.#file = file;
  }

  /** The name that a picture has beside the article, and what is first said of it; undefined where the folder holds none there. */
  add(src: string, more: Partial<ImportedImage> = {}): string | undefined {
    const path = this.#find(src);
    if (path === undefined) {
      this.#lacking.add(src);
      return undefined;
    }
    const before = this.#found.get(path);
    const image = before ?? { file: this.#nameOf(path), bytes: readFileSync(path) };
    this.#found.set(path, { ...more, ...image });
    return image.file;
  }

  all(): ImportedImage[] {
    return [...this.#found.values()];
  }

  /** What was asked for and is not there. */
  lacking(): string[] {
    return [...this.#lacking];
  }

  #find(src: string): string | undefined {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src) || src.includes("\\")) return undefined;
    const plain = decoded(src.replace(/[?#].*$/, ""));
    if (!/\.(?:jpe?g|png|gif|webp|avif)$/i.test(plain) || plain.includes("\0")) return undefined;
    const folder = posix.dirname(this.#file);
    // Hexo keeps a post's pictures in a folder of its name.
    const ownFolder = this.#file.replace(/\.[a-z]+$/i, "");
    const candidates = plain.startsWith("/")
      ? published.map((name) => posix.join(name, plain))
      : [posix.join(folder, plain), posix.join(ownFolder, plain)];
    return candidates.map((path) => this.#inside(path)).find((path) => path !== undefined);
  }

  /** The file's whole path, where it is a plain file inside the folder and no link leads to it. */
  #inside(path: string): string | undefined {
    const named = posix.normalize(path).replace(/^\/+/, "");
    if (named.split("/").some((part) => part.startsWith("."))) return undefined;
    const whole = join(this.#root, named);
    const stat = lstatSync(whole, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > largest) return undefined;
    const real = relative(realpathSync(this.#root), realpathSync(whole)).split(sep).join("/");
    return real === named ? whole : undefined;
  }

  #nameOf(path: string): string {
    const ending = extname(path).toLowerCase();
    const stem = slugOf(basename(path, extname(path)));
    const taken = new Set([...this.#found.values()].map(({ file }) => file));
    let name = `${stem}${ending}`;
    for (let at = 2; taken.has(name); at++) name = `${stem}-${at}${ending}`;
    return name;
  }
}

/** The folder in which a file stands, and the file's path in it. */
export function rootOf(file: string): { readonly root: string; readonly path: string } {
  return { root: dirname(file), path: basename(file) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
