// A worker process that the system ends fails the build with a message; the next build makes good.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import {
  childrenOf,
  cleanTree,
  placesIn,
  runBuild,
  someArticles,
  startBuild,
  treeDifferences,
  treeOf,
} from "./build-process.ts";

describe("a worker that is killed", () => {
  for (const delay of [0, 700]) {
    it(`fails the build, and the next repairs (${delay} ms after its start)`, async () => {
      const folder = temporaryFolder();
      const places = placesIn(folder);
      writeFiles(places.content, someArticles(60));
      const { process: build, ended } = startBuild(places, { workers: 2 });
      let worker: number | undefined;
      // The build's first child is esbuild's or git's now and then: the worker is a Node process.
      while (worker === undefined && build.exitCode === null) {
        await setTimeout(10);
        worker = childrenOf(build.pid as number).find(isWorker);
      }
      await setTimeout(delay);
      if (worker !== undefined) process.kill(worker, "SIGKILL");
      const { status, signal, stderr } = await ended;
      expect(signal).toBeNull();
      expect(stderr).toMatch(/the system ended one of its processes \(SIGKILL\)/);
      expect(stderr).not.toContain("    at ");
      expect(status).toBe(1);
      expect((await runBuild(places)).status).toBe(0);
      expect(treeDifferences(treeOf(places.out), await cleanTree(places.content, folder))).toEqual(
        [],
      );
    });
  }
});

function isWorker(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("start.mjs\0worker\0");
  } catch {
    return false;
  }
}
