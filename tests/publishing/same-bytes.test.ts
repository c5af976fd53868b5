// The same bytes everywhere: whatever the time zone, the language of the machine, the number of workers, or the order in which a folder lists its files.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Files, temporaryFolder, writeFiles } from "../small-archive.ts";
import {
  cleanTree,
  placesIn,
  runBuild,
  type StartOptions,
  someArticles,
  treeDifferences,
  treeOf,
} from "./build-process.ts";

/** Other Nodes, by hand: `KHIZANA_NODES="npx -y -p node@22,npx -y -p node@24"`. */
const nodes = (process.env.KHIZANA_NODES ?? "").split(",").filter(Boolean);

const runs: Readonly<Record<string, StartOptions>> = {
  "in Honolulu, in Arabic, 2 workers": {
    workers: 2,
    env: { TZ: "Pacific/Honolulu", LANG: "ar_MA.UTF-8", LC_ALL: "ar_MA.UTF-8" },
  },
  "in Kiritimati, in Turkish, 4 workers": {
    workers: 4,
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  },
  "in Kathmandu, in C": { env: { TZ: "Asia/Kathmandu", LANG: "C", LC_ALL: "C" } },
  ...Object.fromEntries(
    nodes.map((node) => [`with ${node}`, { through: node.split(" "), plainNode: true }]),
  ),
};

it("a build gives the same bytes everywhere", async () => {
  const folder = temporaryFolder();
  const places = placesIn(folder);
  const files = someArticles(30);
  writeFiles(places.content, files);
  const wanted = await cleanTree(places.content, folder);
  for (const [where, options] of Object.entries(runs)) {
    const these = { ...placesIn(join(folder, where)), content: places.content };
    mkdirSync(join(folder, where));
    const { status, stderr } = await runBuild(these, options);
    expect(status, `${where}: ${stderr}`).toBe(0);
    expect(treeDifferences(treeOf(these.out), wanted), where).toEqual([]);
  }
});

it("the order in which files were written does not show", async () => {
  const folder = temporaryFolder();
  const files = someArticles(30);
  const trees: ReadonlyMap<string, string>[] = [];
  for (const [at, order] of [files, reversed(files), mixed(files)].entries()) {
    const content = join(folder, String(at), "content");
    writeFiles(content, order);
    trees.push(await cleanTree(content, join(folder, String(at))));
  }
  for (const tree of trees.slice(1)) {
    expect(treeDifferences(tree, trees[0] as ReadonlyMap<string, string>)).toEqual([]);
  }
});

function reversed(files: Files): Files {
  return Object.fromEntries(Object.entries(files).reverse());
}

function mixed(files: Files): Files {
  const key = (path: string) =>
    [...path].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => key(a) - key(b)));
}
