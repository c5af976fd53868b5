// A merge publishes what belongs together, renders what is missing, and refuses the rest before dist is touched.
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { forecast } from "../../scripts/publishing/forecast.ts";
import { ledgerFile } from "../../scripts/publishing/ledger.ts";
import { mergeShards } from "../../scripts/publishing/merge.ts";
import { readStamp } from "../../scripts/publishing/output-folder.ts";
import { buildShard } from "../../scripts/publishing/shard.ts";
import { pagesFolder } from "../../scripts/publishing/shard-folder.ts";
import { articleText, publishedFiles, temporaryFolder, writeFiles } from "../small-archive.ts";

/** Two machines and one that merges, which share a checkout and nothing else. */
function checkout() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const content = at("content");
  writeFiles(content, { "articles/a.md": articleText(), "articles/b.md": articleText() });
  const shard = (index: number, count = 2, cache = at(`cache-${index}`)) =>
    buildShard({
      ...{ content, processes: 1, shard: { index, count } },
      ...{ out: at(`shard-${index}`), cache },
    });
  const merge = (...shards: string[]) =>
    mergeShards({
      ...{ content, processes: 1, shards: shards.map(at) },
      ...{ out: at("dist"), cache: at("cache") },
    });
  const build = () => buildSite({ content, processes: 1, out: at("dist"), cache: at("cache") });
  return { at, content, shard, merge, build };
}

/** A published site, whose pages are all to be rendered again, and the two shards of it. */
async function twoShards() {
  const machines = checkout();
  await machines.build();
  for (const index of [1, 2]) await machines.shard(index);
  rmSync(machines.at("cache"), { recursive: true });
  return machines;
}

const edit = { "articles/a.md": articleText({ headline: "Le port ferme" }) };

describe("a merge", () => {
  it("renders itself what no shard has, and says how much", async () => {
    const { shard, merge, at } = checkout();
    const { rendered, pages } = await shard(2);
    const result = await merge("shard-2");
    expect(result).toMatchObject({ taken: rendered, rendered: pages - rendered });
    expect(existsSync(at("dist/assets/site.css"))).toBe(true);
    expect(existsSync(at(`cache/shards-${process.pid}.sqlite`))).toBe(false);
  });

  it("takes from shards with the last merge's cache only what has changed since", async () => {
    const { at, content, shard, merge, build } = checkout();
    const whole = await build();
    writeFiles(content, edit);
    let rendered = 0;
    for (const index of [1, 2]) {
      cpSync(at("cache"), at(`cache-${index}`), { recursive: true });
      const result = await shard(index);
      expect(result.every).toBe(false);
      rendered += result.rendered;
    }
    expect(rendered).toBeLessThan(whole.rendered);
    expect(await merge("shard-1", "shard-2")).toMatchObject({ taken: rendered, rendered: 0 });
    expect(readFileSync(at("dist/2026/03/14/a/index.html"), "utf8")).toContain("Le port ferme");
    expect(await build()).toMatchObject({ rendered: 0, written: 0 });
  });

  it("refuses one shard given twice, one that is not there, and parts of different wholes", async () => {
    const { at, shard, merge } = await twoShards();
    await expect(merge("shard-1", "shard-1")).rejects.toMatchObject({ trouble: "twice" });
    await expect(merge("shard-1", "none")).rejects.toMatchObject({
      ...{ trouble: "no-ledger", path: at("none") },
    });
    await shard(3, 3);
    await expect(merge("shard-1", "shard-3")).rejects.toMatchObject({
      ...{ trouble: "counts-differ", path: at("shard-3"), other: at("shard-1") },
    });
  });

  it("refuses a shard of another plan, says what differs, and leaves dist as it is", async () => {
    const { at, merge } = await twoShards();
    const path = join(at("shard-2"), ledgerFile);
    const ledger = readFileSync(path, "utf8");
    const [first = "", ...rest] = ledger.split("\n");
    const before = [publishedFiles(at("dist")), readStamp(at("dist"))];
    const others = { code: "x", layouts: "x", content: "x", since: "x", pages: 7 };
    for (const [trouble, value] of Object.entries(others)) {
      const header = JSON.stringify({ ...JSON.parse(first), [trouble]: value });
      writeFileSync(path, [header, ...rest].join("\n"));
      const refused = { trouble, path: at("shard-2") };
      await expect(merge("shard-1", "shard-2")).rejects.toMatchObject(refused);
      expect([publishedFiles(at("dist")), readStamp(at("dist"))]).toEqual(before);
    }
  });

  it("refuses a page that is torn, altered or lost, by its name, and mends dist with the next merge", async () => {
    const { at, merge } = await twoShards();
    const pages = join(at("shard-1"), pagesFolder);
    const [file = ""] = publishedFiles(pages);
    const whole = readFileSync(join(pages, file));
    const torn = { trouble: "torn", path: join(pages, file) };
    writeFileSync(join(pages, file), whole.subarray(0, 100));
    await expect(merge("shard-1", "shard-2")).rejects.toMatchObject(torn);
    writeFileSync(join(pages, file), whole.toString("latin1").replace("<", "["), "latin1");
    await expect(merge("shard-1", "shard-2")).rejects.toMatchObject(torn);
    rmSync(join(pages, file));
    await expect(merge("shard-1", "shard-2")).rejects.toMatchObject(torn);
    writeFileSync(join(pages, file), whole);
    expect(await merge("shard-1", "shard-2")).toMatchObject({ rendered: 0 });
  });

  it("refuses a ledger that lists a page twice, or one of another shard", async () => {
    const { at, merge } = await twoShards();
    const path = join(at("shard-1"), ledgerFile);
    const ledger = readFileSync(path, "utf8");
    const lineOf = (text: string) => `${text.split("\n")[1]}\n`;
    const others = readFileSync(join(at("shard-2"), ledgerFile), "utf8");
    for (const line of [lineOf(ledger), lineOf(others)]) {
      appendFileSync(path, line);
      await expect(merge("shard-1", "shard-2")).rejects.toMatchObject({ trouble: "damaged" });
      writeFileSync(path, ledger);
    }
  });
});

