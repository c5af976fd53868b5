// Problems for programs: lines of a pull request (GitHub), and what code scanners read (SARIF 2.1.0).
import type { Problem } from "../model/problem.ts";
import { inDirectionOf } from "./isolates.ts";
import { type ProblemLanguage, problemSentence } from "./problem-text.ts";

/** A workflow command, which GitHub shows on the file's line. */
export function githubAnnotation(problem: Problem, language: ProblemLanguage): string {
  const { severity, file, line, column, code } = problem;
  const data = (text: string) =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const place = `file=${property(file)},line=${line},col=${column},title=${code}`;
  return `::${severity} ${place}::${data(told(problem, language))}`;
}

/** The whole log of one run. */
export function sarifLog(problems: readonly Problem[], language: ProblemLanguage): object {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Khizana", rules: codes.map((id) => ({ id })) },
        },
        results: problems.map((problem) => ({
          ruleId: problem.code,
          level: problem.severity,
          message: { text: told(problem, language) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(problem.file) },
                region: { startLine: problem.line, startColumn: problem.column },
              },
            },
          ],
        })),
      },
    ],
  };
}

/** Both are shown among lines that run from left to right. */
function told(problem: Problem, language: ProblemLanguage): string {
  return inDirectionOf(language, problemSentence(problem, language));
}
