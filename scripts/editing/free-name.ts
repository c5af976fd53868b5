// A file takes a name that no other file has, and takes no other file's place: of two that want one name, one gets it.
import { closeSync, linkSync, openSync, renameSync, rmSync } from "node:fs";

/**
 * Throws what the system says where a file stands there already ("EEXIST"). A link never replaces what is there;
 * where a file system has no links (exFAT, some shares), the name is held with an empty file first.
 */
export function takeFreeName(from: string, to: string, link: typeof linkSync = linkSync): void {
  try {
    link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    closeSync(openSync(to, "wx"));
    try {
      renameSync(from, to);
    } catch (refusal) {
      rmSync(to, { force: true });
      throw refusal;
    }
    return;
  }
  try {
    rmSync(from);
  } catch (refusal) {
    // Both names are one file's: it keeps the one by which it is known.
    rmSync(to, { force: true });
    throw refusal;
  }
}
