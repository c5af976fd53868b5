// Search follows the articles bundle by bundle: whatever is edited, an incremental build leaves what a clean one would.
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchIndex } from "../../scripts/model/search.ts";
import { buildSite } from "../../scripts/publishing/build.ts";
import { mergeShards } from "../../scripts/publishing/merge.ts";
import { markUnfinished } from "../../scripts/publishing/output-folder.ts";
import { buildShard } from "../../scripts/publishing/shard.ts";
import {
  articleText,
  type Files,
  publishedFiles,
  temporaryFolder,
  writeFiles,
} from "../small-archive.ts";
import { treeDifferences, treeOf } from "./build-process.ts";
import { editedArchive } from "./edited-archive.ts";
import { apply, push } from "./edits.ts";

const seed = process.env.KHIZANA_SEED;
const replayed = seed === undefined ? {} : { seed: Number(seed) };
const scripts = Number(process.env.KHIZANA_SEARCH_SCRIPTS ?? 6);

const namesFile = fc.constantFrom("Un: [Deux]\n", "Un: [Une, خبر]\n", "Un: {a: b}\n");
const edits = fc.oneof(
  { weight: 4, arbitrary: push },
  {
    weight: 1,
    arbitrary: namesFile.map((text) => [{ do: "write" as const, path: "names.yaml", text }]),
  },
  { weight: 1, arbitrary: fc.constant([{ do: "remove" as const, path: "names.yaml" }]) },
);
const step = fc.record({ edits, search: fc.boolean() });

it(
  "equals a clean build after any edits, though some builds leave search out",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
        const { content, incremental, differences } = editedArchive("content", { search: true });
        await incremental();
        for (const [number, { edits, search }] of steps.entries()) {
          apply(content, edits);
          if (!search) {
            await incremental({ search: false });
            continue;
          }
          expect((await differences()).join("\n"), `after step ${number + 1}`).toBe("");
        }
        expect((await differences()).join("\n"), "at the end").toBe("");
      }),
      { ...replayed, numRuns: scripts },
    );
  },
  scripts * 60_000,
);

describe("an archive with search", () => {
  const article = (number: number, lang: string, more: object = {}): Files => ({
    [`articles/a${number}.${lang}.md`]: articleText({
      headline: `Titre ${number}`,
      date: `2026-03-${String(10 + number)}`,
      body: `Le texte numéro ${number}.\n`,
      ...more,
    }),
  });

  function archive() {
    const folder = temporaryFolder();
    const [content, out, cache] = ["content", "dist", "cache"].map((one) => join(folder, one)) as [
      string,
      string,
      string,
    ];
    return {
      out,
      build(changed: Files = {}, options: { search?: boolean } = {}) {
        writeFiles(content, changed);
        return buildSite({ content, out, cache, processes: 1, search: true, ...options });
      },
      files: () => publishedFiles(out).filter((path) => /^search\/(?!index\.html)/.test(path)),
      index: () => JSON.parse(readFileSync(join(out, "search/index.json"), "utf8")) as SearchIndex,
    };
  }

  const files = { ...article(1, "fr"), ...article(2, "fr"), ...article(3, "ar") };

  it("has a bundle a language, and what all of them share", async () => {
    const { build, files: published, index } = archive();
    await build(files);
    const folders = published().map((path) => path.split("/").slice(0, -1).join("/"));
    expect([...new Set(folders)].filter((path) => path.split("/").length < 4)).toEqual([
      "search/ar/all",
      "search/fr/all",
      "search",
    ]);
    expect(published().filter((path) => path.split("/").length === 2)).toEqual([
      "search/index.json",
      "search/pagefind.js",
      "search/wasm.pagefind",
    ]);
    expect(index().bundles.map(({ lang, articles }) => [lang, articles])).toEqual([
      ["ar", 1],
      ["fr", 2],
    ]);
  });

  it("makes only the bundle anew whose article has changed", async () => {
    const { build, files: published } = archive();
    await build(files);
    const before = published();
    await build(article(2, "fr", { body: "Un autre texte.\n" }));
    const changed = published().filter((path) => !before.includes(path));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((path) => !path.startsWith("search/fr/"))).toEqual([]);
  });

  it("leaves what stands as it is without search, and follows with it", async () => {
    const { build, files: published, index } = archive();
    await build(files);
    const before = published();
    const without = await build(article(4, "fr"), { search: false });
    expect(published()).toEqual(before);
    expect(without.articles).toBe(4);
    await build();
    expect(index().bundles.map(({ articles }) => articles)).toEqual([1, 3]);
  });

  it("is made by the first build with search, though nothing has changed since", async () => {
    const { build, files: published } = archive();
    await build(files, { search: false });
    expect(published()).toEqual([]);
    await build();
    expect(published()).not.toEqual([]);
    const { written } = await build();
    expect(written).toBe(0);
  });

  it.each([
    [
      "the cache is lost",
      (out: string) => rmSync(join(dirname(out), "cache"), { recursive: true }),
    ],
    ["a build was killed", (out: string) => markUnfinished(out)],
  ])("is not taken away in silence by a build without it: %s", async (_, harm) => {
    const { build, files: published, out } = archive();
    const { searchIsGone } = await build(files);
    const before = published();
    harm(out);
    const without = await build({}, { search: false });
    expect([searchIsGone, without.searchIsGone]).toEqual([false, published().length === 0]);
    expect((await build({}, { search: false })).searchIsGone).toBe(false);
    expect((await build()).searchIsGone).toBe(false);
    expect(published()).toEqual(before);
  });

  it("is the same where shards are merged", async () => {
    const { build, files: published, out } = archive();
    const before = await build(files).then(() => treeOf(out));
    const [folder, content] = [dirname(out), join(dirname(out), "content")];
    const shards = [1, 2].map((index) => join(folder, `shard-${index}`));
    for (const [at, shard] of shards.entries()) {
      const of = { shard: { index: at + 1, count: 2 }, out: shard, cache: `${shard}.cache` };
      await buildShard({ content, processes: 1, ...of });
      expect(publishedFiles(shard).filter((path) => path.includes("pagefind"))).toEqual([]);
    }
    const merged = { out: join(folder, "merged"), cache: join(folder, "merged.cache") };
    await mergeShards({ content, processes: 1, search: true, shards, ...merged });
    expect(treeDifferences(treeOf(merged.out), before)).toEqual([]);
    expect(published().length).toBeGreaterThan(5);
  });

  it("is made again where dist was taken away", async () => {
    const { build, files: published, out } = archive();
    await build(files);
    const before = published();
    rmSync(out, { recursive: true });
    await build();
    expect(published()).toEqual(before);
  });
});
