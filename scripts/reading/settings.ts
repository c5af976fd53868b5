// Reads a settings file of `content/`: plain YAML, proved against a schema of its own.
import * as v from "valibot";
import type { Finding } from "../model/problem.ts";
import { type InnerNames, type KeyNames, nameKeys, unknownInside } from "./keys.ts";
import { misnamedKeys } from "./misnamed-keys.ts";
import { prove } from "./prove.ts";
import { readSettingsText } from "./settings-text.ts";
import { parseStrictYaml } from "./strict-yaml.ts";

export interface SettingsFile<Output> {
  /** What is right in the file; none where it can't be read, or where a key that must be there is wrong. */
  readonly output?: Output;
  readonly findings: readonly Finding[];
}

/** What a settings file's keys may be called by mistake, and the keys of the records that they hold. */
export interface SettingsWords {
  readonly hints?: Readonly<Record<string, string>>;
  readonly inside?: Readonly<Record<string, InnerNames>>;
}

/** Reads `path` below the content folder; undefined where there is no such file. */
export function readSettings<Schema extends v.GenericSchema & { readonly entries: object }>(
  content: string,
  path: string,
  schema: Schema,
  examples: Readonly<Record<string, string>>,
  { hints = {}, inside = {} }: SettingsWords = {},
): SettingsFile<v.InferOutput<Schema>> | undefined {
  const read = readSettingsText(content, path);
  if (!read) return undefined;
  if (read.text === undefined) return { findings: read.findings };
  const head = read.text;
  const { record, findings } = parseStrictYaml(head, 1);
  const known = Object.keys(schema.entries);
  const names: KeyNames = { known, synonyms: {}, hints, lists: new Set() };
  const keys = nameKeys(record, names, new Set(Object.keys(examples)), { head, firstLine: 1 });
  const unreadable = findings.some(({ severity }) => severity === "error");
  const place = { head, firstLine: 1, writtenAs: keys.writtenAs, examples };
  const proved = prove(schema, keys.record, place);
  const nested = unknownInside(keys, inside, place);
  const named = misnamedKeys([...keys.findings, ...proved.findings]);
  const all = [...findings, ...named, ...nested];
  if (unreadable) return { findings: all };
  const output = proved.output ?? prove(schema, rightKeys(keys.record, schema), place).output;
  return output === undefined ? { findings: all } : { output, findings: all };
}

/** The record without the keys whose values are wrong: one slip does not undo the other settings. */
function rightKeys<Schema extends v.GenericSchema>(
  record: Readonly<Record<string, unknown>>,
  schema: Schema,
): Readonly<Record<string, unknown>> {
  const { issues = [] } = v.safeParse(schema, record);
  const wrong = new Set(issues.map((issue) => String(issue.path?.[0]?.key)));
  return Object.fromEntries(Object.entries(record).filter(([key]) => !wrong.has(key)));
}
