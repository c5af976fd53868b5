// Every kind of input that can be imported.

import { html } from "./html.ts";
import type { Importer } from "./importer.ts";
import { jsonl } from "./jsonl.ts";
import { text } from "./text.ts";

export const importers: readonly Importer[] = [html, jsonl, text];
