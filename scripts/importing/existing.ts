// The articles that a content folder holds already: an import never brings one twice, and never takes another's address.
import { hash } from "node:crypto";
import { DeclaredSources } from "../catalogue/names.ts";
import { articleAddress } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import { foldName } from "../model/fold-name.ts";
import { primaryOf } from "../model/language.ts";
import { homeEdition, type Site } from "../model/site.ts";
import { readArticleHead } from "../reading/article-head.ts";
import { isMarkdown, listFolder } from "../reading/folder.ts";
import { readSources } from "../reading/sources.ts";
import { addressKey } from "./address-key.ts";
import { withCatalogued } from "./catalogued-articles.ts";

/** What tells an article from others. */
export type KnownArticle = Pick<
  Article,
  "path" | "lang" | "day" | "slug" | "headline" | "source" | "link"
>;

export interface ExistingOptions {
  readonly content: string;
  readonly site: Site;
  /** The folder of the last build's or check's catalogue. */
  readonly cache?: string | undefined;
  /** Articles are asked for by their originals' addresses as well. */
  readonly originals?: boolean | undefined;
}

export class ExistingArticles {
  /** Short hashes: a million articles take some hundred megabytes. */
  readonly #known = new Map<string, string>();
  readonly #addresses = new Set<string>();
  /** Files by the addresses of their originals. */
  readonly #originals: Map<string, string> | undefined;
  readonly #site: Site;
  readonly #sources: DeclaredSources;
  readonly #ids = new Map<string, string>();

  constructor(site: Site, sources: DeclaredSources, originals = false) {
    this.#originals = originals ? new Map() : undefined;
    this.#site = site;
    this.#sources = sources;
  }

  /** What a catalogue knows and has not changed is not read again; all other articles are, without their texts. */
  static read({ content, site, cache, originals }: ExistingOptions): ExistingArticles {
    const sources = new DeclaredSources(readSources(content).sources);
    const readFiles = (existing: ExistingArticles, paths: Iterable<string>) => {
      for (const path of paths) {
        const article = isMarkdown(path) ? readArticleHead(content, path, site) : undefined;
        if (article) existing.add(article);
      }
      return existing;
    };
    const fromCatalogue =
      cache === undefined
        ? undefined
        : withCatalogued({ content, cache, site }, ({ articles, toRead }) => {
            const existing = new ExistingArticles(site, sources, originals);
            for (const article of articles) existing.add(article);
            return readFiles(existing, toRead);
          });
    return (
      fromCatalogue ??
      readFiles(
        new ExistingArticles(site, sources, originals),
        listFolder(content, "articles").files,
      )
    );
  }

  add(article: KnownArticle): void {
    for (const identity of this.#identitiesOf(article)) this.#known.set(identity, article.path);
    this.#addresses.add(shortHash(this.#addressOf(article)));
    if (!this.#originals || article.link === undefined) return;
    const original = addressKey(article.link);
    if (original !== undefined) this.#originals.set(original, article.path);
  }

  /** The file of the same article, by its link with its day or its headline, or by its newspaper, day and headline. */
  fileOf(article: KnownArticle): string | undefined {
    const files = this.#identitiesOf(article).map((identity) => this.#known.get(identity));
    return files.find((path) => path !== undefined);
  }

  /** Whether two are one article: the other may have come since the folder was read. */
  areSame(one: KnownArticle, other: KnownArticle): boolean {
    const identities = new Set(this.#identitiesOf(one));
    return this.#identitiesOf(other).some((identity) => identities.has(identity));
  }

  /** The file of the article whose original stands at an address, by its key. */
  fileOfOriginal(key: string): string | undefined {
    return this.#originals?.get(key);
  }

  /** Whether another article has the address that this one would have. */
  takesAddress(article: KnownArticle): boolean {
    return this.#addresses.has(shortHash(this.#addressOf(article)));
  }

  #addressOf({ lang, day, slug }: KnownArticle): string {
    const edition = homeEdition(this.#site, lang);
    return edition ? articleAddress(edition.prefix, day, slug) : `${lang} ${day} ${slug}`;
  }

  /** A translation has the link, day and newspaper of its original at times: the language is part of what it is. */
  #identitiesOf({ link, lang, source, day, headline }: KnownArticle): string[] {
    const language = primaryOf(lang);
    const name = foldName(headline);
    const byName = shortHash(`${language} ${day} ${this.#idOf(source)} ${name}`);
    if (link === undefined || !isOwnLink(link)) return [byName];
    // A front page's address is that of many articles; a corrected one keeps its day, or its headline.
    const byLink = [day, name].map((other) => shortHash(`${language} ${link} ${other}`));
    return [byName, ...byLink];
  }

  /** However a newspaper's name is spelt, and in whichever of its languages. */
  #idOf(source: string): string {
    const known = this.#ids.get(source);
    if (known !== undefined) return known;
    const id = this.#sources.idOf(source);
    this.#ids.set(source, id);
    return id;
  }
}

/** An address that leads to a newspaper and not to an article tells nothing apart. */
function isOwnLink(link: string): boolean {
  const { pathname, search } = new URL(link);
  return pathname !== "/" || search !== "";
}

function shortHash(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 12);
}
