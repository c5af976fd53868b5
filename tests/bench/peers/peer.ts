// A peer is a generator that builds the same articles: it makes its own site of them, then is measured.
import type { ArchiveSize, GeneratedArticle } from "../generator.ts";
import type { Command } from "../measure.ts";

export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** A peer's site on the disk, with what it takes to build it and to change it. */
export interface PreparedSite extends Command {
  /** Emptied before a clean build. */
  readonly emptied: readonly string[];
  /** The folder of the articles. */
  readonly content: string;
  /** Where an article stands in this site, and how it is written there. */
  fileOf(article: GeneratedArticle): SiteFile;
  /** A style sheet of the site. */
  readonly style: string;
  /** The file of the settings. */
  readonly settings: string;
  /** The text of the settings, with a copyright line. */
  withCopyright(settings: string): string;
}

export interface Peer {
  /** As the command line and the table call it. */
  readonly name: string;
  /** False where a build makes everything again, whatever has changed. */
  readonly incremental: boolean;
  /** Undefined where it isn't installed. */
  version(): string | undefined;
  /** Writes the peer's site into a folder, which takes no part in the measurement. */
  prepare(folder: string, archive: ArchiveSize): PreparedSite;
}
