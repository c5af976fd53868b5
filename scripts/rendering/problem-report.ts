// Problems as a build prints them: errors one by one, a warning that hundreds of files share only once.
import type { Problem } from "../model/problem.ts";
import { buildWords } from "./build-words.ts";
import { type ProblemLanguage, problemLine } from "./problem-text.ts";

export interface ProblemGroup {
  readonly first: Problem;
  /** How many other files have the same warning. */
  readonly others: number;
}

/** Every error stands alone; warnings of one code about one key or value are one group. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, { first: Problem; files: Set<string> }>();
  for (const problem of problems) {
    const { code, severity, details, file, line, column } = problem;
    const place = severity === "error" ? `${file}:${line}:${column}` : "";
    const name = `${place} ${code} ${JSON.stringify(details)}`;
    const group = groups.get(name) ?? { first: problem, files: new Set() };
    groups.set(name, group);
    group.files.add(file);
  }
  return [...groups.values()].map(({ first, files }) => ({ first, others: files.size - 1 }));
}

export function problemReport({ first, others }: ProblemGroup, language: ProblemLanguage): string {
  const line = problemLine(first, language);
  return others === 0 ? line : `${line}\n    ${buildWords(language).sameInOthers(others)}`;
}
