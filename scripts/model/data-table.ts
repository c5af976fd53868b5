// The columns of the archive's tables: what a row says of an article, and how a Table Schema describes it.
import type { ArticleData, NamedData } from "./article-data.ts";

interface Column {
  readonly name: string;
  readonly type: "string" | "date" | "integer";
  readonly format?: "uri";
  readonly required?: true;
  readonly of: (article: ArticleData) => string | number;
}

/** Names in a row's cell stand one after another. */
const namesOf = (named: readonly NamedData[]) => named.map(({ name }) => name).join("; ");

/** In their order, which stays: what is added comes last. */
export const columns: readonly Column[] = [
  { name: "id", type: "string", required: true, of: ({ id }) => id },
  { name: "date", type: "date", required: true, of: ({ date }) => date },
  { name: "lang", type: "string", required: true, of: ({ lang }) => lang },
  { name: "headline", type: "string", required: true, of: ({ headline }) => headline },
  { name: "source", type: "string", required: true, of: ({ source }) => source.name },
  { name: "source_id", type: "string", required: true, of: ({ source }) => source.id },
  { name: "authors", type: "string", of: ({ authors }) => namesOf(authors) },
  { name: "topics", type: "string", of: ({ topics }) => namesOf(topics) },
  { name: "summary", type: "string", of: ({ summary = "" }) => summary },
  { name: "link", type: "string", format: "uri", of: ({ link = "" }) => link },
  { name: "archived", type: "string", format: "uri", of: ({ archived = "" }) => archived },
  { name: "address", type: "string", required: true, of: ({ address }) => address },
  { name: "url", type: "string", format: "uri", of: ({ url = "" }) => url },
  { name: "modified", type: "date", required: true, of: ({ modified }) => modified },
  { name: "words", type: "integer", required: true, of: ({ words }) => words },
];

/** Frictionless Table Schema. */
export const tableSchema = {
  fields: columns.map(({ name, type, format, required }) => ({
    name,
    type,
    ...(format === undefined ? {} : { format }),
    ...(required === undefined ? {} : { constraints: { required } }),
  })),
  primaryKey: "id",
};
