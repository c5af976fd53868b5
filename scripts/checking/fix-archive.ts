// Mends all that can be mended without a doubt: lines, then the old addresses of what was moved, then files' names.
import type { Mending } from "../model/mending.ts";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { readGitHistory } from "../reading/git-history.ts";
import { type CheckOptions, check, isBelow } from "./check.ts";
import { openChecked } from "./checked-catalogue.ts";
import { fixFiles } from "./fix-files.ts";
import { keepAddresses } from "./keep-addresses.ts";
import { renameFiles } from "./rename-files.ts";

/** `problems` as a check told them. Each step sees what the one before has left. */
export async function fixArchive(
  options: CheckOptions,
  site: Site,
  problems: readonly Problem[],
): Promise<Mending> {
  const { content, paths } = options;
  // What was moved is told by its likeness to what it was: before anything is mended.
  const history = readGitHistory(content);
  const lines = fixFiles(content, site, problems);
  const left = lines.length > 0 ? (await check(options)).problems : problems;
  const isWanted = paths.length === 0 ? () => true : isBelow(content, paths);
  const addresses = await withCatalogue(options, (db) =>
    keepAddresses(db, { content, site, history }, (path) => isWanted(`${content}/${path}`)),
  );
  const names = await withCatalogue(options, (db) => renameFiles(db, content, left));
  return { ...addresses, ...names, fixed: [...lines, ...addresses.fixed, ...names.fixed] };
}

async function withCatalogue<Result>(
  options: CheckOptions,
  use: (db: Awaited<ReturnType<typeof openChecked>>) => Result,
): Promise<Result> {
  const db = await openChecked(options);
  try {
    return use(db);
  } finally {
    db.close();
  }
}
