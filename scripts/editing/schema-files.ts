// The JSON Schemas of every kind of content file, as editors are given them, and how the browser's editor reads the kinds that it edits.
import type * as v from "valibot";
import { articleSchema, synonyms } from "../reading/article-schema.ts";
import { negatives } from "../reading/fields.ts";
import { ledgerSchema } from "../reading/moderation.ts";
import { namesSchema } from "../reading/names.ts";
import { pageSchema, pageSynonyms } from "../reading/plain-page.ts";
import { siteSchema } from "../reading/site.ts";
import { sourceSchema } from "../reading/sources.ts";
import { type FileForm, fileFormOf } from "./file-form.ts";
import { type FileKind, type JsonSchema, jsonSchemaOf } from "./json-schema.ts";

/** A schema for each kind of file: the front matter of articles and pages, the whole of the others. */
export function schemaFiles(): Readonly<Record<FileKind, JsonSchema>> {
  return {
    article: articleForm(),
    page: jsonSchemaOf("page", pageSchema),
    source: jsonSchemaOf("source", sourceSchema),
    site: jsonSchemaOf("site", siteSchema),
    names: jsonSchemaOf("names", namesSchema),
    ledger: jsonSchemaOf("ledger", ledgerSchema),
  };
}

/** Other generators' keys are right too, though none is offered; a draft may be unfinished. */
function articleForm(): JsonSchema {
  const { required, ...form } = jsonSchemaOf("article", articleSchema);
  const others = Object.entries(synonyms).map(([key, ours]) => [key, otherName(form, ours)]);
  const namesOf = (key: string) => [
    key,
    ...Object.keys(synonyms).filter((other) => synonyms[other] === key),
  ];
  return {
    ...form,
    properties: { ...form.properties, ...Object.fromEntries(others) },
    if: { required: ["draft"], properties: { draft: { not: { enum: [false, ...negatives] } } } },
    else: {
      allOf: (required ?? []).map((key) => ({
        anyOf: namesOf(key).map((name) => ({ required: [name] })),
      })),
    },
  };
}

function otherName(form: JsonSchema, key: string): JsonSchema {
  const own = form.properties?.[key];
  return {
    ...(typeof own === "object" ? own : {}),
    description: `= ${key}`,
    doNotSuggest: true,
  } as JsonSchema;
}

interface EditedKind {
  readonly schema: JsonSchema;
  readonly form: FileForm;
}

/** What is edited in the browser; settings have comments that a form would lose. */
export function editedKinds(): Readonly<Record<"article" | "source" | "page", EditedKind>> {
  return {
    article: edited("article", articleSchema, { synonyms, hasBody: true }),
    source: edited("source", sourceSchema, { hasBody: false }),
    page: edited("page", pageSchema, { synonyms: pageSynonyms, hasBody: true }),
  };
}

function edited(
  kind: FileKind,
  own: v.GenericSchema,
  options: Parameters<typeof fileFormOf>[1],
): EditedKind {
  const schema = jsonSchemaOf(kind, own);
  return { schema, form: fileFormOf(schema, options) };
}
