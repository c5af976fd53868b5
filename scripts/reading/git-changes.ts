// What git says of the content folder: trees that are still the same need not be looked into.
import { contentFiles, contentFolders } from "./folder.ts";
import { askGit } from "./git.ts";
import { readObjects } from "./git-objects.ts";
import { listWorkingChanges } from "./git-status.ts";

export interface KnownTrees {
  /** The git tree that a folder matched when it was read; none where a file of it did not. */
  tree(folder: string): string | undefined;
  /** What stands in a folder itself: its files with their ids, and its folders. */
  children(folder: string): {
    readonly files: ReadonlyMap<string, string>;
    readonly folders: ReadonlySet<string>;
  };
  /** Every file below a folder. */
  below(folder: string): readonly string[];
}

export interface GitCandidates {
  /** Paths that may differ from what was read: their bytes decide. */
  readonly paths: ReadonlySet<string>;
  /** The trees that were looked into, by folder; inner folders come after those they stand in. */
  readonly trees: ReadonlyMap<string, GitTree>;
}

export interface GitTree {
  readonly id: string;
  /** What a build looks at of it. */
  readonly entries: readonly TreeEntry[];
}

export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

export const treeMode = "40000";
const submoduleMode = "160000";
/** A repository may name its objects by SHA-256 instead. */
const sha1Digits = 40;

/** Undefined where the folder is in no git repository with a commit, or in one that git can't answer for. */
export function gitCandidates(
  content: string,
  known: KnownTrees,
  { trustCheckout }: { readonly trustCheckout: boolean },
): GitCandidates | undefined {
  const prefix = askGit(content, ["rev-parse", "--show-prefix"])?.toString().replace(/\n$/, "");
  if (prefix === undefined) return undefined;
  const [root] = readTrees(content, [`HEAD:${prefix}`]) ?? [];
  const wanted = new Set<string>([...contentFolders, ...contentFiles]);
  const top = root?.filter(({ name }) => wanted.has(name));
  if (!top || holdsSubmodule(top)) return undefined;
  const paths = new Set<string>();
  const trees = new Map<string, GitTree>();
  let level: { folder: string; id: string }[] = [];
  const compare = (folder: string, entries: readonly TreeEntry[]) => {
    const children = known.children(folder);
    const files = new Map(children.files);
    const folders = new Set(children.folders);
    const path = (name: string) => (folder === "" ? name : `${folder}/${name}`);
    for (const { mode, name, id } of entries) {
      if (mode === treeMode) {
        folders.delete(name);
        if (known.tree(path(name)) !== id) level.push({ folder: path(name), id });
        continue;
      }
      // A link has no id of its own here: what it is, the file system says.
      if (files.get(name) !== id) paths.add(path(name));
      files.delete(name);
    }
    for (const name of files.keys()) paths.add(path(name));
    for (const name of folders) for (const below of known.below(path(name))) paths.add(below);
  };
  compare("", top);
  while (level.length > 0) {
    const these = level;
    level = [];
    const read = readTrees(
      content,
      these.map(({ id }) => id),
    );
    if (!read || read.some(holdsSubmodule)) return undefined;
    for (const [at, { folder, id }] of these.entries()) {
      const entries = (read[at] ?? []).filter(({ name }) => !name.startsWith("."));
      trees.set(folder, { id, entries });
      compare(folder, entries);
    }
  }
  if (trustCheckout) return { paths, trees };
  const changed = listWorkingChanges(content, prefix);
  if (!changed) return undefined;
  for (const path of changed) paths.add(path);
  return { paths, trees };
}

/** What is in a submodule, only its own repository knows. */
function holdsSubmodule(entries: readonly TreeEntry[]): boolean {
  return entries.some(({ mode }) => mode === submoduleMode);
}

/** The entries of each tree, in the order asked for; undefined where git lacks one, or names it otherwise than we name files. */
function readTrees(content: string, names: readonly string[]): TreeEntry[][] | undefined {
  const objects = readObjects(content, names);
  const trees = objects?.flatMap((object) =>
    object?.type === "tree" && object.id.length === sha1Digits ? [entriesOf(object.bytes)] : [],
  );
  return trees?.length === names.length ? trees : undefined;
}

/** A tree object: mode, space, name, NUL and 20 bytes of id for each entry (git's `tree` format). */
function entriesOf(tree: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const nul = tree.indexOf(0, space);
    entries.push({
      mode: tree.toString("latin1", at, space),
      name: tree.toString("utf8", space + 1, nul),
      id: tree.toString("hex", nul + 1, nul + 21),
    });
    at = nul + 21;
  }
  return entries;
}
