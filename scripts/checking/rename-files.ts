// Gives articles' files plain names: no address changes, no file is replaced, and every link still leads there.
import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import type Database from "libsql";
import { takeFreeName } from "../editing/free-name.ts";
import type { FixedFile, Mending, NotRenamed, Renaming } from "../model/mending.ts";
import type { Problem } from "../model/problem.ts";
import { plainPathOf } from "./file-names.ts";
import { ReferringFiles } from "./referring-files.ts";
import { relink } from "./relink.ts";
import { changedLines, readUtf8, replaceText } from "./text-file.ts";

/** Renames the files whose names a check told of; `db`: the catalogue of that check. Files are called as problems call them. */
export function renameFiles(
  db: Database.Database,
  content: string,
  problems: readonly Problem[],
): Pick<Mending, "fixed" | "renamed" | "notRenamed"> {
  const named = (path: string) => `${content}/${path}`;
  const files = new Files(db, content);
  const renamed: Renaming[] = [];
  const fixed: FixedFile[] = [];
  const notRenamed: NotRenamed[] = [];
  for (const { code, file } of problems) {
    if (code !== "file-name-unsafe") continue;
    const outcome = files.rename(file.slice(content.length + 1));
    if ("reason" in outcome) {
      const { reason, by } = outcome;
      notRenamed.push({ file, reason, by: reason === "refused" || by === "" ? by : named(by) });
    } else {
      renamed.push({ from: file, to: named(outcome.to) });
      for (const { file: path, lines } of outcome.relinked) {
        fixed.push({ file: named(path), lines });
      }
    }
  }
  return { fixed, renamed, notRenamed };
}

type Outcome =
  | { readonly to: string; readonly relinked: readonly FixedFile[] }
  | Omit<NotRenamed, "file">;

class Files {
  readonly #db: Database.Database;
  readonly #content: string;
  readonly #referring: ReferringFiles;
  readonly #moved = new Map<string, string>();
  readonly #names = new Map<string, Map<string, string>>();

  constructor(db: Database.Database, content: string) {
    this.#db = db;
    this.#content = content;
    this.#referring = new ReferringFiles(db, content);
  }

  /** Within the content folder. */
  rename(from: string): Outcome {
    const to = plainPathOf(from);
    if (to === undefined) return { reason: "no-name", by: "" };
    const rival = this.#rival(from);
    if (rival) return rival;
    const names = this.#namesIn(posix.dirname(from));
    const taken = names.get(folded(posix.basename(to)));
    if (taken !== undefined) return { reason: "name-taken", by: taken };
    const texts = new Map<string, { before: string; after: string }>();
    for (const path of this.#referring.of(from).map((one) => this.#moved.get(one) ?? one)) {
      const before = readUtf8(join(this.#content, path));
      const after = before === undefined ? undefined : relink(before, path, { from, to });
      if (before === undefined || after === undefined) return { reason: "link", by: path };
      texts.set(path, { before, after });
    }
    try {
      // Links first: an interrupted renaming is completed by the next.
      for (const [path, { after }] of texts) replaceText(join(this.#content, path), after);
      takeFreeName(join(this.#content, from), join(this.#content, to));
    } catch (error) {
      for (const [path, { before }] of texts) replaceText(join(this.#content, path), before);
      return { reason: "refused", by: (error as NodeJS.ErrnoException).code ?? String(error) };
    }
    this.#moved.set(from, to);
    names.delete(folded(posix.basename(from)));
    names.set(folded(posix.basename(to)), to);
    const relinked = [...texts].map(([file, { before, after }]) => ({
      file: file === from ? to : file,
      lines: changedLines(before, after),
    }));
    return { to, relinked };
  }

  /** Of two files that claim one address the first in the order of paths has it: another name could give it to the other. */
  #rival(path: string): Omit<NotRenamed, "file"> | undefined {
    const row = (sql: string) => this.#db.prepare(sql).get(path) as { by: string } | undefined;
    const winner = `SELECT article.path AS by FROM loser JOIN article USING (address) WHERE loser.path = ?`;
    const loser = `SELECT loser.path AS by FROM loser JOIN article USING (address) WHERE article.path = ?`;
    const alias = `SELECT other.path AS by FROM alias_claim AS own JOIN alias_claim AS other USING (address)
      WHERE own.path = ? AND other.path <> own.path`;
    const rival = row(winner) ?? row(loser) ?? row(alias);
    if (rival) return { reason: "address-shared", by: rival.by };
    const whole = row("SELECT path AS by FROM article WHERE path = ?");
    return whole ? undefined : { reason: "left-out", by: "" };
  }

  /** A folder's names as a file system may compare them, each with its path. */
  #namesIn(folder: string): Map<string, string> {
    const known = this.#names.get(folder);
    if (known) return known;
    const names = readdirSync(join(this.#content, folder));
    const folders = new Map(names.map((name) => [folded(name), posix.join(folder, name)]));
    this.#names.set(folder, folders);
    return folders;
  }
}

/** Not every file system tells capitals, or letters with their accents apart, from others. */
function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
