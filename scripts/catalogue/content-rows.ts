// Notes files of the content folder in the catalogue: what they say, lead to and show, and what is wrong with them.
import { dirname } from "node:path";
import type Database from "libsql";
import type { Article } from "../model/article.ts";
import type { Site } from "../model/site.ts";
import { type ContentFile, readContentFile } from "../reading/content-file.ts";
import { isLinked } from "../reading/file-state.ts";
import type { References } from "../reading/references.ts";
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

  /** Reads a file and notes it, unless it is reached through a link; gives the article of one that is catalogued. */
  async read(path: string): Promise<ReadContent | undefined> {
    if (isLinked(this.#content, dirname(path))) return undefined;
    const file = readContentFile(this.#content, path, this.#site);
    return file && this.note(file);
  }

  /** Notes what was read of a file; gives the article of one that is catalogued. */
  async note({ path, id, size, mtime, findings, draft, read }: ContentFile) {
    this.#files.add(path, id, size, mtime);
    this.problems.add(path, findings);
    if (draft) this.#drafts.add(path);
    if (!read || (draft && !this.#withDrafts)) return undefined;
    const picture = await this.noteReferences(path, read.references);
    const { article } = read;
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
