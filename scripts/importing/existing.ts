// The articles that a content folder holds already: an import never brings one twice, and never takes another's address.
import { createHash } from "node:crypto";
import { articleAddress } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import { foldName } from "../model/fold-name.ts";
import type { Site } from "../model/site.ts";
import { homeEdition } from "../model/site.ts";
import { listContent } from "../reading/changes.ts";
import { readContentFile } from "../reading/content-file.ts";

export class ExistingArticles {
  /** Short hashes: a million articles take some tens of megabytes. */
  readonly #known = new Set<string>();
  readonly #addresses = new Map<string, string>();
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Reads every article of a content folder. */
  static read(content: string, site: Site, onRead?: (done: number, of: number) => void) {
    const existing = new ExistingArticles(site);
    const paths = listContent(content).paths.filter((path) => path.startsWith("articles/"));
    for (const [at, path] of paths.entries()) {
      const article = readContentFile(content, path, site)?.read?.article;
      if (article) existing.add(article);
      onRead?.(at + 1, paths.length);
    }
    return existing;
  }

  add(article: Article): void {
    for (const identity of identitiesOf(article)) this.#known.add(identity);
    this.#addresses.set(shortHash(this.#addressOf(article)), shortHash(article.path));
  }

  /** The same article by its link, or by its newspaper, day and headline, wherever its file stands. */
  has(article: Article): boolean {
    return identitiesOf(article).some((identity) => this.#known.has(identity));
  }

  /** Whether another article has the address that this one would have. */
  takesAddress(article: Article): boolean {
    return this.#addresses.has(shortHash(this.#addressOf(article)));
  }

  #addressOf({ lang, day, slug }: Article): string {
    const edition = homeEdition(this.#site, lang);
    return edition ? articleAddress(edition.prefix, day, slug) : `${lang} ${day} ${slug}`;
  }
}

/** An address that leads to a newspaper and not to an article tells nothing apart. */
function isOwnLink(link: string): boolean {
  const { pathname, search } = new URL(link);
  return pathname !== "/" || search !== "";
}

/** A translation has the link, day and newspaper of its original at times: the language is part of what it is. */
function identitiesOf({ link, lang, source, day, headline }: Article): string[] {
  const byName = shortHash(`${lang} ${day} ${foldName(source)} ${foldName(headline)}`);
  return link !== undefined && isOwnLink(link) ? [byName, shortHash(`${lang} ${link}`)] : [byName];
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}
