// Reads files of the content folder one at a time into the catalogue: what they say, lead to and show, and what is wrong with them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import type { Article } from "../model/article.ts";
import { finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { readArticle } from "../reading/article.ts";
import { blobId, stateOf, statOf } from "../reading/file-state.ts";
import { isMarkdown } from "../reading/folder.ts";
import { type References, referencesOf } from "../reading/references.ts";
import { ArticleRows, type Filing } from "./article-rows.ts";
import { Bulk } from "./bulk.ts";
import { foldedName } from "./names.ts";
import { PictureRows } from "./picture-rows.ts";
import { ProblemRows } from "./problem-rows.ts";
import { ReferenceRows } from "./reference-rows.ts";

/** An article that is whole and is catalogued, with the picture that lists show of it. */
export interface ReadContent {
  readonly article: Article;
  readonly picture?: string;
}

export class ContentRows {
  readonly problems: ProblemRows;
  readonly references: ReferenceRows;
  readonly articles: ArticleRows;
  readonly #content: string;
  readonly #site: Site;
  readonly #withDrafts: boolean;
  readonly #pictures: PictureRows;
  readonly #drafts: Bulk;
  readonly #files: Bulk;

  /** `withDrafts`: drafts are catalogued like other articles, for their author's eyes. */
  constructor(db: Database.Database, content: string, site: Site, withDrafts = false) {
    this.#content = content;
    this.#site = site;
    this.#withDrafts = withDrafts;
    this.problems = new ProblemRows(db);
    this.references = new ReferenceRows(db);
    this.articles = new ArticleRows(db, site);
    this.#pictures = new PictureRows(db, content);
    this.#drafts = new Bulk(db, "draft", ["path"]);
    this.#files = new Bulk(db, "file", ["path", "id", "size", "mtime"]);
  }

  /**
   * Notes what a file is now, and gives the bytes of one that holds text. A link is told of, since it
   * is not followed, and so is a text that can't be read.
   */
  noteFile(path: string): Uint8Array | undefined {
    const stat = statOf(this.#content, path);
    if (!stat) return undefined;
    const { size, mtime, isLink } = stat;
    if (isLink || !isMarkdown(path)) {
      const state = stateOf(this.#content, path);
      this.#files.add(path, state?.id ?? "", size, mtime);
      if (isLink) this.problems.add(path, [finding("warning", "symlink-left-out", {})]);
      return undefined;
    }
    const bytes = this.problems.reading(path, () => readFileSync(join(this.#content, path)));
    this.#files.add(path, bytes ? blobId(bytes) : "", size, mtime);
    return bytes;
  }

  /** Reads an article's file; undefined where nothing of it is catalogued. */
  async readArticle(path: string, bytes: Uint8Array): Promise<ReadContent | undefined> {
    if (!path.startsWith("articles/")) return undefined;
    const read = readArticle(bytes, path, this.#site);
    this.problems.add(path, read.findings);
    if (read.draft) this.#drafts.add(path);
    if (!read.article || (read.draft && !this.#withDrafts)) return undefined;
    const { imagesLine, article } = read;
    const picture = await this.noteReferences(path, referencesOf({ ...article, imagesLine }, read));
    return picture === undefined ? { article } : { article, picture };
  }

  /** Notes what a file shows and leads to; gives the first picture that is there. */
  async noteReferences(path: string, references: References): Promise<string | undefined> {
    const shown = await this.#pictures.add(path, references.images);
    this.problems.add(path, shown.findings);
    this.references.add(path, references.articles);
    return shown.first;
  }

  flush(): void {
    for (const rows of [this.problems, this.references, this.articles, this.#drafts, this.#files]) {
      rows.flush();
    }
  }
}

/** Everything that an article is filed under, as its author wrote it. */
export function filingsOf({ source, topics, authors }: Article): Filing[] {
  const filed = (kind: Filing["kind"], labels: readonly string[]) =>
    labels.map((label, place) => ({ kind, place, folded: foldedName(label), label }));
  return [...filed("source", [source]), ...filed("topic", topics), ...filed("author", authors)];
}
