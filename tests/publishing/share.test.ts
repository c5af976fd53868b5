// Every page belongs to exactly one of however many shards, wherever that is asked.
import fc from "fast-check";
import { expect, it } from "vitest";
import { isInShard } from "../../scripts/publishing/share.ts";

const shardsOf = (count: number, file: string, kind = "article") =>
  Array.from({ length: count }, (_, at) => ({ index: at + 1, count })).filter((shard) =>
    isInShard(shard, kind, file),
  );

it("gives each page to one shard", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.string(), fc.string(), (count, file, kind) => {
      expect(shardsOf(count, file, kind)).toHaveLength(1);
    }),
  );
});

it("spreads pages evenly, and always the same way", () => {
  const files = Array.from({ length: 3000 }, (_, at) => `2022/10/25/a${at}/index.html`);
  const sizes = [0, 0, 0];
  for (const file of files) {
    const [{ index } = { index: 0 }] = shardsOf(3, file);
    sizes[index - 1] = (sizes[index - 1] ?? 0) + 1;
  }
  for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(100);
  // Frozen: machines of one build may run different Nodes.
  expect(shardsOf(7, "index.html", "home")).toEqual([{ index: 1, count: 7 }]);
});
