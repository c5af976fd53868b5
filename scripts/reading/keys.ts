// Brings the keys of a record to our names for them, and tells of those that nobody knows.
import { distance } from "fastest-levenshtein";
import { type Finding, finding } from "../model/problem.ts";
import { transliterate } from "../model/transliteration.ts";
import { placeInside, placeOfKey } from "./key-place.ts";
import { withoutQuotes } from "./quotes.ts";
import type { YamlRecord, YamlValue } from "./strict-yaml.ts";

export interface KeyNames {
  readonly known: readonly string[];
  /** Other names, and the key each is read as. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** What an author may call a key in their own language, transliterated, for "did you mean". */
  readonly hints?: Readonly<Record<string, string>>;
  /** Keys whose values are joined where several names are used; others keep the first. */
  readonly lists: ReadonlySet<string>;
  /** Those of them that may also be one text with commas; the entries of a real list are never split. */
  readonly commaLists?: ReadonlySet<string>;
}

/** The keys of the records that a key holds. */
export interface InnerNames {
  readonly known: readonly string[];
  readonly hints?: Readonly<Record<string, string>>;
}

export interface NamedKeys {
  readonly record: Record<string, YamlValue>;
  /** For each of our keys, the name under which the author wrote it. */
  readonly writtenAs: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Gives the record under our names; empty optional values are left out, unknown keys become warnings. */
export function nameKeys(
  record: YamlRecord,
  names: KeyNames,
  required: ReadonlySet<string>,
  place: { readonly head: string; readonly firstLine: number },
): NamedKeys {
  const named: Record<string, YamlValue> = {};
  const writtenAs = new Map<string, string>();
  const findings: Finding[] = [];
  const at = (key: string) => placeOfKey(place.head, key, place.firstLine, "key");
  for (const [written, found] of inOurOrder(record, names)) {
    const key = names.known.includes(written) ? written : own(names.synonyms, written);
    if (!key) {
      findings.push(unknownKey(written, names, at(written)));
      continue;
    }
    const value = names.commaLists?.has(key) ? splitAtCommas(found) : found;
    if (isBlank(value) && !required.has(key)) continue;
    const earlier = writtenAs.get(key);
    if (earlier === undefined) {
      writtenAs.set(key, written);
      named[key] = value ?? "";
    } else if (names.lists.has(key)) {
      named[key] = [named[key] ?? [], value ?? []].flat() as YamlValue;
    } else if (named[key] !== value) {
      const details = { key: written, other: earlier };
      findings.push(finding("warning", "key-twice-under-other-name", details, at(written)));
    }
  }
  return { record: named, writtenAs, findings };
}

/** `Amina Tazi, Karim Ziani` is two authors; an “et” or “و” may be part of one name, and divides nothing. */
function splitAtCommas(value: YamlValue): YamlValue {
  const isOne = typeof value !== "string" || !/[,،]/.test(value);
  return isOne ? value : withoutQuotes(value).split(/[,،]/);
}

/** More unknown keys in one value are no slips, and need not each be told. */
const mostUnknown = 50;

/** Tells of the keys inside a record, or in each record of a list, that nobody knows. */
export function unknownInside(
  { record, writtenAs }: Pick<NamedKeys, "record" | "writtenAs">,
  inside: Readonly<Record<string, InnerNames>>,
  place: { readonly head: string; readonly firstLine: number },
): Finding[] {
  return Object.entries(inside).flatMap(([key, { known, hints = {} }]) => {
    const held = [record[key] ?? []].flat() as YamlValue[];
    const written = writtenAs.get(key) ?? key;
    const unknown = held
      .flatMap((one) => (isRecord(one) ? Object.keys(one) : []))
      .filter((inner) => !known.includes(inner));
    return unknown.slice(0, mostUnknown).map((inner, index) => {
      const nth = unknown.slice(0, index).filter((other) => other === inner).length;
      const at = placeInside(place.head, { key: written, inner, nth }, place.firstLine);
      return unknownKey(inner, { known, synonyms: {}, hints }, at);
    });
  });
}

function isRecord(value: YamlValue): value is YamlRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key of the record itself, never an inherited one: "constructor" is nobody's synonym. */
function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Our own names come first, so that they win over another generator's. */
function inOurOrder(record: YamlRecord, names: KeyNames): [string, YamlValue][] {
  const entries = Object.entries(record);
  const own = entries.filter(([key]) => names.known.includes(key));
  const order = Object.keys(names.synonyms);
  const others = entries.filter(([key]) => !names.known.includes(key));
  return [...own, ...others.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))];
}

function unknownKey(
  key: string,
  names: Pick<KeyNames, "known" | "synonyms" | "hints">,
  place: { line: number; column: number },
): Finding {
  const word = transliterate(key);
  const candidates = [...names.known, ...Object.keys(names.synonyms)];
  const [nearest = "", steps = Number.POSITIVE_INFINITY] = candidates
    .map((candidate): [string, number] => [candidate, distance(candidate.toLowerCase(), word)])
    .reduce((best, next) => (next[1] < best[1] ? next : best));
  const near = steps <= (word.length < 5 ? 1 : 2) ? (names.synonyms[nearest] ?? nearest) : "";
  const details = { key, suggestion: own(names.hints ?? {}, word) ?? near };
  return finding("warning", "key-unknown", details, place);
}

function isBlank(value: YamlValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
