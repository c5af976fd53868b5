// Workers share the batches with the build itself; one that fails or dies fails the build, and never hangs it.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlannedAddress } from "../../scripts/planning/plan.ts";
import { Workers } from "../../scripts/publishing/workers.ts";
import { temporaryFolder } from "../small-archive.ts";

const batches = [1, 2, 3].map(() => [
  { kind: "home", edition: "fr", key: "", address: "/" } as PlannedAddress,
]);

describe("workers", () => {
  it("fail the run where their catalogue can't be read, with the reason", async () => {
    const folder = temporaryFolder();
    const workers = new Workers({ catalogueFile: join(folder, "none.sqlite"), out: folder });
    workers.start(1);
    const neverHere = () => new Promise<never>(() => {});
    await expect(workers.run(batches, neverHere, () => {})).rejects.toThrow(
      /no such table|unable to open/,
    );
    workers.stop();
  });

  it("leave all to the build where there are none of them", async () => {
    const workers = new Workers({ catalogueFile: "none", out: "none" });
    const ledger: never[] = [];
    let ledgers = 0;
    await workers.run(
      batches,
      async () => ledger,
      () => ledgers++,
    );
    expect(ledgers).toBe(3);
    workers.stop();
  });
});
