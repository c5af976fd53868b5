// What an author has not been told yet: problems that have come up, and files that have none any more.
import type { Problem } from "../model/problem.ts";

export interface ProblemNews {
  readonly appeared: readonly Problem[];
  /** Files that had problems. */
  readonly mended: readonly string[];
}

/** Remembers what was told; a problem that only moved to another line is no news. */
export class ToldProblems {
  #told = new Map<string, Problem>();

  since(problems: readonly Problem[]): ProblemNews {
    const before = this.#told;
    this.#told = new Map(problems.map((problem) => [keyOf(problem), problem]));
    const files = new Set(problems.map(({ file }) => file));
    const had = new Set([...before.values()].map(({ file }) => file));
    return {
      appeared: problems.filter((problem) => !before.has(keyOf(problem))),
      mended: [...had].filter((file) => !files.has(file)),
    };
  }
}

function keyOf({ file, code, details }: Problem): string {
  return JSON.stringify([file, code, details]);
}
