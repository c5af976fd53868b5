// What an editor's program sends: the key, and a decision.
import { type DecisionState, decisionStates, isInstant, isPictureHash } from "../model/report.ts";
import type { EditorDecision } from "./decisions.ts";
import { areSame } from "./keyed-hash.ts";
import { cleanWords } from "./report-form.ts";

/** Whether the header bears the key: `Authorization: Bearer …`. */
export function bearsKey(authorization: string | undefined, key: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  return given !== undefined && areSame(given, key);
}

/** Undefined where it is no decision; without `at` it is one of now. */
export function readEditorDecision(
  body: string,
): (Omit<EditorDecision, "at"> & { at?: string }) | undefined {
  const { image, state, note, at } = objectOf(body);
  const known: DecisionState | undefined = decisionStates.find((name) => name === state);
  if (typeof image !== "string" || !isPictureHash(image) || known === undefined) return undefined;
  if (at !== undefined && !(typeof at === "string" && isInstant(at))) return undefined;
  if (note !== undefined && typeof note !== "string") return undefined;
  const words = cleanWords(note ?? "");
  return {
    ...{ image, state: known },
    ...(at === undefined ? {} : { at }),
    ...(words === "" ? {} : { note: words }),
  };
}

function objectOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
