// Workers share the batches with the build itself; one that fails or dies fails the build, and never hangs it.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlannedAddress } from "../../scripts/planning/plan.ts";
import { Workers } from "../../scripts/publishing/workers.ts";
import { temporaryFolder } from "../small-archive.ts";

const batches = [1, 2, 3].map(() => [
  { kind: "home", edition: "fr", key: "", address: "/" } as PlannedAddress,
]);

const nothingHere = async () => [];

describe("workers", () => {
  it("fail the run where their catalogue can't be read, with the reason", async () => {
    const folder = temporaryFolder();
    const workers = new Workers({ catalogueFile: join(folder, "none.sqlite"), out: folder });
    workers.start(1);
    await expect(workers.run(batches, nothingHere, () => {})).rejects.toThrow(
      /no such table|unable to open/,
    );
    await workers.stop();
  });

  it("leave all to the build where there are none of them", async () => {
    const workers = new Workers({ catalogueFile: "none", out: "none" });
    let ledgers = 0;
    await workers.run(batches, nothingHere, () => ledgers++);
    expect(ledgers).toBe(3);
    await workers.stop();
  });
});
