// Links of imported articles to one another: the old site's addresses become the articles' files, as authors write them here.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { cutAtFences } from "../reading/fences.ts";
import { addressKey } from "./address-key.ts";
import type { ImportedItem, LinkBases } from "./item.ts";
import { outsideCode } from "./template-tags.ts";

/** The file of an article that stood at an address, by its key. */
export type FindFile = (key: string) => string | undefined;

const holdsLink = /\]\(|^ {0,3}\[[^\]\n]+\]:/m;

/** Some hundred bytes for each article: where it stood, and whether its text links to anything. */
export class MovedArticles {
  readonly #files = new Map<string, string>();
  readonly #linking: { readonly path: string; readonly bases: LinkBases }[] = [];

  /** `path`: its file; `isOurs`: an import has written it, and nobody has changed it since. */
  note({ stoodAt, linksFrom, body = "" }: ImportedItem, path: string, isOurs: boolean): void {
    if (stoodAt === undefined) return;
    const bases = linksFrom ?? { file: [], page: stoodAt.slice(0, 1) };
    for (const address of stoodAt) {
      const key = addressKey(address);
      if (key !== undefined && !this.#files.has(key)) this.#files.set(key, path);
    }
    if (isOurs && holdsLink.test(body)) this.#linking.push({ path, bases });
  }

  /** Writes the links of new articles anew; `others` knows the articles that were there before. */
  follow(content: string, others: FindFile): void {
    for (const { path, bases } of this.#linking) {
      const file = join(content, path);
      const text = readFileSync(file, "utf8");
      const body = cutAtFences(text)?.body ?? "";
      const followed = followLinks(body, (address) => {
        const target = this.#targetOf(address, bases, others);
        return target === undefined ? undefined : relativeLink(path, target);
      });
      if (followed === body) continue;
      const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
      try {
        writeFileSync(unfinished, text.slice(0, text.length - body.length) + followed);
        renameSync(unfinished, file);
      } finally {
        rmSync(unfinished, { force: true });
      }
    }
  }

  /** Undefined where a page would lead elsewhere than its file: a broken link is mended more easily than a wrong one. */
  #targetOf(address: string, { file, page }: LinkBases, others: FindFile): string | undefined {
    // Within the page itself.
    if (/^(?:[#?]|$)/.test(address)) return undefined;
    const found = (bases: readonly (string | undefined)[]): string | undefined => {
      for (const base of bases) {
        const key = addressKey(address, base);
        const target = key === undefined ? undefined : (this.#files.get(key) ?? others(key));
        if (target !== undefined) return target;
      }
      return undefined;
    };
    const ofFile = found(file.filter((base) => isFileLink(address, base)));
    if (ofFile !== undefined && namesFile.test(address)) return ofFile;
    const ofPage = found([...page, undefined]);
    return ofFile === undefined || ofPage === undefined || ofFile === ofPage
      ? (ofPage ?? ofFile)
      : undefined;
  }
}

const namesFile = /\.(?:md|markdown|mdx|mdown|mkdn?)(?:[?#].*)?$/i;
const isIndex = /\/_?index\.\w+$/;

/** No author writes a file's name with a slash behind it, but where a folder is an article. */
function isFileLink(address: string, base: string): boolean {
  return address.startsWith("/") || isIndex.test(base) || !/\/(?:[?#].*)?$/.test(address);
}

/** `to` gives what a link's address becomes; undefined leaves it. Code stays as it is. */
export function followLinks(markdown: string, to: (address: string) => string | undefined): string {
  const replaced = (whole: string, before: string, angled?: string, plain?: string) => {
    const target = to((angled ?? plain ?? "").replace(/\\(?=[!-/:-@[-`{-~])/g, ""));
    return target === undefined ? whole : before + target;
  };
  return outsideCode(markdown, (part) =>
    part
      .replace(/(\]\([ \t]*)(?:<([^<>\n]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*))/g, replaced)
      .replace(/^( {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*)(?:<([^<>\n]+)>|(\S+))/gm, replaced),
  );
}

/** "../10/2022-10-25-crue.md" */
function relativeLink(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path
    .split("/")
    .map((part) => encodeURIComponent(part).replaceAll("(", "%28").replaceAll(")", "%29"))
    .join("/");
}
