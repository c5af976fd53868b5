// Content files as the editor reads and writes them: what the build reads of a file is the same before and after.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFields, writeFields } from "../../scripts/editing/content-file.ts";
import { editedKinds } from "../../scripts/editing/schema-files.ts";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";
import { listFolder } from "../../scripts/reading/folder.ts";
import { readPlainPage } from "../../scripts/reading/plain-page.ts";
import { readSources } from "../../scripts/reading/sources.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

const content = new URL("../../content", import.meta.url).pathname;
const isMarkdown = (path: string) => path.endsWith(".md");
const { article, source, page } = editedKinds();
const saved = (text: string, kind = article) =>
  writeFields(readFields(text, kind.form, "fr"), kind.form, "fr");
const asRead = (text: string) => {
  const {
    article: read,
    body,
    findings,
  } = readArticle(Buffer.from(text), "articles/a.md", defaults);
  return {
    read,
    body: body.trim(),
    errors: findings.filter(({ severity }) => severity === "error"),
  };
};

it("changes nothing of what the build reads of the archive that is shipped", () => {
  for (const path of listFolder(content, "articles").files.filter(isMarkdown)) {
    const text = readFileSync(join(content, path), "utf8");
    expect(asRead(saved(text)), path).toEqual(asRead(text));
  }
  for (const path of listFolder(content, "pages").files.filter(isMarkdown)) {
    const text = readFileSync(join(content, path), "utf8");
    const read = (one: string) => {
      const { page, findings } = readPlainPage(Buffer.from(one), path, defaults);
      return { page, findings };
    };
    expect(read(saved(text, page)), path).toEqual(read(text));
  }
  const folder = temporaryFolder();
  for (const path of listFolder(content, "sources").files) {
    writeFiles(folder, { [path]: saved(readFileSync(join(content, path), "utf8"), source) });
  }
  expect(readSources(folder)).toEqual(readSources(content));
});

it("writes what an author would write", () => {
  const text = `---
title: "Pluies : le port"
source: L'Écho
date: 2026-03-14 12:28
tags: Pêche, Port
image: {src: quai.jpg, alt: "un quai, là"}
draft: oui
corrections: une faute
rubrique: Une
---

Un **texte**.
`;
  expect(saved(text)).toBe(`---
headline: "Pluies : le port"
source: L'Écho
date: 2026-03-14
topics: [Pêche, Port]
image: {src: quai.jpg, alt: "un quai, là"}
draft: true
corrections: [{text: une faute}]
rubrique: Une
---

Un **texte**.
`);
});

it("writes no key of which nothing is said", () => {
  const fields = {
    headline: "A",
    source: "b",
    date: "2026-03-14",
    topics: [],
    image: [{ src: "" }],
    draft: false,
    summary: "",
    body: "",
  };
  expect(writeFields(fields, article.form, "fr")).toBe(
    "---\nheadline: A\nsource: b\ndate: 2026-03-14\n---\n",
  );
});

it("keeps both where an author wrote a key under two names", () => {
  const text = "---\ntitle: A\nheadline: B\nsource: c\ndate: 2026-03-14\n---\n";
  expect(readFields(text, article.form, "fr")).toMatchObject({ title: "A", headline: "B" });
});

it("leaves an article without a language as it is, so that the form offers it none", () => {
  const text = "---\nheadline: A\nsource: c\ndate: 2026-03-14\n---\n";
  expect(readFields(text, article.form, "fr")).toMatchObject({ lang: "" });
  expect(saved(text)).toBe(text);
});

it("takes a newspaper's one name for the archive's own language", () => {
  const text = "name: Le Phare\nnotes: {ar: صحيفة}\n";
  expect(readFields(text, source.form, "fr")).toEqual({
    name: { fr: "Le Phare" },
    notes: { ar: "صحيفة" },
  });
  expect(saved(text, source)).toBe(text);
});

describe("refuses to open, so that nobody saves over it,", () => {
  it.each([
    "headline: A\n",
    "---\nheadline: A\n",
    "---\nheadline: [A\nsource: b\n---\n",
    "---\na: &x 1\nb: *x\n---\n",
    "---\nbody: A\n---\nB\n",
  ])("%j", (text) => {
    expect(() => readFields(text, article.form, "fr")).toThrow();
  });
});

it("keeps keys that nobody knows as they are, whatever they are called and hold", () => {
  const { value } = fc.letrec((tie) => ({
    text: fc.string({ unit: "binary", maxLength: 12 }),
    value: fc.oneof(
      { depthSize: "small" },
      tie("text"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(tie("text") as fc.Arbitrary<string>, tie("value"), { maxKeys: 3 }),
    ),
  }));
  const name = fc.constantFrom("__proto__", "constructor", "toString", "rubrique", "a: b", "خانة");
  const known = { headline: "A", source: "b", date: "2026-03-14" };
  fc.assert(
    fc.property(name, value, (key, held) => {
      const text = writeFields({ ...known, [key]: held, body: "" }, article.form, "fr");
      const fields = new Map(Object.entries(readFields(text, article.form, "fr")));
      expect(fields.get(key), text).toEqual(held);
      expect([...fields.keys()].sort()).toEqual(
        [...Object.keys(known), key, "body", "lang"].sort(),
      );
    }),
  );
});

it("keeps a body that begins with code", () => {
  const text = "---\nheadline: A\nsource: b\ndate: 2026-03-14\n---\n\n    code\n\ntext\n";
  expect(saved(text)).toBe(text);
});

it("gives back every text, whatever signs it holds", () => {
  const signs = [..."aZ0é بت:#'\"-,[]{}&*!|>%@`?\\/~=\n\u00a0\u202f"];
  const line = fc
    .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[\n ]+/g, " ").trim())
    .filter((text) => /\p{L}/u.test(text));
  const fields = fc.record({
    headline: line,
    lang: fc.constantFrom("", "ar"),
    summary: line,
    topics: fc.array(line, { minLength: 1, maxLength: 3 }),
    image: fc.array(fc.record({ src: line, alt: line }), { minLength: 1, maxLength: 2 }),
    corrections: fc.array(fc.record({ date: fc.constant("2026-03-15"), text: line }), {
      minLength: 1,
    }),
    body: line,
  });
  fc.assert(
    fc.property(fields, (given) => {
      const text = writeFields(given, article.form, "fr");
      expect(readFields(text, article.form, "fr"), text).toEqual(given);
    }),
  );
});
