// Slugs are frozen: a published address never moves because a table or a rule here was changed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "../../scripts/model/fold-name.ts";
import { idOfName, readFileName, slugOf, withHash } from "../../scripts/model/slug.ts";

const anyText = fc.string({ unit: "binary", maxLength: 300 });

describe("a file's name", () => {
  it.each([
    ["articles/crue.md", "crue", undefined, undefined],
    ["articles/2022/10/2022-10-25-crue-a-fes.md", "crue-a-fes", "2022-10-25", undefined],
    ["articles/2022-10-25_crue.markdown", "crue", "2022-10-25", undefined],
    ["articles/2022-10-25 Crue.MD", "crue", "2022-10-25", undefined],
    ["articles/2022-10-25.md", "2022-10-25", "2022-10-25", undefined],
    ["articles/2022-10-255.md", "2022-10-255", undefined, undefined],
    ["articles/crue.ar.md", "crue", undefined, "ar"],
    ["articles/2022-10-25-crue.fr.md", "crue", "2022-10-25", "fr"],
    ["articles/crue.old.md", "crue-old", undefined, undefined],
    ["articles/crue/index.md", "crue", undefined, undefined],
    ["articles/2022-10-25-crue/index.ar.md", "crue", "2022-10-25", "ar"],
    ["articles/crue/_index.md", "crue", undefined, undefined],
    ["articles/index.md", "articles", undefined, undefined],
    ["articles/ar.md", "ar", undefined, undefined],
  ])("%s gives the slug %s", (path, slug, day, lang) => {
    expect(readFileName(path)).toEqual({
      slug,
      ...(day && { day }),
      ...(lang && { lang }),
    });
  });
});

describe("a slug", () => {
  it.each([
    ["Élections : l'été à Aïn Sebaâ", "elections-l-ete-a-ain-sebaa"],
    ["Œuvre d'Æthelred, Straße, Łódź, Ørsted", "oeuvre-d-aethelred-strasse-lodz-orsted"],
    ["الأمطار في الدار البيضاء", "alamtar-fy-aldar-albyda"],
    ["غشت ٢٠٢٢ ۱۴۰۱", "ghsht-2022-1401"],
    ["ڭادير گلميم ڤاليرا", "gadyr-glmym-valyra"],
    ["ⴰⴳⴰⴷⵉⵔ", "agadir"],
    ["Ⅻ ﬁn ①", "xii-fin-1"],
    ["--a__b..c--", "a-b-c"],
    ["../../etc/passwd", "etc-passwd"],
    ["constructor", "constructor"],
    ["C:\\x%2e%2e\u0000y", "c-x-2e-2e-y"],
  ])("of %j is %s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it.each([
    ["", "e3b0c442"],
    ["!!!", "e84c538e"],
    ["東京", "130016b2"],
  ])("of %j, of which nothing is left, is the short hash %s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it("has at most 80 characters and does not end where a word was cut with a hyphen", () => {
    expect(slugOf("a".repeat(200))).toBe("a".repeat(80));
    expect(slugOf(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
  });

  it("is never empty and holds only a to z, digits and hyphens, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const slug of [
          slugOf(text),
          readFileName(`articles/${text}.md`).slug,
          idOfName(text),
        ]) {
          expect(slug).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/);
        }
      }),
    );
  });
});

describe("the id of a name", () => {
  it.each([
    ["Économie", "ECONOMIE"],
    ["Économie", " e\u0301conomie  "],
    ["L’Écho", "l'écho"],
    ["أحمد", "احمد"],
    ["إسلام", "اسلام"],
    ["آسفي", "اسفي"],
    ["مُحَمَّد", "محمـــد"],
    ["مسؤول", "مسوول"],
    ["Le  Phare\tdu Détroit", "le phare du detroit"],
  ])("is one for %s and %s", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(idOfName(one)).toBe(idOfName(other));
  });

  it.each([
    ["C", "C++"],
    ["C++", "C#"],
    ["A", "A★"],
    ["東京", "大阪"],
    ["ة", "ه"],
  ])("differs for %s and %s", (one, other) => {
    expect(idOfName(one)).not.toBe(idOfName(other));
  });

  it("stays readable where it can", () => {
    expect(idOfName("C")).toBe("c");
    expect(idOfName("C++")).toMatch(/^c-[0-9a-f]{8}$/);
    expect(idOfName("Le Phare")).toBe("le-phare");
    expect(withHash(slugOf("a".repeat(90)), "b")).toMatch(/^a{71}-[0-9a-f]{8}$/);
  });

  it("depends on the folded name alone, and folding twice changes nothing", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
        expect(idOfName(foldName(name))).toBe(idOfName(name));
        expect(idOfName(` ${name.normalize("NFD")}\n`)).toBe(idOfName(name));
      }),
    );
  });
});
