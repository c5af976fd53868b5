// Every kind of input that can be imported.
import { csv } from "./csv.ts";
import { feed } from "./feed.ts";
import { html } from "./html.ts";
import type { Importer } from "./importer.ts";
import { jsonl } from "./jsonl.ts";
import { markdown } from "./markdown.ts";
import { parquet } from "./parquet.ts";
import { text } from "./text.ts";
import { wordpress } from "./wordpress.ts";

export const importers: readonly Importer[] = [
  // One a line, so that two people may add one at a time.
  csv,
  feed,
  html,
  jsonl,
  markdown,
  parquet,
  text,
  wordpress,
];
