// Some mistakes in `site.yaml` would move every page of an archive.
import type { Problem } from "../model/problem.ts";

/** What is wrong in `site.yaml` would move every page: nothing is built until it is mended. */
export class UnsafeSettingsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("site.yaml can't be used as it is");
    this.problems = problems;
  }
}
