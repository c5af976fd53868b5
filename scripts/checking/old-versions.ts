// Articles as commits had them: where they were published then, and what they said.
import { addressOf } from "../catalogue/article-rows.ts";
import type { Site } from "../model/site.ts";
import { readArticle } from "../reading/article.ts";
import { cutAtFences } from "../reading/fences.ts";
import type { Version } from "../reading/git-history.ts";
import { readObjects } from "../reading/git-objects.ts";
import type { ArticleVersion } from "./same-article.ts";

/** Files read at a time. */
const batch = 1000;

/** The name of a version, by which it is found. */
export function nameOf({ blob, path }: Version): string {
  return `${blob} ${path}`;
}

export class OldVersions {
  readonly #content: string;
  readonly #site: Site;
  /** Front matter is edited less often than texts are. */
  readonly #addresses = new Map<string, string>();

  constructor(content: string, site: Site) {
    this.#content = content;
    this.#site = site;
  }

  /** Where each version's page stood, by the version's name; none for a draft and for a file that is left out. */
  addresses(versions: readonly Version[]): ReadonlyMap<string, string> {
    const addresses = new Map<string, string>();
    this.#read(versions, (version, bytes) => {
      const address = this.#addressOf(version, bytes);
      if (address !== "") addresses.set(nameOf(version), address);
    });
    return addresses;
  }

  /** What each version said, by the version's name. */
  articles(versions: readonly Version[]): ReadonlyMap<string, ArticleVersion> {
    const articles = new Map<string, ArticleVersion>();
    this.#read(versions, (version, bytes) => {
      const article = articleIn(bytes, version.path, this.#site);
      if (article) articles.set(nameOf(version), article);
    });
    return articles;
  }

  #read(versions: readonly Version[], use: (version: Version, bytes: Buffer) => void): void {
    // git keeps what changed from one version of a file to the next, and unpacks neighbours at one go.
    const sorted = [...versions].sort((one, other) => (one.path < other.path ? -1 : 1));
    for (let at = 0; at < sorted.length; at += batch) {
      const these = sorted.slice(at, at + batch);
      const blobs = these.map(({ blob }) => blob);
      for (const [index, object] of (readObjects(this.#content, blobs) ?? []).entries()) {
        const version = these[index];
        if (version && object?.type === "blob") use(version, object.bytes);
      }
    }
  }

  /** An address hangs on front matter alone; "" for none. */
  #addressOf({ path }: Version, bytes: Buffer): string {
    const text = bytes.toString("utf8").replace(/^\ufeff/, "");
    const parts = cutAtFences(text);
    const isPlain = parts?.closed && !text.includes("\0") && !text.includes("\ufffd");
    if (!isPlain) return this.#readAddress(path, bytes);
    const name = `${path}\n${parts.head}`;
    const known = this.#addresses.get(name);
    if (known !== undefined) return known;
    const address = this.#readAddress(path, Buffer.from(`---\n${parts.head}---\n`));
    this.#addresses.set(name, address);
    return address;
  }

  #readAddress(path: string, bytes: Buffer): string {
    const { article, draft } = readArticle(bytes, path, this.#site);
    return article && !draft ? addressOf(this.#site, article) : "";
  }
}

/** Undefined for a file that is left out. */
export function articleIn(bytes: Uint8Array, path: string, site: Site): ArticleVersion | undefined {
  const { article, body } = readArticle(bytes, path, site);
  return article && { ...article, body };
}
