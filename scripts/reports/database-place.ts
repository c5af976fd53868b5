// Where votes may be kept: nowhere that is thrown away, made again or published.
import { statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

export interface BadPlace {
  readonly trouble: "badPlace" | "noFolder" | "isFolder";
  readonly folder: string;
}

/** What speaks against a file; undefined where nothing does. */
export function troubleOfPlace(file: string, content: string): BadPlace | undefined {
  const path = resolve(file);
  const isWithin = (folder: string) => {
    const inner = relative(resolve(folder), path);
    return inner !== ".." && !inner.startsWith(`..${sep}`);
  };
  const folder = [content, "content", "dist", ".cache", "node_modules"].find(isWithin);
  if (folder !== undefined) return { trouble: "badPlace", folder };
  const kept = path
    .split(sep)
    .slice(0, -1)
    .find((name) => name === ".cache" || name === ".git");
  if (kept !== undefined) return { trouble: "badPlace", folder: kept };
  const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder(path)) return { trouble: "isFolder", folder: path };
  return isFolder(dirname(path)) ? undefined : { trouble: "noFolder", folder: dirname(file) };
}
