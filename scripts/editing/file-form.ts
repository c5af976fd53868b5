// How the files of a kind are written, as the editor needs it to read and write them: taken from their JSON Schema.
import type { JsonSchema } from "./json-schema.ts";

export interface FileForm {
  /** In the order in which they are written. */
  readonly keys: readonly string[];
  /** Other generators' names for them. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Keys that hold a list of lines, or one alone. */
  readonly lists: readonly string[];
  /** Keys that hold a list of records, or one alone, and what a line in the place of a record is. */
  readonly records: Readonly<Record<string, string>>;
  /** Keys that hold a line for all languages, or one for each. */
  readonly localized: readonly string[];
  readonly flags: readonly string[];
  readonly days: readonly string[];
  /** True for front matter with a body after it. */
  readonly hasBody: boolean;
}

/** Everything that the editor's page tells the program in it. */
export interface EditorSetup {
  /** Sveltia's own configuration. */
  readonly config: Readonly<Record<string, unknown>>;
  /** How each kind of file is written, by the name of its format. */
  readonly forms: Readonly<Record<string, FileForm>>;
  /** The language of a text that is given once for all. */
  readonly language: string;
}

/** Of a schema as `jsonSchemaOf` gives it. */
export function fileFormOf(
  { properties = {} }: JsonSchema,
  {
    synonyms = {},
    hasBody,
  }: { readonly synonyms?: FileForm["synonyms"]; readonly hasBody: boolean },
): FileForm {
  const forms = Object.entries(properties).filter(
    (entry): entry is [string, JsonSchema] => typeof entry[1] === "object",
  );
  const keysOf = (isWanted: (form: JsonSchema) => boolean) =>
    forms.filter(([, form]) => isWanted(form)).map(([key]) => key);
  const records = forms.flatMap(([key, form]): [string, string][] => {
    const record = recordIn(form);
    return record ? [[key, record.required?.[0] ?? ""]] : [];
  });
  return {
    keys: forms.map(([key]) => key),
    synonyms,
    lists: keysOf(
      (form) => form.format === "names" || (itemOf(form) !== undefined && !recordIn(form)),
    ),
    records: Object.fromEntries(records),
    localized: keysOf(({ format }) => format === "localized"),
    flags: keysOf(isFlag),
    days: keysOf(({ format }) => format === "day"),
    hasBody,
  };
}

export function isFlag({ enum: values = [] }: JsonSchema): boolean {
  return values.includes(true);
}

/** What a list holds of which one may also stand alone. */
export function itemOf({ anyOf = [], format }: JsonSchema): JsonSchema | undefined {
  if (format !== undefined) return undefined;
  const list = anyOf.find((part) => typeof part === "object" && part.type === "array");
  const items = typeof list === "object" ? list.items : undefined;
  return typeof items === "object" && !Array.isArray(items) ? items : undefined;
}

/** The record of which a key holds one or several. */
export function recordIn(form: JsonSchema): JsonSchema | undefined {
  const parts = (itemOf(form) ?? listedIn(form))?.anyOf ?? [itemOf(form) ?? listedIn(form)];
  return parts.find((part): part is JsonSchema => typeof part === "object" && "properties" in part);
}

/** What a list holds that is always written as one. */
function listedIn({ type, items }: JsonSchema): JsonSchema | undefined {
  return type === "array" && typeof items === "object" && !Array.isArray(items) ? items : undefined;
}
