// A peer is a generator that builds the same articles: it makes its own site of them, then is measured.
import type { ArchiveSize } from "../generator.ts";
import type { Command } from "../measure.ts";

export interface PreparedBuild extends Command {
  /** Emptied before each run, so that every build starts clean. */
  readonly emptied: readonly string[];
}

export interface Peer {
  /** As the command line and the table call it. */
  readonly name: string;
  /** Undefined where it isn't installed. */
  version(): string | undefined;
  /** Writes the peer's site into a folder, which takes no part in the measurement. */
  prepare(folder: string, archive: ArchiveSize): PreparedBuild;
}
