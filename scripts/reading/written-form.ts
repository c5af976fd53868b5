// How a value is written in a file, said as JSON Schema (draft-07): editors complete and check by it.
import * as v from "valibot";

/** What is added to what valibot's own type already says of a value. */
export type WrittenForm = Readonly<Record<string, unknown>>;

/** What YAML's editors take a line for that is text to us. */
export const lineTypes = ["string", "number", "boolean"];

/** One line that says something. */
export const line: WrittenForm = { type: lineTypes, minLength: 1 };

/** A list of lines, or one alone. */
export const lines: WrittenForm = {
  anyOf: [line, { type: "array", items: { type: [...lineTypes, "null"] } }],
};

export const dayPattern = "^\\s*\\d{4}-\\d{1,2}-\\d{1,2}([T ]+\\d{1,2}:\\d{2}.*)?\\s*$";
export const languagePattern = "^\\s*[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*\\s*$";

/** A line for all languages, or one for each. */
export const inLanguages: WrittenForm = {
  anyOf: [
    line,
    {
      type: "object",
      minProperties: 1,
      propertyNames: { pattern: languagePattern },
      additionalProperties: { type: [...lineTypes, "null"] },
    },
  ],
};

/** Says how a value is written, in the pipe of its schema. */
export const written = <Input>(form: WrittenForm) => v.metadata<Input, WrittenForm>(form);

/** Says of a value that it is a list of items, or one alone. */
export const writtenList = <Input>(item: v.GenericSchema) =>
  v.metadata<Input, { listOf: v.GenericSchema }>({ listOf: item });

/** Says that a value is written as another schema has it, where its own says less. */
export const writtenLike = <Input>(schema: v.GenericSchema) =>
  v.metadata<Input, { like: v.GenericSchema }>({ like: schema });
