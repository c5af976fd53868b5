// A folder for the sites that several test files look at, made for one run of the tests and removed after it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function setup() {
  const folder = mkdtempSync(join(tmpdir(), "khizana-shared-"));
  process.env.KHIZANA_SHARED_SITES = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
