// When the machine refuses: a full disk, a read-only one, someone else's folder, too few open files. A message, no torn page, and the next build makes good.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import {
  cleanTree,
  type Ended,
  type Places,
  placesIn,
  runBuild,
  type StartOptions,
  someArticles,
  treeDifferences,
  treeOf,
} from "./build-process.ts";

/** Sizes of a disk that fills up, in kB; more by hand. */
const sizes = (process.env.KHIZANA_DISK_SIZES ?? "300,1500").split(",").map(Number);
const fileLimits = (process.env.KHIZANA_FILE_LIMITS ?? "36").split(",").map(Number);

/** False where this user may not mount: those tests are skipped, and named as such. */
const mayMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), "khizana-may-mount-"));
  const mounted =
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]).status === 0;
  if (mounted) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true, force: true });
  return mounted;
})();
const maySetUser = process.getuid?.() === 0 && spawnSync("setpriv", ["--version"]).status === 0;

function mounted(folder: string, kilobytes: number): { remount: (options: string) => void } {
  mkdirSync(folder, { recursive: true });
  const mount = (options: string) =>
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status).toBe(0);
  mount(`size=${kilobytes}k`);
  onTestFinished(() => {
    spawnSync("umount", ["-l", folder]);
  });
  return { remount: (options) => mount(`remount,${options}`) };
}

interface Archive {
  readonly folder: string;
  readonly places: Places;
  readonly wanted: ReadonlyMap<string, string>;
}

async function archive(): Promise<Archive> {
  const folder = temporaryFolder();
  const places = placesIn(folder);
  writeFiles(places.content, someArticles(30));
  return { folder, places, wanted: await cleanTree(places.content, folder) };
}

function expectRefusal({ status, stderr }: Ended, word: RegExp): void {
  expect(stderr).toMatch(word);
  expect(stderr).toContain("the next build completes the site");
  expect(stderr, "a message, not a trace").not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
}

/** Files that stand in dist and are not what a clean build has there. */
function torn({ places, wanted }: Archive): string[] {
  if (!existsSync(places.out)) return [];
  const tree = [...treeOf(places.out)].filter(([path]) => !path.startsWith(".khizana"));
  return tree.filter(([path, hash]) => wanted.get(path) !== hash).map(([path]) => path);
}

async function expectRepair(
  { places, wanted }: Archive,
  options: StartOptions = {},
): Promise<void> {
  const { status, stderr } = await runBuild(places, options);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(treeDifferences(treeOf(places.out), wanted)).toEqual([]);
}

describe.skipIf(!mayMount)("a disk (skipped where mounting is not allowed)", () => {
  for (const size of sizes) {
    it(`of ${size} kB that is full: dist and cache`, async () => {
      const site = await archive();
      const disk = mounted(join(site.folder, "disk"), size);
      const places = {
        ...site.places,
        out: join(site.folder, "disk/dist"),
        cache: join(site.folder, "disk/cache"),
      };
      for (const workers of [1, 2]) {
        expectRefusal(await runBuild(places, { workers }), /the disk is full/);
        expect(torn({ ...site, places })).toEqual([]);
      }
      disk.remount("size=64m");
      await expectRepair({ ...site, places });
    });

    it(`of ${size / 10} kB that is full: the cache alone`, async () => {
      const site = await archive();
      const disk = mounted(site.places.cache, size / 10);
      expectRefusal(await runBuild(site.places), /the disk is full/);
      expect(torn(site)).toEqual([]);
      disk.remount("size=64m");
      await expectRepair(site);
    });
  }

  it("that fills up after the first build: what is published stays whole", async () => {
    const site = await archive();
    const { places, folder } = site;
    const disk = mounted(places.out, 64_000);
    await expectRepair(site);
    const used = Math.ceil(
      Number(spawnSync("du", ["-sk", places.out]).stdout.toString().split("\t")[0]),
    );
    disk.remount(`size=${used + 8}k`);
    writeFiles(places.content, someArticles(45));
    const after = await cleanTree(places.content, join(folder, "after"));
    expectRefusal(await runBuild(places), /the disk is full/);
    const bad = [...treeOf(places.out)].filter(
      ([path, hash]) =>
        !path.startsWith(".khizana") &&
        ![site.wanted, after].some((tree) => tree.get(path) === hash),
    );
    expect(bad).toEqual([]);
    disk.remount("size=64m");
    await expectRepair({ ...site, wanted: after });
  });

  for (const [what, which] of [
    ["dist", "out"],
    ["the cache", "cache"],
  ] as const) {
    it(`that is read-only: ${what}`, async () => {
      const site = await archive();
      const disk = mounted(site.places[which], 64_000);
      disk.remount("ro");
      expectRefusal(await runBuild(site.places), /read-only/);
      disk.remount("rw");
      await expectRepair(site);
      disk.remount("ro");
      writeFiles(site.places.content, someArticles(33));
      expectRefusal(await runBuild(site.places), /read-only/);
    });
  }
});

describe.skipIf(!maySetUser)(
  "a folder of someone else's (skipped where no other user can be taken on)",
  () => {
    const through = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    for (const which of ["out", "cache"] as const) {
      it(`is told of: ${which}`, async () => {
        const site = await archive();
        chmodSync(site.folder, 0o755);
        for (const path of [site.places.out, site.places.cache]) mkdirSync(path);
        const mine = which === "out" ? site.places.cache : site.places.out;
        chownSync(mine, 65534, 65534);
        const env = { HOME: "/nonexistent" };
        expectRefusal(await runBuild(site.places, { through, env }), /access is denied/);
        chownSync(site.places[which], 65534, 65534);
        await expectRepair(site, { through, env });
        expect(statSync(join(site.places.out, "index.html")).uid).toBe(65534);
      });
    }
  },
);

describe("few open files", () => {
  for (const limit of fileLimits) {
    it(`(${limit}): the build ends well, or says why`, async () => {
      const site = await archive();
      const through = ["sh", "-c", `ulimit -n ${limit}; exec "$@"`, "sh"];
      for (const workers of [1, 2]) {
        const end = await runBuild(site.places, { through, workers });
        // What compiles TypeScript beside the build may die of it with words of its own.
        if (end.status !== 0) expect(end.stderr).toMatch(/too many files are open|EMFILE/);
        else expect(end.stderr).toBe("");
        expect(torn(site)).toEqual([]);
      }
      await expectRepair(site);
    });
  }
});
