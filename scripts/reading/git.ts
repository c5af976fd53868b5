// Asks git about a folder, and leaves its index alone, which an author's commit may hold; git's absence is an answer too.
import { spawnSync } from "node:child_process";

/** A content folder with files named as a repository's own are would be taken for one, and its settings name programs to run. */
const options = ["--no-optional-locks", "-c", "safe.bareRepository=explicit"];

/** What git writes; undefined where it is not installed, or refuses. `index`: another index than the author's. */
export function askGit(
  folder: string,
  args: readonly string[],
  { input = "", index }: { readonly input?: string; readonly index?: string } = {},
): Buffer | undefined {
  const { status, stdout } = spawnSync("git", [...options, "-C", folder, ...args], {
    input,
    env: { ...plainEnvironment(), ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) },
    maxBuffer: 2 ** 31 - 1,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

/** Inside a hook, git's own variables name a repository and an index that need not be the folder's. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const repositoryOf = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE)$/;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !repositoryOf.test(name)),
  );
}
