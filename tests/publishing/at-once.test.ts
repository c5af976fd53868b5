// Several builds at once: one wins, the others say so at once, and nothing is spoilt.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { BusyError } from "../../scripts/publishing/lock.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";
import {
  cleanTree,
  placesIn,
  runBuild,
  someArticles,
  treeDifferences,
  treeOf,
} from "./build-process.ts";

const exitBusy = 75;

describe("builds at once", () => {
  it("on one output: at least one publishes, the others exit 75 with a word, and dist is a clean build's", async () => {
    const folder = temporaryFolder();
    const places = placesIn(folder);
    writeFiles(places.content, someArticles(40));
    const ends = await Promise.all(Array.from({ length: 8 }, () => runBuild(places)));
    for (const { status, stderr } of ends) {
      expect([0, exitBusy], stderr).toContain(status);
      if (status === exitBusy)
        expect(stderr).toMatch(/another build writes into .*dist|another build is/);
    }
    expect(ends.some(({ status }) => status === 0)).toBe(true);
    expect(treeDifferences(treeOf(places.out), await cleanTree(places.content, folder))).toEqual(
      [],
    );
  });

  it("the second says so within a second, while the first goes on", async () => {
    const folder = temporaryFolder();
    const { content, out, cache } = placesIn(folder);
    writeFiles(content, someArticles(40));
    const options = { content, out, cache, processes: 1, search: true };
    const busy: Promise<unknown>[] = [];
    const first = await buildSite({
      ...options,
      onProgress({ step }) {
        if (step !== "rendering" || busy.length > 0) return;
        const before = performance.now();
        const told = (of: Partial<typeof options>) =>
          buildSite({ ...options, ...of }).then(
            () => "published",
            (error) => {
              expect(error).toBeInstanceOf(BusyError);
              expect(performance.now() - before).toBeLessThan(1000);
              return (error as BusyError).folder;
            },
          );
        busy.push(
          told({}),
          told({ out: join(folder, "other") }),
          told({ cache: join(folder, "b") }),
        );
      },
    });
    expect(first.written).toBeGreaterThan(50);
    expect(await Promise.all(busy)).toEqual([out, cache, out]);
    expect(treeDifferences(treeOf(out), await cleanTree(content, folder))).toEqual([]);
  });

  it("with one cache and two outputs: one waits for nothing, and each output ends as a clean build's", async () => {
    const folder = temporaryFolder();
    const places = placesIn(folder);
    writeFiles(places.content, someArticles(30));
    const other = { ...places, out: join(folder, "other") };
    const ends = await Promise.all([runBuild(places), setTimeout(100).then(() => runBuild(other))]);
    for (const { status, stderr } of ends) expect([0, exitBusy], stderr).toContain(status);
    writeFiles(places.content, { "articles/new.md": articleText() });
    const wanted = await cleanTree(places.content, folder);
    for (const these of [places, other, places]) {
      expect(await runBuild(these)).toMatchObject({ status: 0 });
      expect(treeDifferences(treeOf(these.out), wanted)).toEqual([]);
      expect(readdirSync(these.out)).not.toContain(".khizana-staging");
    }
  });
});
