// What the author is told on a page, and that nobody else ever is.
import { describe, expect, it } from "vitest";
import type { Problem } from "../../scripts/model/problem.ts";
import { type AuthorDesk, planAuthorNotes } from "../../scripts/serving/author-notes.ts";
import { renderArticle } from "../layouts/rendered.ts";
import { frame } from "../layouts/views.ts";
import { articleText, buildArchive, catalogueOf } from "../small-archive.ts";

const unknownKey = (file: string, line = 5): Problem => ({
  code: "key-unknown",
  severity: "warning",
  file,
  line,
  column: 1,
  details: { key: "<b>", suggestion: "authors" },
});

const desk = (more: Partial<AuthorDesk> = {}): AuthorDesk => ({
  ofFile: () => [],
  errors: [],
  settings: [],
  nameOf: (path) => `content/${path}`,
  ...more,
});

describe("the author's notes", () => {
  it("are none where nothing is wrong", () => {
    expect(planAuthorNotes(desk(), { path: "articles/a.md" }, "fr")).toBeUndefined();
    expect(planAuthorNotes(desk(), { listsLeftOut: true }, "fr")).toBeUndefined();
  });

  it("speak the page's language, in its direction", () => {
    const told = desk({ ofFile: (path) => [unknownKey(`content/${path}`)] });
    const notesIn = (lang: "fr" | "ar" | "en") =>
      planAuthorNotes(told, { path: "articles/a.md" }, lang);
    expect(notesIn("en")).toMatchObject({ lang: "en", dir: "ltr" });
    expect(notesIn("en")?.groups[0]?.remarks[0]?.text).toContain("did you mean");
    expect(notesIn("fr")).toMatchObject({ lang: "fr", dir: "ltr" });
    expect(notesIn("fr")?.groups[0]?.remarks[0]?.text).toContain("vouliez-vous dire");
    expect(notesIn("ar")).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(notesIn("ar")?.groups[0]?.title).toBe("ما ينبغي تصحيحه في ملف هذه الصفحة");
    expect(notesIn("ar")?.groups[0]?.remarks[0]?.text).toContain("هل تقصد");
    expect(notesIn("ar")?.groups[0]?.remarks[0]?.place).toBe("content/articles/a.md:5");
  });

  it("list fifty problems of files that are left out, and count the others", () => {
    const error = (file: string) => ({ ...unknownKey(file), severity: "error" }) as Problem;
    const errors = Array.from({ length: 53 }, (_, at) => error(`content/articles/${at}.md`));
    errors.push(error("content/sources/phare.yaml"));
    const notes = planAuthorNotes(desk({ errors }), { listsLeftOut: true }, "fr");
    expect(notes?.groups).toHaveLength(2);
    expect(notes?.groups[1]).toMatchObject({ title: expect.stringMatching(/^À corriger/) });
    expect(notes?.groups[0]).toMatchObject({
      title: "53 fichiers sont laissés de côté",
      more: "… et 3 autre(s)",
    });
    expect(notes?.groups[0]?.remarks).toHaveLength(50);
  });

  it("stand at the top of the page, escaped, with a style of their own", () => {
    const told = desk({ ofFile: () => [unknownKey("content/articles/a.md")] });
    const authorNotes = planAuthorNotes(told, { path: "articles/a.md" }, "fr");
    const html = renderArticle({ frame: frame(authorNotes ? { authorNotes } : {}) });
    expect(html).toMatch(/<body><a class="skip"[^>]*>[^<]*<\/a><aside class="author-notes"/);
    expect(html).toContain('href="../assets/author-notes.css"');
    expect(html).toContain("&lt;b>");
    expect(html).not.toContain("<b>");
  });

  it("run from right to left in Arabic, but for places in files", () => {
    const told = desk({
      ofFile: () => [unknownKey("content/articles/a.md")],
      settings: [unknownKey("content/site.yaml")],
    });
    const authorNotes = planAuthorNotes(told, { path: "articles/a.md", draft: true }, "ar");
    const html = renderArticle({ frame: frame(authorNotes ? { authorNotes } : {}) });
    expect(html).toContain('<aside class="author-notes" lang="ar" dir="rtl">');
    expect(html).toContain('<code dir="ltr">content/articles/a.md:5</code> المفتاح «');
    expect(html).toContain("مسودة: هذه الصفحة ليست في الموقع المنشور");
    expect(html).toContain("احذف السطر \u2066draft: true\u2069 لنشرها");
    expect(html).toContain("لا يؤخذ \u2066site.yaml\u2069 بعين الاعتبار");
  });
});

describe("a draft", () => {
  const files = { "articles/a.md": articleText({ draft: "true", headline: "Secret" }) };

  it("is catalogued where it is asked for, and only there", async () => {
    expect((await catalogueOf(files)).filled).toMatchObject({ articles: 0, drafts: 1 });
    const { catalogue, filled } = await catalogueOf(files, { drafts: true });
    expect(filled).toMatchObject({ articles: 1, drafts: 1 });
    expect(catalogue.article(1)).toMatchObject({ headline: "Secret", draft: 1 });
  });

  it("is on no published page, nor are the author's notes", async () => {
    const warned = articleText({ autheur: "Amina" });
    const { files: published, read } = await buildArchive({ ...files, "articles/b.md": warned });
    expect(published().length).toBeGreaterThan(10);
    for (const path of published().filter((name) => /\.(html|json|xml|css)$/.test(name))) {
      expect(read(path)).not.toMatch(/Secret|author-notes|Brouillon/);
    }
    expect(published()).not.toContain("assets/author-notes.css");
  });
});
