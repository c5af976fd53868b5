// A plain page needs a headline, and an address that the site does not need for itself.
import { describe, expect, it } from "vitest";
import type { Language } from "../../scripts/model/language.ts";
import { defaults, editionsOf } from "../../scripts/model/site.ts";
import { readPlainPage } from "../../scripts/reading/plain-page.ts";

function read(path: string, lines: readonly string[] = ["headline: À propos"], site = defaults) {
  const text = `---\n${lines.join("\n")}\n---\nTexte\n`;
  return readPlainPage(new TextEncoder().encode(text), path, site);
}

describe("a draft of a page", () => {
  it("is no problem, however unfinished", () => {
    const text = "---\ndraft: true\norder: first\n---\n";
    const { page, findings } = readPlainPage(Buffer.from(text), "pages/about.md", defaults);
    expect(page).toBeUndefined();
    expect(findings).toMatchObject([{ code: "number-unreadable", severity: "warning" }]);
  });
});

describe("a plain page", () => {
  it.each([
    ["pages/about.md", ["title: À propos"], { slug: "about", lang: "fr" }],
    ["pages/about.ar.md", ["headline: À propos"], { slug: "about", lang: "ar" }],
    ["pages/about.ar.md", ["headline: À propos", "lang: en"], { slug: "about", lang: "en" }],
    ["pages/legal/index.md", ["headline: À propos", "order: 2"], { slug: "legal", order: 2 }],
    ["pages/about.md", ["headline: À propos", "description: Qui ?"], { summary: "Qui ?" }],
  ])("%s with %j is read", (path, lines, page) => {
    const result = read(path, lines);
    expect(result).toMatchObject({
      page: { path, headline: "À propos", ...page },
      body: "Texte\n",
    });
    expect(result.findings).toEqual([]);
  });

  it.each(
    "years sources topics authors days search images assets sitemaps feeds data admin ticker ar en fr 2022".split(
      " ",
    ),
  )("may not be called %s", (name) => {
    const { page, findings } = read(`pages/${name}/index.md`);
    expect(page).toBeUndefined();
    expect(findings).toMatchObject([
      { code: "page-address-reserved", severity: "error", details: { address: `/${name}/` } },
    ]);
  });

  it.each([
    [
      ["headline: A : b", "order: x", "hedline: c"],
      ["2:11 yaml-colon-in-value", "4:1 key-unknown", "3:8 number-unreadable"],
    ],
    [["summary: x"], ["1:1 key-missing"]],
    [["headline: A", "lang: de"], ["3:7 language-unlisted"]],
    [
      ["headline: [A]", "lang: français"],
      ["2:11 value-not-text", "3:7 language-unreadable"],
    ],
    [["- a"], ["2:1 front-matter-not-a-list-of-keys"]],
  ])("with %j is left out, and all its problems are told", (lines, told) => {
    const { page, findings } = read("pages/about.md", lines);
    expect(page).toBeUndefined();
    expect(findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(told);
  });

  it("belongs to the first edition where it names no language, and to none that only lists its language", () => {
    const editions = editionsOf([{ lang: "en", lists: ["fr" as Language] }]);
    expect(read("pages/about.md", undefined, { ...defaults, editions }).page?.lang).toBe("en");
    expect(read("pages/about.fr.md", undefined, { ...defaults, editions }).page).toBeUndefined();
  });

  it("in another encoding is refused", () => {
    const { findings } = readPlainPage(Uint8Array.of(0x2d, 0xe9), "pages/a.md", defaults);
    expect(findings).toMatchObject([{ code: "not-utf8" }]);
  });
});
