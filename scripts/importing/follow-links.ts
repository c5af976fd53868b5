// Links of imported articles to one another: the old site's addresses become the articles' files, as authors write them here.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { cutAtFences } from "../reading/fences.ts";
import { addressKey } from "./address-key.ts";
import type { ImportedItem } from "./item.ts";
import { outsideCode } from "./template-tags.ts";

/** The file of an article that stood at an address, by its key. */
export type FindFile = (key: string) => string | undefined;

const holdsLink = /\]\(|^ {0,3}\[[^\]\n]+\]:/m;

/** Some hundred bytes for each article: where it stood, and whether its text links to anything. */
export class MovedArticles {
  readonly #files = new Map<string, string>();
  readonly #linking: { readonly path: string; readonly bases: readonly string[] }[] = [];

  /** `path`: its file; `isOurs`: an import has written it, and nobody has changed it since. */
  note({ stoodAt, body = "" }: ImportedItem, path: string, isOurs: boolean): void {
    if (stoodAt === undefined) return;
    for (const address of stoodAt) {
      const key = addressKey(address);
      if (key !== undefined && !this.#files.has(key)) this.#files.set(key, path);
    }
    if (isOurs && holdsLink.test(body)) this.#linking.push({ path, bases: stoodAt });
  }

  /** Writes the links of new articles anew; `others` knows the articles that were there before. */
  follow(content: string, others: FindFile): void {
    for (const { path, bases } of this.#linking) {
      const file = join(content, path);
      const text = readFileSync(file, "utf8");
      const body = cutAtFences(text)?.body ?? "";
      const followed = followLinks(body, (address) => {
        // A relative link leads from the article's file, or from its page on the old site.
        const keys = new Set([...bases, undefined].map((base) => addressKey(address, base)));
        for (const key of keys) {
          const target = key === undefined ? undefined : (this.#files.get(key) ?? others(key));
          if (target !== undefined) return relativeLink(path, target);
        }
        return undefined;
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
