// However many machines render a site's parts, what a merge publishes is the single build's, byte for byte.
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { mergeShards } from "../../scripts/publishing/merge.ts";
import { buildShard } from "../../scripts/publishing/shard.ts";
import { pagesFolder } from "../../scripts/publishing/shard-folder.ts";
import { articleText, publishedFiles, temporaryFolder, writeFiles } from "../small-archive.ts";
import { apply, push } from "./edits.ts";

const seed = process.env.KHIZANA_SEED;
const replayed = seed === undefined ? {} : { seed: Number(seed) };
const scripts = Number(process.env.KHIZANA_SCRIPTS ?? 3);

/** A content folder that several machines check out, each with the cache that the last merge left. */
function machines() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const content = at("content");
  const options = { content, processes: 1, allowEmpty: true };
  writeFiles(content, {
    "site.yaml":
      "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}, {lang: en}]\nurl: https://presse.example/\n",
    "articles/a.md": articleText({ headline: "Premier" }),
    "articles/b.md": articleText({ headline: "Deuxième", date: "2024-01-02", topics: "[Port]" }),
  });
  return {
    content,
    /** What the last merge published is lost, and what it remembers is kept. */
    loseSite: () => rmSync(at("dist"), { recursive: true }),
    /** Machines that are given no cache number the articles anew. */
    async publishFromNothing(count: number) {
      const shards: string[] = [];
      for (let index = 1; index <= count; index++) {
        const [out, cache] = [at(`bare-shard-${index}`), at(`bare-cache-${index}`)];
        const shard = { index, count };
        await buildShard({ content, processes: 1, shard, out, cache });
        shards.push(out);
      }
      return mergeShards({ ...options, shards, out: at("dist"), cache: at("cache") });
    },
    /** The merge's own cache is the one that machines get. */
    async publish(count: number) {
      const shards: string[] = [];
      let rendered = 0;
      for (let index = 1; index <= count; index++) {
        const cache = at(`cache-${index}`);
        rmSync(cache, { recursive: true, force: true });
        if (existsSync(at("cache"))) cpSync(at("cache"), cache, { recursive: true });
        const out = at(`shard-${index}`);
        const result = await buildShard({
          content,
          processes: 1,
          shard: { index, count },
          out,
          cache,
        });
        expect(publishedFiles(join(out, pagesFolder)).length).toBe(result.rendered);
        rendered += result.rendered;
        shards.push(out);
      }
      const merged = await mergeShards({ ...options, shards, out: at("dist"), cache: at("cache") });
      expect(merged).toMatchObject({ rendered: 0, taken: rendered });
    },
    async single() {
      await buildSite({ ...options, out: at("single"), cache: at("single-cache") });
      return at("single");
    },
    /** Files that the merged site and another have not in common, with the stamp. */
    differences(other: string): string[] {
      const [these, those] = [at("dist"), other].map(
        (dist) =>
          new Map(["/.khizana", ...publishedFiles(dist)].map((file) => [file, textOf(dist, file)])),
      ) as [Map<string, string>, Map<string, string>];
      return [...new Set([...these.keys(), ...those.keys()])].filter(
        (file) => these.get(file) !== those.get(file),
      );
    },
  };
}

const textOf = (dist: string, file: string) => readFileSync(join(dist, file), "latin1");

describe("shards", () => {
  it.each([1, 3, 7])(
    "of %i machines merge into what one machine builds, after any edits",
    async (count) => {
      await fc.assert(
        fc.asyncProperty(fc.array(push, { minLength: 1, maxLength: 3 }), async (pushes) => {
          const { content, publish, single, differences } = machines();
          await publish(count);
          expect(differences(await single())).toEqual([]);
          for (const edits of pushes) {
            apply(content, edits);
            await publish(count);
            expect(differences(await single())).toEqual([]);
          }
        }),
        { ...replayed, numRuns: scripts, endOnFailure: process.env.KHIZANA_SHRINK === undefined },
      );
    },
    scripts * 120_000,
  );

  it("are merged by a machine whose cache numbers the articles otherwise", async () => {
    const { content, publish, publishFromNothing, loseSite, single, differences } = machines();
    await publish(1);
    // First by its path, and last by its number.
    writeFiles(content, { "articles/0.md": articleText({ headline: "Neuf", date: "2025-01-02" }) });
    await publish(1);
    loseSite();
    expect(await publishFromNothing(3)).toMatchObject({ rendered: 0 });
    expect(differences(await single())).toEqual([]);
  });
});
