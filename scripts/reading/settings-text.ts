// Reads the text of a settings file of `content/`, or says why it can't be.
import { lstatSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import { type Finding, finding } from "../model/problem.ts";
import { withPlainKeys } from "./invisible-signs.ts";
import { decodeText } from "./text.ts";

export type SettingsText =
  | { readonly text: string; readonly findings: readonly [] }
  | { readonly text?: undefined; readonly findings: readonly Finding[] };

/** Undefined where there is no such file. */
export function readSettingsText(content: string, path: string): SettingsText | undefined {
  const file = join(content, path);
  const stat = statOf(file);
  if (!stat) return undefined;
  if ("reason" in stat) return { findings: [finding("error", "file-unreadable", stat)] };
  if (stat.isSymbolicLink()) return { findings: [finding("error", "symlink-left-out", {})] };
  if (!stat.isFile()) {
    return { findings: [finding("error", "file-unreadable", { reason: "EISDIR" })] };
  }
  const decoded = decodeText(readFileSync(file));
  if (decoded.findings.length > 0) return { findings: decoded.findings };
  const lines = decoded.text.replaceAll("\r\n", "\n").replace(/^---\s*\n/, "\n");
  return { text: withPlainKeys(lines), findings: [] };
}

/** The system's reason where a file stands in place of a folder above. */
function statOf(file: string): Stats | { readonly reason: string } | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") return { reason: code };
    throw error;
  }
}
