// Paths as an author types them, on Windows too, become paths within the content folder.
import platform, { type PlatformPath } from "node:path";

/** The content folder as problems name it: with slashes, and none at its end. */
export function contentName(given: string, { sep }: PlatformPath = platform): string {
  return given
    .split(sep)
    .join("/")
    .replace(/(?<=.)\/+$/, "");
}

/** A path within the content folder, "" for the folder itself; undefined for one outside it. */
export function pathWithin(
  content: string,
  given: string,
  { isAbsolute, relative, resolve, sep }: PlatformPath = platform,
): string | undefined {
  const path = relative(resolve(content), resolve(given)).split(sep).join("/");
  // From one drive to another there is no way but the whole path.
  return path === ".." || path.startsWith("../") || isAbsolute(path) ? undefined : path;
}