describe("a shard", () => {
  it("is rendered into a new folder or an earlier shard's, never into a site", async () => {
    const { at, shard, build } = checkout();
    await build();
    cpSync(at("dist"), at("shard-1"), { recursive: true });
    await expect(shard(1)).rejects.toMatchObject({ trouble: "not-a-shard", path: at("shard-1") });
    expect(existsSync(at("shard-1/index.html"))).toBe(true);
    writeFiles(at("shard-2"), { "pages/mine.txt": "dear" });
    await expect(shard(2)).rejects.toMatchObject({ trouble: "not-a-shard" });
    rmSync(at("shard-2"), { recursive: true });
    const first = await shard(2);
    writeFiles(at("shard-2"), { "pages/old.html": "" });
    expect(await shard(2)).toEqual(first);
    expect(existsSync(at("shard-2/pages/old.html"))).toBe(false);
  });

  it("holds the same pages whether one process renders them or three", async () => {
    const { at, content, shard } = checkout();
    await shard(1);
    const [out, cache] = [at("other"), at("other-cache")];
    await buildShard({ content, processes: 3, shard: { index: 1, count: 2 }, out, cache });
    const pages = (folder: string) => {
      const lines = readFileSync(join(folder, ledgerFile), "utf8").trim().split("\n");
      expect(publishedFiles(join(folder, pagesFolder)).length).toBe(lines.length - 1);
      return lines.sort();
    };
    expect(pages(out)).toEqual(pages(at("shard-1")));
  });

  it("leaves the debts of its catalogue to the build that publishes", async () => {
    const { at, content, shard, build } = checkout();
    await build();
    writeFiles(content, edit);
    const { rendered, every } = await shard(1, 1, at("cache"));
    expect(every).toBe(false);
    expect(await build()).toMatchObject({ rendered });
  });
});

describe("a plan", () => {
  it("counts pages by kind as a build would render them, and advises shards", async () => {
    const { at, content, build } = checkout();
    const plan = () => forecast({ content, out: at("dist"), cache: at("cache") });
    const whole = await plan();
    expect(whole).toMatchObject({ every: true, shards: 1, kinds: { article: 2, robots: 1 } });
    expect(existsSync(at("dist"))).toBe(false);
    expect((await build()).rendered).toBe(whole.pages);
    expect(await plan()).toEqual({ every: false, shards: 1, pages: 0, kinds: {} });
    writeFiles(content, edit);
    const changed = await plan();
    expect(changed).toMatchObject({ every: false });
    expect(await plan()).toEqual(changed);
    expect((await build()).rendered).toBe(changed.pages);
  });
});
