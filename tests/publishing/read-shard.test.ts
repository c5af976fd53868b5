// A machine learns its part of the site from what it is told, or from the engine that numbered it.
import { describe, expect, it } from "vitest";
import { readShard } from "../../scripts/publishing/read-shard.ts";

const gitlab = { CI_NODE_INDEX: "2", CI_NODE_TOTAL: "3" };
const kubernetes = { JOB_COMPLETION_INDEX: "0" };
const batch = { AWS_BATCH_JOB_ARRAY_INDEX: "0", AWS_BATCH_JOB_ARRAY_SIZE: "10" };
const slurm = (id: string, min: string, count: string, step?: string) => ({
  SLURM_ARRAY_TASK_ID: id,
  SLURM_ARRAY_TASK_MIN: min,
  SLURM_ARRAY_TASK_COUNT: count,
  ...(step === undefined ? {} : { SLURM_ARRAY_TASK_STEP: step }),
});

describe("a shard", () => {
  it.each([
    ["1/1", {}, 1, 1],
    ["2/7", {}, 2, 7],
    ["7/7", {}, 7, 7],
    ["2/7", gitlab, 2, 7],
    [undefined, gitlab, 2, 3],
    ["auto", gitlab, 2, 3],
    ["auto/3", gitlab, 2, 3],
    ["auto/5", kubernetes, 1, 5],
    [undefined, { ...kubernetes, KHIZANA_SHARDS: "5" }, 1, 5],
    ["auto/4", { ...kubernetes, KHIZANA_SHARDS: "5" }, 1, 4],
    [undefined, batch, 1, 10],
    [undefined, slurm("0", "0", "4"), 1, 4],
    [undefined, slurm("4", "1", "4"), 4, 4],
    [undefined, slurm("5", "1", "4", "2"), 3, 4],
  ])("%j with %j is %i of %i", (text, env, index, count) => {
    expect(readShard(text, env)).toEqual({ shard: { index, count } });
  });

  it.each([
    ["", {}, "not-a-shard"],
    ["3", {}, "not-a-shard"],
    ["1/3/5", {}, "not-a-shard"],
    ["-1/3", {}, "not-a-shard"],
    ["1.5/3", {}, "not-a-shard"],
    ["one/three", {}, "not-a-shard"],
    ["0/3", {}, "beyond"],
    ["4/3", {}, "beyond"],
    ["0/0", {}, "beyond"],
    [undefined, {}, "no-index"],
    ["auto/3", {}, "no-index"],
    // GitLab gives a job that runs alone a total of 1, and no index.
    [undefined, { CI_NODE_TOTAL: "1" }, "no-index"],
    [undefined, kubernetes, "no-count"],
    ["auto/5", gitlab, "counts-differ"],
    [undefined, { ...gitlab, KHIZANA_SHARDS: "5" }, "counts-differ"],
    ["auto/3", { JOB_COMPLETION_INDEX: "3" }, "beyond"],
    ["auto/3", { JOB_COMPLETION_INDEX: "x" }, "beyond"],
    // `--array=1,2,9` has gaps: its numbers do not count machines.
    [undefined, slurm("9", "1", "3"), "beyond"],
    [undefined, { ...kubernetes, KHIZANA_SHARDS: "many" }, "beyond"],
  ])("%j with %j is %s", (text, env, problem) => {
    expect(readShard(text, env)).toMatchObject({ problem });
  });
});
