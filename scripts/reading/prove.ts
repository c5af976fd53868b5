// Proves a record against its schema; what valibot finds becomes our findings, with the line of the key.
import * as v from "valibot";
import { type Finding, finding, type ProblemCode } from "../model/problem.ts";
import { placeOfKey } from "./key-place.ts";
import { heard } from "./say.ts";

export type Proved<Output> =
  | { readonly output: Output; readonly findings: readonly Finding[] }
  | { readonly output?: undefined; readonly findings: readonly Finding[] };

export interface ProvedPlace {
  readonly head: string;
  readonly firstLine: number;
  /** The name under which the author wrote one of our keys. */
  readonly writtenAs: ReadonlyMap<string, string>;
  /** An example line for each required key, for the cure. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Gives the schema's output, or every reason why there is none. */
export function prove<Schema extends v.GenericSchema>(
  schema: Schema,
  record: unknown,
  place: ProvedPlace,
): Proved<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, record);
  if (result.success) return { output: result.output, findings: [] };
  return { findings: result.issues.map((issue) => findingOf(issue, place)) };
}

function findingOf(issue: v.BaseIssue<unknown>, place: ProvedPlace): Finding {
  const key = String(issue.path?.[0]?.key ?? "");
  const at = placeOfKey(place.head, place.writtenAs.get(key) ?? key, place.firstLine);
  const example = place.examples[key] ?? `${key}: …`;
  if (issue.path?.length === 1 && issue.input === undefined) {
    return finding("error", "key-missing", { key, example });
  }
  const said = deepest(issue) ?? heard(issue.message);
  if (said) return finding<ProblemCode>("error", said.code, said.details, at);
  return finding("error", "value-not-text", { key, example }, at);
}

/** A union's own issue says least; the first of its parts that says more is told. */
function deepest(issue: v.BaseIssue<unknown>) {
  return issue.issues?.map((inner) => heard(inner.message)).find((said) => said !== undefined);
}
