// Some mistakes would move every page of an archive, or show what was blocked.
import type { Problem } from "../model/problem.ts";

/** What is wrong in `site.yaml`, or in the ledger of reported pictures: nothing is built until it is mended. */
export class UnsafeSettingsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("the settings can't be used as they are");
    this.problems = problems;
  }
}
