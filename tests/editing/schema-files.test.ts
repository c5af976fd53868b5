// The schemas that editors are given: right for what the build takes, and the same as those that stand in the project.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchemaObject, type ValidateFunction } from "ajv";
import fc from "fast-check";
import yaml from "js-yaml";
import { describe, expect, it } from "vitest";
import type { FileKind } from "../../scripts/editing/json-schema.ts";
import { schemaFiles } from "../../scripts/editing/schema-files.ts";
import { articleText } from "../../scripts/importing/article-text.ts";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";
import { listFolder } from "../../scripts/reading/folder.ts";

const content = new URL("../../content", import.meta.url).pathname;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const schemas = schemaFiles();

const validators = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [
    kind,
    ajv.compile({ ...schema } as AnySchemaObject),
  ]),
) as Record<FileKind, ValidateFunction>;

/** What an editor would underline in a file's YAML, read as YAML's editors read it. */
function underlined(kind: FileKind, text: string): string[] {
  const validate = validators[kind];
  validate(yaml.load(text, { schema: yaml.CORE_SCHEMA }));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const headOf = (text: string) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "";

/** Which files are of a kind, by their path below the content folder. */
const kinds: Readonly<Record<FileKind, RegExp>> = {
  article: /^articles\/.*\.md$/,
  page: /^pages\/.*\.md$/,
  source: /^sources\/.*\.yaml$/,
  site: /^site\.yaml$/,
  names: /^names\.yaml$/,
  ledger: /^moderation\/images\.yaml$/,
};

it("underlines nothing in the archive that is shipped", () => {
  const folders = ["articles", "pages", "sources"].flatMap(
    (name) => listFolder(content, name).files,
  );
  const files = [...folders, "site.yaml", "names.yaml"];
  let seen = 0;
  for (const [kind, paths] of Object.entries(kinds) as [FileKind, RegExp][]) {
    for (const path of files.filter((path) => paths.test(path))) {
      const text = readFileSync(join(content, path), "utf8");
      expect(underlined(kind, path.endsWith(".md") ? headOf(text) : text), path).toEqual([]);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

it("takes every article that the build takes", () => {
  const line = fc
    .stringMatching(/^[\p{L}\p{N} :'"«»,.!?#-]{1,60}$/u)
    .filter((text) => /\p{L}/u.test(text));
  const day = fc.date({
    min: new Date("1900-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  const item = fc.record(
    {
      headline: line,
      source: line,
      date: day.map((date) => date.toISOString().slice(0, 10)),
      link: fc.webUrl(),
      lang: fc.constantFrom("fr", "ar", "en", "fr-MA"),
      summary: line,
      authors: fc.array(line),
      topics: fc.array(line),
      draft: fc.boolean(),
      translationKey: line,
      aliases: fc.array(fc.stringMatching(/^\/[a-z]{1,9}\/[a-z]{1,9}\/$/)),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(item, (written) => {
      const text = articleText(written);
      const { findings, draft } = readArticle(Buffer.from(text), "articles/a.md", defaults);
      const isTaken = draft || findings.every(({ severity }) => severity !== "error");
      const told = underlined("article", headOf(text));
      if (isTaken) expect(told, text).toEqual([]);
      else expect(told, text).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe("an editor underlines", () => {
  it.each<[FileKind, string]>([
    ["article", "source: A\ndate: 2026-03-14"],
    ["article", "headline: A\nsource: B\ndate: 14/03/2026"],
    ["article", "headline: A\nsource: B\ndate: 2026-03-14\nhedline: C"],
    ["article", "headline: A\nsource: B\ndate: 2026-03-14\nlink: www.presse.example"],
    ["article", "headline: A\nsource: B\ndate: 2026-03-14\nlang: français"],
    ["article", "headline: A\nsource: B\ndate: 2026-03-14\ndraft: peut-être"],
    ["article", "headline: A\nsource: B\ndate: 2026-03-14\nimage: {source: a.jpg}"],
    ["article", "headline: A\nsource: B\ndate: 2026-03-14\ncorrections: [{date: 2026-03-15}]"],
    ["article", "headline: A\nsource: B\ndate: 2026-03-14\naliases: [autre/adresse]"],
    ["article", "title: A\nsource: B"],
    ["page", "summary: A"],
    ["source", "home: https://presse.example/"],
    ["source", "name: A\ngaps: [2003-05]"],
    ["site", "editions: [{lang: es}]"],
    ["site", "ticker: {newest: 0}"],
    ["site", "reports: {email: a@b.example, issues: https://b.example/}"],
    ["site", "html: allowed"],
    ["names", "A: {B: C}"],
    ["ledger", "7e05b6a1c2d3e4f5: {state: hidden, by: editor, at: 2026-11-26T10:12:00Z}"],
  ])("%s: %j", (kind, text) => {
    expect(underlined(kind, text)).not.toEqual([]);
  });
});

describe("an editor leaves alone", () => {
  it.each<[FileKind, string]>([
    ["article", "title: A\nsource: B\ndate: 2026-03-14 12:28:21 -0400\ntags: a, b"],
    ["article", "headline: 2022\nsource: B\ndate: 2026-3-4\nauthors: Amina Tazi"],
    ["article", "draft: true"],
    [
      "article",
      "headline: A\nsource: B\ndate: 2026-03-14\nimage: quai.jpg\ncorrections: une faute",
    ],
    ["source", "name: {fr: A, ar: ب}\ngaps: [{from: 2003-05, to: 2003-08-31}]"],
    ["site", "name: A\nadmin: {backend: test}"],
    ["names", "A: B\nC: [D, E]"],
  ])("%s: %j", (kind, text) => {
    expect(underlined(kind, text)).toEqual([]);
  });
});

it("has words for every key, in every language", () => {
  const wordless: string[] = [];
  const visit = (form: unknown, path: string) => {
    if (typeof form !== "object" || form === null) return;
    if ("properties" in form) {
      for (const [key, inner] of Object.entries(form.properties as object)) {
        if (!("description" in inner)) wordless.push(`${path}.${key}`);
      }
    }
    for (const [key, inner] of Object.entries(form)) visit(inner, `${path}.${key}`);
  };
  for (const [kind, schema] of Object.entries(schemas)) {
    const { if: condition, ...form } = schema;
    visit(form, kind);
  }
  expect(wordless).toEqual([]);
});

it("stands in the project as editors read it", async () => {
  for (const [kind, schema] of Object.entries(schemas)) {
    const file = `../../.vscode/schemas/${kind}.json`;
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
  }
});
