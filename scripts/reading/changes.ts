// Which files of the content folder differ from those that the catalogue was made of, by the cheapest truth that is there.

import { type FileState, stateOf, statOf } from "./file-state.ts";
import { contentFiles, contentFolders, type FolderListing, listFolder } from "./folder.ts";
import { type GitTree, gitCandidates, type KnownTrees } from "./git-changes.ts";

/** What the catalogue remembers of the files that it was made of. */
export interface KnownFiles extends KnownTrees {
  /** Every file, by its path. */
  all(): ReadonlyMap<string, FileState>;
  state(path: string): FileState | undefined;
  /** When the files were read, in microseconds since 1970. */
  readonly readAt: number;
}

export interface Changes {
  /** Files that were added or changed, with their new state; undefined for one that is gone. */
  readonly files: ReadonlyMap<string, FileState | undefined>;
  /** Files written anew with the bytes that they had: only their times are others. */
  readonly sameBytes: ReadonlyMap<string, FileState>;
  /** The git trees of the folders that were looked into; none without git. */
  readonly trees: ReadonlyMap<string, GitTree>;
  /** When the files were looked at, in microseconds since 1970. */
  readonly readAt: number;
}

/** A file written within this time of being read may have changed since without its time showing it. */
const clockStepMicroseconds = 2_000_000;

/** `trustCheckout`: in CI the working tree is a fresh checkout, whose own changes are not looked for. */
export function findChanges(
  content: string,
  known: KnownFiles,
  { trustCheckout }: { readonly trustCheckout: boolean },
): Changes {
  const readAt = Date.now() * 1000;
  const git = gitCandidates(content, known, { trustCheckout });
  const candidates = git?.paths ?? statCandidates(content, known);
  const files = new Map<string, FileState | undefined>();
  const sameBytes = new Map<string, FileState>();
  const linked = new Map<string, boolean>();
  for (const path of candidates) {
    const now = stateOf(content, path, linked);
    const before = known.state(path);
    if (now?.id !== before?.id || now?.id === "") files.set(path, now);
    else if (now && before && now.mtime !== before.mtime) sameBytes.set(path, now);
  }
  return { files, sameBytes, trees: git?.trees ?? new Map(), readAt };
}

/** Files whose size or time differ, that are new, or that are gone. */
function statCandidates(content: string, known: KnownFiles): ReadonlySet<string> {
  const before = known.all();
  const left = new Set(before.keys());
  const candidates = new Set<string>();
  for (const path of listContent(content).paths) {
    left.delete(path);
    const then = before.get(path);
    const now = statOf(content, path);
    const same = then && now && now.size === then.size && now.mtime === then.mtime;
    if (!same || now.mtime > known.readAt - clockStepMicroseconds) candidates.add(path);
  }
  for (const path of left) candidates.add(path);
  return candidates;
}

export interface ContentListing {
  /** Every file and link that a build looks at, folder by folder in byte order. */
  readonly paths: readonly string[];
  readonly closed: FolderListing["closed"];
}

export function listContent(content: string): ContentListing {
  const listings = contentFolders.map((folder) => listFolder(content, folder));
  return {
    paths: [
      ...contentFiles.filter((path) => statOf(content, path)),
      ...listings.flatMap(({ files, links }) => [...files, ...links]),
    ],
    closed: listings.flatMap(({ closed }) => closed),
  };
}
