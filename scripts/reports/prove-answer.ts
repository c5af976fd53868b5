// Proves what a receiver answers, entry by entry: a wrong one is left out and told, the others serve.
import * as v from "valibot";
import {
  deciders,
  decisionStates,
  isInstant,
  isPictureHash,
  type PictureDecision,
  reportReasons,
} from "../model/report.ts";
import type { PictureReports } from "./receiver-access.ts";

/** An entry that can't be used: what it is of, as far as that can be told, and the key that is wrong. */
export interface WrongEntry {
  readonly image: string;
  readonly key: string;
}

export interface ProvedEntries<Entry> {
  readonly entries: readonly Entry[];
  readonly wrong: readonly WrongEntry[];
}

const image = v.pipe(v.string(), v.check(isPictureHash));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const reasons = v.record(v.picklist(reportReasons), count);
const words = v.pipe(v.string(), v.maxLength(10_000));

/** Clocks differ a little; a decision from further ahead would outlast every later one. */
const aDay = 24 * 60 * 60 * 1000;

const decision = (now: Date) =>
  v.pipe(
    v.object({
      image,
      state: v.picklist(decisionStates),
      by: v.picklist(deciders),
      at: v.pipe(
        v.string(),
        v.check(isInstant),
        v.check((at) => Date.parse(at) < now.getTime() + aDay),
      ),
      people: count,
      reasons,
      note: v.optional(words),
    }),
    v.transform(({ note, ...rest }): PictureDecision => {
      const whole = { ...rest, reasons: { ...rest.reasons } };
      return note === undefined ? whole : { ...whole, note };
    }),
  );

const reports = v.object({
  image,
  people: count,
  reasons: v.optional(reasons, {}),
  held: v.optional(v.boolean(), false),
  words: v.optional(v.array(words), []),
  last: v.optional(v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d)?$/)), ""),
});

/** Decisions, the latest of each picture. */
export function proveDecisions(
  entries: readonly unknown[],
  now: Date,
): ProvedEntries<PictureDecision> {
  const proved = proveEntries(entries, decision(now));
  const latest = new Map<string, PictureDecision>();
  for (const entry of proved.entries) {
    const other = latest.get(entry.image);
    if (!other || other.at < entry.at) latest.set(entry.image, entry);
  }
  return { entries: [...latest.values()], wrong: proved.wrong };
}

/** What readers reported and nobody has decided. */
export function proveWaiting(entries: readonly unknown[]): ProvedEntries<PictureReports> {
  return proveEntries(entries, reports);
}

function proveEntries<Entry>(
  entries: readonly unknown[],
  schema: v.GenericSchema<unknown, Entry>,
): ProvedEntries<Entry> {
  const right: Entry[] = [];
  const wrong: WrongEntry[] = [];
  for (const entry of entries) {
    const proved = v.safeParse(schema, entry);
    if (proved.success) right.push(proved.output);
    else wrong.push({ image: imageOf(entry), key: String(proved.issues[0].path?.[0]?.key ?? "") });
  }
  return { entries: right, wrong };
}

function imageOf(entry: unknown): string {
  const found = v.safeParse(v.object({ image: v.string() }), entry);
  return (found.success ? found.output.image : (JSON.stringify(entry) ?? "")).slice(0, 80);
}
