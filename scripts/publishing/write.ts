// Puts a file into dist whole or not at all: compared first, written beside, then renamed.
import { hash as digest } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
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

/** Writes a file unless dist holds the same bytes already. What someone else put in its place goes, and no link is followed. */
export function writeWhole(out: string, file: string, bytes: Uint8Array): Writing {
  const target = join(out, file);
  makeFolder(out, dirname(file));
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found && sameBytes(target, found, bytes)) return "same";
  if (found?.isDirectory()) rmSync(target, { recursive: true });
  makeFolder(out, stagingFolder);
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

/** A file as the manifest lists it. */
export function describeFile(file: string, bytes: Uint8Array): PublishedFile {
  return { file, hash: digest("sha256", bytes), size: bytes.byteLength };
}

/** Removes the waiting room at the end of a build, or what a killed one left in it. */
export function clearStaging(out: string): void {
  rmSync(join(out, stagingFolder), { recursive: true, force: true });
  madeFolders.clear();
}

/** Makes a folder of dist and those above it, each looked at once: a site has one folder a page. */
function makeFolder(out: string, folder: string): void {
  const path = join(out, folder);
  if (madeFolders.has(path)) return;
  if (folder === ".") mkdirSync(path, { recursive: true });
  else {
    makeFolder(out, dirname(folder));
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) rmSync(path, { force: true });
    if (!found?.isDirectory()) makeOneFolder(path);
  }
  madeFolders.add(path);
}

/** Another process may have made it a moment ago. */
function makeOneFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function sameBytes(target: string, found: Stats, bytes: Uint8Array): boolean {
  return found.size === bytes.byteLength && found.isFile() && readFileSync(target).equals(bytes);
}
