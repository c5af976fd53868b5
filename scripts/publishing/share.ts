// A page belongs to one shard, by its kind and file alone: every machine knows which, and no page changes shards when others come.
import { hash as digest } from "node:crypto";
import type { Shard } from "./read-shard.ts";

/** `file`: of the page, below dist; a page's key may be a number that another machine's catalogue gives otherwise. */
export function isInShard({ index, count }: Shard, kind: string, file: string): boolean {
  const start = digest("sha256", `${kind}\n${file}`).slice(0, 8);
  return Number.parseInt(start, 16) % count === index - 1;
}
