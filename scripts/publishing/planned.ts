// What there is to render, and what two machines must have in common for their plans to be the same.
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import { Catalogue } from "../catalogue/catalogue.ts";
import { countPages, type PlannedAddress, planPages, planSite } from "../planning/plan.ts";
import { type Fingerprints, takeFingerprints } from "./fingerprints.ts";
import { lockFolder } from "./lock.ts";
import { catalogueFile, type Prepared, prepareCatalogue } from "./prepare.ts";
import type { ProgressReport } from "./progress.ts";
import { Workers } from "./workers.ts";

export interface Planned {
  /** False where only what has changed since the last build is rendered. */
  readonly every: boolean;
  readonly count: number;
  readonly pages: () => Iterable<PlannedAddress>;
}

export interface PlanIdentity {
  readonly code: string;
  readonly layouts: string;
  /** Digest of every content file's path and id. */
  readonly content: string;
  /** Stamp of the site that the planned pages bring up to date; empty where every page is planned. */
  readonly since: string;
  /** How many pages are planned. */
  readonly pages: number;
}

/** What a prepared catalogue gives to render. */
export function plannedPages(prepared: Prepared, catalogue: Catalogue): Planned {
  if (prepared.pages === undefined) {
    return { every: true, count: countPages(catalogue), pages: () => planSite(catalogue) };
  }
  const pages = planPages(catalogue, prepared.pages);
  return { every: false, count: pages.length, pages: () => pages };
}

/** `stamp`: of the site as the last build left it. */
export function identityOf(
  { db }: Prepared,
  planned: Planned,
  { code, layouts }: Fingerprints,
  stamp: string,
): PlanIdentity {
  const since = planned.every ? "" : stamp;
  return { code, layouts, content: contentDigest(db), since, pages: planned.count };
}

function contentDigest(db: Database.Database): string {
  const hash = createHash("sha256");
  const files = db.prepare("SELECT path, id FROM file ORDER BY path").iterate();
  for (const { path, id } of files as Iterable<{ path: string; id: string }>) {
    hash.update(`${path}\n${id}\n`);
  }
  return hash.digest("hex");
}

export interface PlanOptions {
  readonly content: string;
  readonly cache: string;
  readonly trustCheckout?: boolean;
  /** The folder that pages are rendered into, where any are. */
  readonly out: string;
  readonly processes?: number;
  /** Stamp of the last build's site, where there is one to bring up to date. */
  readonly stamp: string | undefined;
  readonly onProgress?: (progress: ProgressReport) => void;
}

export interface Plan {
  readonly prepared: Prepared;
  readonly catalogue: Catalogue;
  readonly planned: Planned;
  readonly identity: PlanIdentity;
  /** Processes that have read, and may render. */
  readonly workers: Workers;
}

/** Plans like a build, and settles nothing; the catalogue is closed when the work ends. */
export async function withPlan<Result>(
  { content, cache, trustCheckout = false, stamp, out, processes, onProgress }: PlanOptions,
  work: (plan: Plan) => Promise<Result>,
): Promise<Result> {
  mkdirSync(cache, { recursive: true });
  const lock = lockFolder(cache);
  const workers = new Workers({ catalogueFile: join(cache, catalogueFile), out });
  try {
    const fingerprints = takeFingerprints();
    const distIsKnown = stamp !== undefined;
    const prepared = await prepareCatalogue({
      ...{ content, cache, fingerprints, trustCheckout, distIsKnown, workers, onProgress },
      ...(processes === undefined ? {} : { processes }),
    });
    try {
      const catalogue = new Catalogue(prepared.db);
      const planned = plannedPages(prepared, catalogue);
      const identity = identityOf(prepared, planned, fingerprints, stamp ?? "");
      return await work({ prepared, catalogue, planned, identity, workers });
    } finally {
      prepared.db.close();
    }
  } finally {
    await workers.stop();
    lock.release();
  }
}
