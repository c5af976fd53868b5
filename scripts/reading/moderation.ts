// Reads `content/moderation/images.yaml`, the ledger of what was decided of reported pictures.
import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { distance } from "fastest-levenshtein";
import * as v from "valibot";
import { type Finding, finding } from "../model/problem.ts";
import {
  deciders,
  decisionStates,
  isInstant,
  isPictureHash,
  type PictureDecision,
  type ReportReason,
  reportReasons,
} from "../model/report.ts";
import { choice, cleanText, count, text } from "./fields.ts";
import { placeOfKey } from "./key-place.ts";
import { heard, say } from "./say.ts";
import { readSettingsText } from "./settings-text.ts";
import { parseStrictYaml, type YamlValue } from "./strict-yaml.ts";

export const ledgerFile = "moderation/images.yaml";

const mostPeople = 100_000_000;

const instant = v.pipe(
  v.string(say("value-not-text", { key: "at", example: "at: 2026-11-26T10:12:00Z" })),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || isInstant(dataset.value)) return;
    const details = {
      key: "at",
      value: cleanText(dataset.value),
      suggestion: "2026-11-26T10:12:00Z",
    };
    addIssue({ message: say("day-unreadable", details) });
  }),
);

const reasons = v.record(
  choice("reasons", reportReasons),
  count("reasons", 0, mostPeople),
  say("value-not-text", { key: "reasons", example: "reasons: {person: 2}" }),
);

const decisionSchema = v.object(
  {
    state: choice("state", decisionStates),
    by: choice("by", deciders),
    at: instant,
    people: v.optional(count("people", 0, mostPeople), "0"),
    reasons: v.optional(reasons, {}),
    note: v.optional(text("note", "note: …")),
  },
  say("value-not-text", { key: "state", example: "{state: kept, by: editor, at: …}" }),
);

/** Each decision under its picture's hash. */
export const ledgerSchema = v.record(v.pipe(v.string(), v.check(isPictureHash)), decisionSchema);

export interface Ledger {
  readonly decisions: readonly PictureDecision[];
  readonly findings: readonly Finding[];
  /** False where the file can't be read: nobody knows what is blocked, so nothing may be published. */
  readonly safe: boolean;
}

/** Every decision, in the file's order. What is wrong in one is told, and its picture stays blocked. */
export function readLedger(content: string): Ledger {
  // What stands behind a link may change without this folder being another.
  const folder = lstatSync(join(content, dirname(ledgerFile)), { throwIfNoEntry: false });
  if (folder?.isSymbolicLink()) {
    return { decisions: [], findings: [finding("error", "symlink-left-out", {})], safe: false };
  }
  const read = readSettingsText(content, ledgerFile);
  if (!read) return { decisions: [], findings: [], safe: true };
  if (read.text === undefined) return { decisions: [], findings: read.findings, safe: false };
  return parseLedger(read.text);
}

export function parseLedger(head: string): Ledger {
  const { record, findings } = parseStrictYaml(head, 1);
  const unreadable = findings.some(({ severity }) => severity === "error");
  if (unreadable) return { decisions: [], findings, safe: false };
  const decisions: PictureDecision[] = [];
  const told = [...findings];
  let safe = true;
  for (const [key, value] of Object.entries(record)) {
    const place = placeOfKey(head, key, 1, "key");
    const image = key.trim().toLowerCase();
    if (!isPictureHash(image)) {
      // Nobody knows which picture is meant, and it may be one that must not be seen.
      told.push(finding("error", "ledger-no-picture", { value: cleanText(key) }, place));
      safe = false;
      continue;
    }
    const proved = proveDecision(image, value);
    decisions.push(proved.decision);
    for (const found of proved.findings) told.push({ ...found, ...place });
  }
  return { decisions, findings: told, safe };
}

function proveDecision(image: string, value: YamlValue) {
  const proved = v.safeParse(decisionSchema, value);
  if (proved.success) {
    const { note, reasons, ...decision } = proved.output;
    const counts = reasons as Partial<Record<ReportReason, number>>;
    const whole: PictureDecision = {
      image,
      ...decision,
      reasons: counts,
      ...(note === undefined ? {} : { note }),
    };
    return { decision: whole, findings: unknownKeys(value) };
  }
  const findings = proved.issues.map((issue): Finding => {
    const key = String(issue.path?.[0]?.key ?? image);
    const missing = issue.path !== undefined && issue.input === undefined;
    const said = missing ? undefined : heard(issue.message);
    return said
      ? finding("error", said.code, said.details)
      : finding("error", "key-missing", { key, example: exampleOf(key) });
  });
  // Whoever wrote it meant something for this picture: it is not shown until that can be read.
  const at = "1970-01-01T00:00:00Z";
  const blocked: PictureDecision = {
    image,
    state: "blocked",
    by: "editor",
    at,
    people: 0,
    reasons: {},
  };
  return { decision: blocked, findings };
}

function unknownKeys(value: YamlValue): Finding[] {
  return Object.keys(value ?? {})
    .filter((key) => !Object.hasOwn(decisionSchema.entries, key))
    .map((key) =>
      finding("warning", "key-unknown", { key: cleanText(key), suggestion: closest(key) }),
    );
}

/** The key that a slip of one sign, or of two in a longer word, means. */
function closest(key: string): string {
  const slips = key.length < 5 ? 1 : 2;
  return Object.keys(decisionSchema.entries).find((known) => distance(known, key) <= slips) ?? "";
}

function exampleOf(key: string): string {
  const examples: Readonly<Record<string, string>> = {
    state: "state: blocked",
    by: "by: editor",
    at: "at: 2026-11-26T10:12:00Z",
  };
  return examples[key] ?? `${key}: …`;
}
