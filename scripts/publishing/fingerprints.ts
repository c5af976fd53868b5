// Fingerprints of everything beside the content that shapes what is published.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaVersion } from "../catalogue/schema.ts";
import { listFolder } from "../reading/folder.ts";

export interface Fingerprints {
  /** What reads and plans: a change makes the catalogue anew. */
  readonly code: string;
  /** What pages look like: a change renders every page again. */
  readonly layouts: string;
  /** Styles, browser scripts and fonts: a change makes the assets anew, and no page. */
  readonly assets: string;
}

const project = fileURLToPath(new URL("../../", import.meta.url));

/** Of the sources, layouts and assets as they are on the disk now. */
export function takeFingerprints(): Fingerprints {
  const lock = ["package-lock.json"];
  const layouts = listFolder(project, "layouts").files;
  const ofAssets = (path: string) => /^layouts\/(?:styles|browser|admin)\//.test(path);
  const scripts = listFolder(project, "scripts").files;
  return {
    code: `${schemaVersion} ${fingerprintOf([...scripts, ".eleventy.ts", ...lock])}`,
    layouts: fingerprintOf(layouts.filter((path) => !ofAssets(path))),
    assets: fingerprintOf([...layouts.filter(ofAssets), ...lock]),
  };
}

function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const bytes = readFileSync(join(project, path));
    hash.update(`${path} ${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}
