// The fields of the editor's forms, made from the JSON Schema of a kind of file.
import { adminWords } from "../../layouts/locales/admin-words.ts";
import { fieldWords, isFieldName } from "../../layouts/locales/field-words.ts";
import { wordsOf } from "../../layouts/locales/words-of.ts";
import { type InterfaceLanguage, isInterfaceLanguage } from "../model/language.ts";
import { isFlag, itemOf, recordIn } from "./file-form.ts";
import type { FileKind, JsonSchema } from "./json-schema.ts";

/** A part of Sveltia's configuration; the package's own JSON Schema says what it may hold. */
export type CmsPart = Readonly<Record<string, unknown>>;

export interface CmsField extends CmsPart {
  readonly name: string;
}

export interface FormWords {
  /** The language of labels and hints. */
  readonly lang: InterfaceLanguage;
  /** In which names and notes are written, the archive's own first. */
  readonly editions: readonly InterfaceLanguage[];
  /** Those that an article or a page may be in. */
  readonly languages: readonly string[];
  /** That of an article that names none. */
  readonly usual: string;
}

/** A field for each key of the schema, in its order. */
export function cmsFields(kind: FileKind, schema: JsonSchema, words: FormWords): CmsField[] {
  return fieldsIn(schema, kind, words);
}

function fieldsIn({ properties = {}, required = [] }: JsonSchema, path: string, words: FormWords) {
  return Object.entries(properties).flatMap(([key, form]) => {
    if (typeof form === "boolean") return [];
    return [fieldOf(form, `${path}.${key}`, required.includes(key), words)];
  });
}

function fieldOf(form: JsonSchema, path: string, required: boolean, words: FormWords): CmsField {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const [label, hint] = isFieldName(path) ? fieldWords[words.lang][path] : [name, ""];
  return { name, label, hint, required, ...widgetOf(form, path, { hint, label, words }) };
}

interface Said {
  readonly label: string;
  readonly hint: string;
  readonly words: FormWords;
}

function widgetOf(form: JsonSchema, path: string, { label, hint, words }: Said): CmsPart {
  const record = recordIn(form);
  const singular = { label_singular: oneOf(path, words) ?? label };
  if (record) {
    const fields = fieldsIn(record, path, words);
    return { widget: "list", fields, ...singular, minimize_collapsed: "auto" };
  }
  if (form.format === "names" || itemOf(form)) return { widget: "list", ...singular };
  if (form.format === "localized") return localized(path, words);
  if (isFlag(form)) return { widget: "boolean" };
  if (path === "article.source") return { widget: "newspaper" };
  if (path === "article.image.src") return { widget: "image", choose_url: false };
  if (form.format === "day") return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  if (form.format === "language") return languageField(path, words);
  if (form.enum) return { widget: "select", options: form.enum };
  if (form.type === "integer") {
    return { widget: "number", value_type: "int", min: form.minimum, max: form.maximum };
  }
  const pattern = form.pattern === undefined ? {} : { pattern: [form.pattern, hint] };
  if (form.format === "web-address") return { widget: "string", type: "url", ...pattern };
  return { widget: (form.maxLength ?? 0) > 2_000 ? "text" : "string", ...pattern };
}

/** A language by the name that it gives itself, where we know it. */
function languageOption(value: string): CmsPart {
  return { value, label: isInterfaceLanguage(value) ? wordsOf(value).name : value };
}

function oneOf(path: string, { lang }: FormWords): string | undefined {
  const names: Readonly<Record<string, string>> = adminWords[lang].one;
  return names[path.slice(path.lastIndexOf(".") + 1)];
}

/** Who writes in the Arabic editor writes in Arabic, unless they say otherwise; a newspaper may be of any language. */
function languageField(path: string, words: FormWords): CmsPart {
  const { lang, usual } = words;
  const languages: readonly string[] = path === "page.lang" ? words.editions : words.languages;
  const isWritten = path !== "source.lang" && lang !== usual && languages.includes(lang);
  const offered = isWritten ? { default: lang } : {};
  return { widget: "select", options: languages.map(languageOption), ...offered };
}

/** A field for each language; one of them is enough, and it is the editor's own that names the file. */
function localized(path: string, { editions, lang: own }: FormWords): CmsPart {
  const isLong = path.endsWith(".notes");
  const fields = editions.map((lang) => ({
    name: lang,
    label: wordsOf(lang).name,
    widget: isLong ? "text" : "string",
    required: lang === own && !isLong,
  }));
  return { widget: "object", fields };
}
