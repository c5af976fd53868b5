// Says how a site was published: what was left out and why, and a sum; or all of it as JSON.
import { leavesOut } from "../model/problem.ts";
import type { BuildResult } from "../publishing/build.ts";
import { groupProblems, problemReport } from "../rendering/problem-report.ts";
import { problemSentence } from "../rendering/problem-text.ts";
import type { Invocation } from "./invocation.ts";
import { tell, tellAside } from "./tell.ts";

export function reportSite(
  { words, language, settings }: Invocation,
  { result, seconds }: { readonly result: BuildResult; readonly seconds: number },
  { json, strict }: { readonly json: boolean; readonly strict: boolean },
): void {
  const { content, out } = settings;
  const errors = result.problems.filter(({ severity }) => severity === "error");
  if (strict && errors.length > 0) process.exitCode = 1;
  if (json) {
    const problems = result.problems.map((problem) => ({
      ...problem,
      message: problemSentence(problem, language),
    }));
    console.log(JSON.stringify({ ...result, problems, seconds }, null, 2));
    return;
  }
  for (const group of groupProblems(result.problems)) {
    tellAside(problemReport(group, language));
  }
  if (!result.absolute) tellAside(words.noUrl);
  if (result.searchIsGone) tellAside(words.searchIsGone);
  if (result.articles + result.quarantined + result.drafts === 0) {
    tellAside(words.noArticles(`${content}/articles/`));
  }
  const warnings = result.problems.filter(({ severity }) => severity === "warning").length;
  const mistakes = errors.filter((error) => !leavesOut(error)).length;
  tell(words.summary({ ...result, mistakes, warnings, seconds: seconds.toFixed(1), out }));
}
