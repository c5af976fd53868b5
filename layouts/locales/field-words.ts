// What the keys of content files are called where people fill in forms, in the languages of the interface.
import { ar } from "./field-words-ar.ts";
import { en } from "./field-words-en.ts";
import { fr } from "./field-words-fr.ts";

/** A key of a kind of file, `article.image.alt`, or the kind itself. */
export type FieldName = keyof typeof en;
export type FieldWords = Readonly<Record<FieldName, readonly [label: string, hint: string]>>;

export const fieldWords: Readonly<Record<"fr" | "ar" | "en", FieldWords>> = { fr, ar, en };

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(en, name);
}
