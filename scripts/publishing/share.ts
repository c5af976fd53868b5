// A page belongs to one shard, by its name alone: every machine knows which, and no page changes shards when others come.
import { hash as digest } from "node:crypto";
import type { PageName } from "../planning/touched-pages.ts";
import type { Shard } from "./read-shard.ts";

export function isInShard({ index, count }: Shard, { kind, edition, key }: PageName): boolean {
  const start = digest("sha256", `${kind}\n${edition}\n${key}`).slice(0, 8);
  return Number.parseInt(start, 16) % count === index - 1;
}
