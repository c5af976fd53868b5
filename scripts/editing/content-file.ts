// Content files as the editor in the browser takes and gives them: read as the build reads them, written as an author would.
import { readDay } from "../reading/day.ts";
import { cutAtFences } from "../reading/fences.ts";
import { readFlag } from "../reading/fields.ts";
import { withPlainKeys } from "../reading/invisible-signs.ts";
import { parseStrictYaml, type YamlRecord, type YamlValue } from "../reading/strict-yaml.ts";
import type { FileForm } from "./file-form.ts";
import { type FrontMatterValue, frontMatterLine } from "./front-matter-line.ts";

/** What a form is filled with, key by key; the body is one of them. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a file. `language` is the one under which a text stands that was given for all.
 * Throws where the file can't be read: then nobody can save over it.
 */
export function readFields(text: string, form: FileForm, language: string): Fields {
  const whole = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  if (!form.hasBody) return fieldsOf(recordOf(whole), form, language);
  const parts = cutAtFences(whole);
  if (!parts?.closed) throw new Error("no front matter between two lines of ---");
  const record = recordOf(withPlainKeys(parts.head));
  if (Object.hasOwn(record, "body")) throw new Error("a key of the front matter is named body");
  // A file that names no language keeps none, whatever the form offers for a new one.
  const unsaid = form.keys.includes("lang") ? { lang: "" } : {};
  return { ...unsaid, ...fieldsOf(record, form, language), body: bodyOf(parts.body) };
}

/** The first line may be code by its indent. */
function bodyOf(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd();
}

/** The text of a file that holds these fields; what is empty is not written. */
export function writeFields(fields: Fields, form: FileForm, language: string): string {
  const { body, ...rest } = fields;
  const order = [...form.keys, ...Object.keys(rest).filter((key) => !form.keys.includes(key))];
  const lines = order.map((key) => {
    // What nobody knows is nobody's to tidy.
    if (!form.keys.includes(key)) return frontMatterLine(key, keptValue(rest[key]), "as it is");
    const value = writtenValue(key, rest[key], form, language);
    return value === undefined ? "" : frontMatterLine(key, value);
  });
  if (!form.hasBody) return lines.join("");
  const text = typeof body === "string" ? bodyOf(body) : "";
  return `---\n${lines.join("")}---\n${text === "" ? "" : `\n${text}\n`}`;
}

function recordOf(text: string): YamlRecord {
  const { record, findings } = parseStrictYaml(text, 1);
  const error = findings.find(({ severity }) => severity === "error");
  if (error) throw new Error(`line ${error.line}: ${error.code}`);
  return record;
}

function fieldsOf(record: YamlRecord, form: FileForm, language: string): Fields {
  // A key such as `__proto__` is only a key.
  const fields = new Map<string, unknown>();
  for (const [written, value] of Object.entries(record)) {
    const synonym = Object.hasOwn(form.synonyms, written) ? form.synonyms[written] : undefined;
    // Where both stand, ours is meant, and the other is kept as it is.
    const key =
      synonym !== undefined && !(synonym in record) && !fields.has(synonym) ? synonym : written;
    fields.set(key, fieldOf(key, value, form, language));
  }
  return Object.fromEntries(fields);
}

function fieldOf(key: string, value: YamlValue, form: FileForm, language: string): unknown {
  if (form.lists.includes(key)) return listOf(value);
  const inner = Object.hasOwn(form.records, key) ? form.records[key] : undefined;
  if (inner !== undefined) {
    return [value ?? []].flat().map((one) => (typeof one === "string" ? { [inner]: one } : one));
  }
  if (typeof value !== "string") return value ?? "";
  if (form.localized.includes(key)) return value.trim() === "" ? {} : { [language]: value };
  if (form.flags.includes(key)) return readFlag(value) ?? value;
  if (form.days.includes(key)) return dayOf(value);
  return value;
}

/** `Amina Tazi, Karim Ziani` is two authors; the entries of a real list are never split. */
function listOf(value: YamlValue): unknown {
  if (typeof value !== "string") return value ?? [];
  return value
    .split(/[,،]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

function dayOf(value: string): string {
  const read = readDay(value);
  return "day" in read ? read.day : value;
}

function writtenValue(
  key: string,
  value: unknown,
  form: FileForm,
  language: string,
): FrontMatterValue | undefined {
  const plain = withoutEmpty(value);
  if (form.flags.includes(key) && plain === "false") return undefined;
  if (form.localized.includes(key) && isRecord(plain)) {
    const [only, ...others] = Object.keys(plain);
    return only === language && others.length === 0 ? plain[only] : plain;
  }
  if (key === "image" && Array.isArray(plain) && plain.length === 1) return plain[0];
  return plain;
}

function keptValue(value: unknown): FrontMatterValue {
  if (Array.isArray(value)) return value.map(keptValue);
  if (!isRecord(value)) return String(value ?? "");
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keptValue(inner)]));
}

/** Undefined for what says nothing. */
function withoutEmpty(value: unknown): FrontMatterValue | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(withoutEmpty).filter((one) => one !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (isRecord(value)) {
    const kept = Object.entries(value).flatMap(([key, inner]) => {
      const said = withoutEmpty(inner);
      return said === undefined ? [] : [[key, said] as const];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  const text = String(value).trim();
  return text === "" ? undefined : text;
}

function isRecord<Value>(value: Value): value is Value & Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
