// Files of text as they are mended: every byte that is not mended stays, and a file is written whole or not at all.
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { FixedLine } from "../model/mending.ts";

/** The lines that differ in two texts of as many lines, without the signs that end them. */
export function changedLines(before: string, after: string): FixedLine[] {
  const given = before.split(/\r?\n/);
  return after
    .split(/\r?\n/)
    .flatMap((line, at) =>
      line === given[at] ? [] : [{ line: at + 1, before: given[at] ?? "", after: line }],
    );
}

/** Undefined for a file of another encoding, or one that can't be read: what is wrong with it is told. */
export function readUtf8(file: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

export function replaceText(file: string, text: string): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(unfinished, text);
    chmodSync(unfinished, statSync(file).mode);
    renameSync(unfinished, file);
  } catch (error) {
    // A full disk: what was written of it is in the way.
    rmSync(unfinished, { force: true });
    throw error;
  }
}
