// Puts a file into dist whole or not at all: compared first, written beside, then renamed.
import { hash as digest } from "node:crypto";
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** A published file, as the manifest knows it. */
export interface PublishedFile {
  /** Relative to dist. */
  readonly file: string;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

/** The folder in dist where files wait to be renamed; whatever a killed build left in it is removed. */
export const stagingFolder = ".khizana-staging";

let stagedFiles = 0;
const madeFolders = new Set<string>();

/** What writing a file did to dist. */
export type Writing = "added" | "changed" | "same";

/** Writes a file unless dist holds the same bytes already. */
export function writeWhole(out: string, file: string, bytes: Uint8Array): Writing {
  const target = join(out, file);
  const found = statSync(target, { throwIfNoEntry: false });
  if (found && sameBytes(target, found, bytes)) return "same";
  makeFolder(dirname(target));
  makeFolder(join(out, stagingFolder));
  const staged = join(out, stagingFolder, `${process.pid}-${++stagedFiles}`);
  try {
    writeFileSync(staged, bytes);
    renameSync(staged, target);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
  return found ? "changed" : "added";
}

export function describeFile(file: string, bytes: Uint8Array): PublishedFile {
  return { file, hash: digest("sha256", bytes), size: bytes.byteLength };
}

/** Removes the waiting room at the end of a build, or what a killed one left in it. */
export function clearStaging(out: string): void {
  rmSync(join(out, stagingFolder), { recursive: true, force: true });
  madeFolders.clear();
}

/** Makes a folder, and those above it only where they may be missing: a site has one folder a page. */
function makeFolder(folder: string): void {
  if (madeFolders.has(folder)) return;
  if (madeFolders.has(dirname(folder))) {
    try {
      mkdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  } else {
    mkdirSync(folder, { recursive: true });
    madeFolders.add(dirname(folder));
  }
  madeFolders.add(folder);
}

function sameBytes(target: string, found: Stats, bytes: Uint8Array): boolean {
  return found.size === bytes.byteLength && found.isFile() && readFileSync(target).equals(bytes);
}
