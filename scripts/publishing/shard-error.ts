// What keeps shards from being rendered or merged; the words for it stand in rendering.
import type { PlanIdentity } from "./planned.ts";

export type ShardTrouble =
  /** A folder for pages holds something else. */
  | "not-a-shard"
  | "no-ledger"
  | "damaged"
  | "twice"
  | "counts-differ"
  | "torn"
  /** What a shard and the merge do not have in common. */
  | keyof PlanIdentity;

export class ShardError extends Error {
  readonly trouble: ShardTrouble;
  /** The folder or file. */
  readonly path: string;
  /** What it is at odds with. */
  readonly other: string;

  constructor(trouble: ShardTrouble, path: string, other = "") {
    super(`${path}: ${trouble} ${other}`);
    this.trouble = trouble;
    this.path = path;
    this.other = other;
  }
}
