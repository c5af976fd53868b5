// Several machines build one site from the command line: plan, shard, merge, each with a true exit code.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleText, publishedFiles, temporaryFolder, writeFiles } from "../small-archive.ts";

function archive() {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "content/articles/good.md": articleText(),
    "content/articles/broken.md": "---\nheadline: Cassé\n---\n",
  });
  const at = (name: string) => join(folder, name);
  const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const script = ["scripts/start.mjs", "build"];
    const named = ["--content", at("content")];
    const { CI: _, ...own } = process.env;
    const english = { LANG: "en_GB.UTF-8", LC_ALL: "" };
    const options = { encoding: "utf8", env: { ...own, ...english, ...env } } as const;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...script, ...words, ...named],
      options,
    );
    return { status, stdout, stderr };
  };
  return { at, run };
}

describe("npm run build on several machines", () => {
  it("plans, renders shards, and merges them into the single build's site", () => {
    const { at, run } = archive();
    const planned = run(["plan", "--out", at("dist"), "--cache", at("plan-cache"), "--json"]);
    const { pages, shards, every } = JSON.parse(planned.stdout);
    expect({ shards, every }).toEqual({ shards: 1, every: true });
    expect(existsSync(at("dist"))).toBe(false);

    const told = ["--out", at("shard-1"), "--cache", at("cache-1"), "--json"];
    const first = run(["shard", "1/2", ...told]);
    const numbered = ["shard", "--out", at("shard-2"), "--cache", at("cache-2")];
    const second = run(numbered, { CI_NODE_INDEX: "2", CI_NODE_TOTAL: "2" });
    const { rendered } = JSON.parse(first.stdout);
    expect(second.stdout).toContain(`shard 2 of 2: ${pages - rendered} of ${pages} page(s)`);
    expect([planned.status, first.status, second.status]).toEqual([0, 0, 0]);

    const both = [at("shard-1"), at("shard-2")];
    const merged = run(["merge", ...both, "--out", at("dist"), "--cache", at("cache"), "--json"]);
    expect(merged.status).toBe(0);
    expect(JSON.parse(merged.stdout)).toMatchObject({ taken: pages, rendered: 0, quarantined: 1 });
    expect(run(["--out", at("single"), "--cache", at("single-cache")]).status).toBe(0);
    expect(publishedFiles(at("dist"))).toEqual(publishedFiles(at("single")));
  });

  it("says what is wrong with the number of a shard, in the operator's language", () => {
    const { run } = archive();
    expect(run(["shard", "4/3"])).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining("there is no shard 4/3") },
    });
    expect(run(["shard"], { JOB_COMPLETION_INDEX: "0" })).toMatchObject({
      ...{
        status: 1,
        stderr: expect.stringMatching(/JOB_COMPLETION_INDEX.*auto\/3.*KHIZANA_SHARDS/),
      },
    });
    expect(run(["shard", "trois", "--lang", "fr"]).stderr).toContain("à partir de 1");
    expect(run(["shard", "ثلاثة", "--lang", "ar"]).stderr).toMatch(
      /«\u2068ثلاثة\u2069».*ابتداء من 1/,
    );
    expect(run(["mergge"], { LANG: "ar_MA.UTF-8" }).stderr).toContain("«\u2068mergge\u2069»");
  });

  it("refuses to merge nothing, what is no shard, and a shard inside the site", () => {
    const { at, run } = archive();
    const named = ["--out", at("dist"), "--cache", at("cache")];
    expect(run(["merge", ...named])).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining("name their folders") },
    });
    expect(run(["merge", at("none"), ...named])).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining("has no ledger") },
    });
    expect(run(["merge", at("dist/shard-1"), ...named])).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining("lies in it") },
    });
    expect(run(["mergge", ...named])).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining('nobody knows "mergge"') },
    });
  });

  it("keeps a shard out of folders that are not its own", () => {
    const { at, run } = archive();
    mkdirSync(at("letters"));
    writeFileSync(at("letters/one.txt"), "dear");
    expect(run(["shard", "1/2", "--out", at("letters"), "--cache", at("cache")])).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining("something else than a shard") },
    });
    expect(run(["shard", "1/2", "--out", at("content/s"), "--cache", at("cache")])).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining("--out") },
    });
  });
});
