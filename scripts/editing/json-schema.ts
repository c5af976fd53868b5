// The JSON Schema of a kind of content file, made from the schema that reads it.
import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { fieldWords, isFieldName } from "../../layouts/locales/field-words.ts";
import { interfaceLanguages } from "../model/language.ts";

export type { JsonSchema };

export type FileKind = "article" | "source" | "page" | "site" | "names" | "ledger";

/**
 * How files of a kind are written (draft-07), with each key's label and hint in every language of the
 * interface. Keys that nobody knows are refused: an editor can then tell of a slip at once.
 */
export function jsonSchemaOf(kind: FileKind, schema: v.GenericSchema): JsonSchema {
  const $schema = "http://json-schema.org/draft-07/schema#";
  return { $schema, title: `Khizana: ${kind}`, ...described(formOf(schema), kind) };
}

const conversion: ConversionConfig = {
  typeMode: "input",
  // What a schema checks beyond the form is the build's to tell.
  errorMode: "ignore",
  overrideAction({ valibotAction }) {
    const { metadata } = valibotAction as { readonly metadata?: Metadata };
    if (metadata?.like) return formOf(metadata.like);
    if (!metadata?.listOf) return undefined;
    const item = formOf(metadata.listOf);
    return { anyOf: [item, { type: "array", items: item }] };
  },
};

interface Metadata {
  readonly like?: v.GenericSchema;
  readonly listOf?: v.GenericSchema;
}

function formOf(schema: v.GenericSchema): JsonSchema {
  const { $schema, ...form } = toJsonSchema(schema, conversion);
  return form;
}

/** The form with words for itself and for each of its keys, at any depth. */
function described(form: JsonSchema, name: string): JsonSchema {
  const words = isFieldName(name) ? interfaceLanguages.map((lang) => fieldWords[lang][name]) : [];
  const { properties, anyOf, items, additionalProperties } = form;
  const inner = (part: JsonSchema | boolean) =>
    typeof part === "boolean" ? part : withWordsInside(part, name);
  return {
    ...(words.length > 0
      ? { description: words.map((said) => said.join(" — ")).join("\n\n") }
      : {}),
    ...form,
    // What VS Code says in the place of the pattern.
    ...(form.pattern !== undefined && words.length > 0
      ? { patternErrorMessage: words.map(([, hint]) => hint).join(" · ") }
      : {}),
    ...(properties
      ? { properties: describedKeys(properties, name), additionalProperties: false }
      : {}),
    ...(anyOf ? { anyOf: anyOf.map(inner) } : {}),
    ...(items !== undefined && !Array.isArray(items) ? { items: inner(items) } : {}),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: inner(additionalProperties) }
      : {}),
  };
}

function describedKeys(properties: NonNullable<JsonSchema["properties"]>, name: string) {
  const entries = Object.entries(properties).map(([key, form]) => [
    key,
    typeof form === "boolean" ? form : described(form, `${name}.${key}`),
  ]);
  return Object.fromEntries(entries) as typeof properties;
}

/** A part of what a key holds: its own keys have words, it has none beside those of the key. */
function withWordsInside(part: JsonSchema, name: string): JsonSchema {
  const { description, ...rest } = described(part, name);
  return rest;
}
