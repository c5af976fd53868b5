// What git knows of the articles' files as they once were: under which names, and with which bytes.
import { askGit } from "./git.ts";
import { workingMoves } from "./git-working-moves.ts";

/** A file as a commit had it; the path leads from the repository's top. */
export interface Version {
  readonly path: string;
  /** The id of its bytes. */
  readonly blob: string;
}

export interface GitHistory {
  /** What the last commit has of a file of the content folder, under its old name where it was moved since; undefined for a new one. */
  committed(path: string): Version | undefined;
  /** What became that version, by an edit, a move or both. */
  before(version: Version): readonly Version[];
  /** In a shallow clone the older history is missing. */
  readonly isShallow: boolean;
}

/** A file of which so much stayed was moved, for git: short articles change much with a day and a headline. */
const likeness = "-M40%";
/** Pairs of files compared at most to find moves in one commit, as git bounds it by itself; moves without an edit are found in any number. */
const mostCompared = "-l1000";
const markdownFiles = [":(top,icase)*.md", ":(top,icase)*.markdown"];

/** Undefined where there is no git, no repository or no commit yet. */
export function readGitHistory(content: string): GitHistory | undefined {
  const prefix = askGit(content, ["rev-parse", "--show-prefix"])?.toString().replace(/\n$/, "");
  const listing = askGit(content, ["ls-tree", "-r", "-z", "--full-tree", "HEAD"]);
  // Without a format each commit gives its changes alone; a merge gives those that none of its parents has. Of all
  // files: the folder may have stood elsewhere, and git is slower where it has to choose.
  const log = askGit(content, [
    ...["log", "--full-history", "--raw", "-z", "--no-abbrev", "--format=", "--no-show-signature"],
    ...["--no-color", "--no-relative", "-c", "--combined-all-paths", likeness, mostCompared],
    "--diff-filter=MR",
  ]);
  if (prefix === undefined || !listing || !log) return undefined;
  const files = filesOf(listing.toString());
  const moves = workingMoves(content, [likeness, mostCompared, "--", ...markdownFiles]);
  const changes = changesOf(log.toString());
  const shallow = askGit(content, ["rev-parse", "--is-shallow-repository"])?.toString().trim();
  return {
    committed(path) {
      const now = `${prefix}${path}`;
      const committed = moves.get(now) ?? now;
      const blob = files.get(committed);
      return blob === undefined ? undefined : { path: committed, blob };
    },
    before: ({ path, blob }) => changes.get(`${blob} ${path}`) ?? [],
    isShallow: shallow === "true",
  };
}

/** Of lines such as `100644 blob <id>\t<path>`: the id of each path. */
function filesOf(listing: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const line of listing.split("\0")) {
    const tab = line.indexOf("\t");
    const [, , blob] = line.slice(0, tab).split(" ");
    if (blob !== undefined) files.set(line.slice(tab + 1), blob);
  }
  return files;
}

/**
 * git's raw format: `:<modes> <ids> <letters>`, a colon more for each further parent of a merge, then the
 * paths: one where it is the same, else one for each parent and the new one.
 */
export function changesOf(log: string): ReadonlyMap<string, readonly Version[]> {
  const changes = new Map<string, Version[]>();
  const fields = log.split("\0");
  for (let at = 0; at < fields.length; ) {
    const [, colons = "", about = ""] = /^\n*(:+)(.*)$/.exec(fields[at++] ?? "") ?? [];
    if (colons === "") continue;
    const parents = colons.length;
    const words = about.split(" ");
    const letters = words.at(-1) ?? "";
    const names = parents > 1 ? parents + 1 : letters.startsWith("R") ? 2 : 1;
    const paths = fields.slice(at, at + names);
    at += names;
    const ids = words.slice(parents + 1, -1);
    const name = `${ids.at(-1)} ${paths.at(-1)}`;
    const older = ids.slice(0, -1).map((blob, parent) => ({ path: paths[parent] ?? "", blob }));
    changes.set(name, [
      ...(changes.get(name) ?? []),
      ...older.filter(({ blob }) => /[^0]/.test(blob)),
    ]);
  }
  return changes;
}
