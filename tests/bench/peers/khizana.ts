// Khizana itself, from a cold process: no catalogue, nothing published.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveSize, generateArchive } from "../generator.ts";
import type { Peer, PreparedBuild } from "./peer.ts";

const project = join(import.meta.dirname, "../../..");
const buildCommand = "scripts/commands/build.ts";

export const khizana: Peer = { name: "khizana", version: khizanaVersion, prepare: makeArchive };

function khizanaVersion(): string | undefined {
  if (!existsSync(join(project, buildCommand))) return undefined;
  return JSON.parse(readFileSync(join(project, "package.json"), "utf8")).version;
}

function makeArchive(folder: string, archive: ArchiveSize): PreparedBuild {
  const content = join(folder, "content");
  const output = join(folder, "dist");
  const cache = join(folder, "cache");
  generateArchive({ ...archive, folder: content });
  return {
    program: process.execPath,
    args: [
      "--import",
      "tsx",
      buildCommand,
      "--content",
      content,
      "--out",
      output,
      "--cache",
      cache,
    ],
    cwd: project,
    output,
    emptied: [output, cache],
  };
}
