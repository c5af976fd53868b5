// Gathers the problems of all content files, each under the path that its author knows.
import { compareProblems, type Finding, finding, type Problem } from "../model/problem.ts";

export class ProblemList {
  readonly #prefix: string;
  readonly #problems: Problem[] = [];

  /** `prefix` leads from the author's folder to the content folder: `content/`. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  add(path: string, findings: readonly Finding[]): void {
    for (const found of findings) {
      this.#problems.push({ ...found, file: this.#prefix + path } as Problem);
    }
  }

  /** Tells of symbolic links, which are not followed. */
  addLinks(links: readonly string[]): void {
    for (const link of links) this.add(link, [finding("warning", "symlink-left-out", {})]);
  }

  /** Runs what reads a file; where the file can't be read, that is its problem and the answer is undefined. */
  reading<Answer>(path: string, read: () => Answer): Answer | undefined {
    try {
      return read();
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      this.add(path, [finding("error", "file-unreadable", { reason: code })]);
      return undefined;
    }
  }

  /** How many files are left out of the site. */
  quarantined(): number {
    const errors = this.#problems.filter(({ severity }) => severity === "error");
    return new Set(errors.map(({ file }) => file)).size;
  }

  sorted(): readonly Problem[] {
    return this.#problems.sort(compareProblems);
  }
}
