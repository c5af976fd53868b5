// The editor's fields: each key of the schema in the form that suits what it holds, in the editor's language.
import { expect, it } from "vitest";
import { cmsFields, type FormWords } from "../../scripts/editing/cms-fields.ts";
import { editedKinds } from "../../scripts/editing/schema-files.ts";

const words: FormWords = {
  lang: "ar",
  usual: "fr",
  editions: ["fr", "ar"],
  languages: ["fr", "ar", "ber"],
};
const kinds = editedKinds();
const fieldsOf = (kind: "article" | "source" | "page", own = words) =>
  Object.fromEntries(cmsFields(kind, kinds[kind].schema, own).map((field) => [field.name, field]));

it("suit what a key holds", () => {
  const widgets = Object.entries(fieldsOf("article")).map(
    ([name, { widget }]) => `${name} ${widget}`,
  );
  expect(widgets).toEqual([
    "headline string",
    "source newspaper",
    "date datetime",
    "link string",
    "lang select",
    "summary text",
    "authors list",
    "topics list",
    "image list",
    "updated datetime",
    "archived string",
    "draft boolean",
    "aliases list",
    "corrections list",
    "translationKey string",
  ]);
});

it("ask for what an article needs, and for nothing more", () => {
  const asked = Object.values(fieldsOf("article")).filter(({ required }) => required);
  expect(asked.map(({ name }) => name)).toEqual(["headline", "source", "date"]);
});

it("speak the editor's language, and offer it for what is new", () => {
  const { headline, lang } = fieldsOf("article");
  expect(headline).toMatchObject({ label: "العنوان" });
  expect(lang).toMatchObject({
    default: "ar",
    options: [
      { value: "fr", label: "Français" },
      { value: "ar", label: "العربية" },
      { value: "ber", label: "ber" },
    ],
  });
  expect(fieldsOf("article", { ...words, lang: "fr" }).lang).not.toHaveProperty("default");
  expect(fieldsOf("source").lang).not.toHaveProperty("default");
});

it("ask for a newspaper's name in the editor's own language, and offer the others", () => {
  expect(fieldsOf("source").name).toMatchObject({
    widget: "object",
    fields: [
      { name: "fr", required: false },
      { name: "ar", required: true },
    ],
  });
});

it("keep a page to the languages of the interface", () => {
  expect(fieldsOf("page").lang?.options).toHaveLength(2);
});
