// A contender is one peer with its site on one disk, which can be built in every scenario, again and again.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { ArchiveSize } from "./generator.ts";
import { type Cost, measure } from "./measure.ts";
import type { MemorySample } from "./memory-watch.ts";
import type { Peer, PreparedSite } from "./peers/peer.ts";
import { commit, makeRepository } from "./repository.ts";
import { applyChange, type Scenario } from "./scenarios.ts";

/** How the content folder is kept: as files alone, or as a git repository in which every change is committed. */
export type Keeping = "files" | "git";

/** Khizana reads a file again that was written less than two seconds before it was first read. */
const oldFileMilliseconds = 2500;
/** What was written before is told from what a build writes by its time. */
const restMilliseconds = 100;

export class Contender {
  readonly peer: Peer;
  readonly keeping: Keeping;
  readonly #archive: ArchiveSize;
  readonly #site: PreparedSite;
  /** True where the output is what a build of the unchanged site leaves. */
  #settled = false;

  private constructor(peer: Peer, keeping: Keeping, archive: ArchiveSize, site: PreparedSite) {
    this.peer = peer;
    this.keeping = keeping;
    this.#archive = archive;
    this.#site = site;
  }

  static async prepare(
    folder: string,
    peer: Peer,
    keeping: Keeping,
    archive: ArchiveSize,
  ): Promise<Contender> {
    mkdirSync(folder);
    const site = peer.prepare(folder, archive);
    if (keeping === "git") await makeRepository(site.content);
    await setTimeout(oldFileMilliseconds);
    return new Contender(peer, keeping, archive, site);
  }

  /** Builds once, and leaves the site as it was found. */
  async run(scenario: Scenario, onSample?: (sample: MemorySample) => void): Promise<Cost> {
    if (scenario === "clean") return this.#buildClean(onSample);
    if (!this.#settled) await this.#settle();
    const change = applyChange(scenario, this.#site, this.#archive);
    if (!change) return this.#build();
    // A peer that makes everything again does so whatever its output is.
    this.#settled = !this.peer.incremental;
    try {
      this.#keep(change.path);
      return await this.#build();
    } finally {
      change.undo();
      this.#keep(change.path);
    }
  }

  async #buildClean(onSample?: (sample: MemorySample) => void): Promise<Cost> {
    for (const folder of this.#site.emptied) rmSync(folder, { recursive: true, force: true });
    const cost = await this.#build(onSample);
    this.#settled = true;
    return cost;
  }

  async #settle(): Promise<void> {
    await this.#build();
    this.#settled = true;
  }

  async #build(onSample?: (sample: MemorySample) => void): Promise<Cost> {
    mkdirSync(this.#site.output, { recursive: true });
    // The disk has written everything before the next build begins.
    spawnSync("sync");
    await setTimeout(restMilliseconds);
    return measure(this.#site, onSample);
  }

  #keep(path: string): void {
    const { content } = this.#site;
    const inside = !relative(content, path).startsWith("..");
    if (this.keeping === "git" && inside) commit(content, path);
  }
}
