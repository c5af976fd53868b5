// An article's language and date are its front matter's; where its letters or its path say another, its author is told.
import { describe, expect, it } from "vitest";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";

const whole = ['headline: "Crue"', "source: Le Phare", "date: 2022-10-25"];

function read(lines: readonly string[], { path = "articles/crue.md", site = defaults } = {}) {
  return readArticle(Buffer.from(`---\n${lines.join("\n")}\n---\nTexte.\n`), path, site);
}

describe("a path of another day", () => {
  it.each([
    ["articles/2022/10/crue.md", undefined],
    ["articles/2022/10/25/crue.md", undefined],
    ["articles/2022-25-faits.md", undefined],
    ["articles/2022/10/12-hommes.md", undefined],
    ["articles/1999/11/crue.md", "1999-11"],
    ["articles/2021/crue.md", "2021"],
    ["articles/2021-10/crue.md", "2021-10"],
    ["articles/2022-10-24-crue.md", "2022-10-24"],
    ["articles/2022/10/2022-10-24-crue.md", "2022-10-24"],
  ])("is a warning where the path %s contradicts the date", (path, value) => {
    const { article, findings } = read(whole, { path });
    expect(article?.day).toBe("2022-10-25");
    const warning = { code: "path-contradicts-date", severity: "warning", line: 4, column: 7 };
    const details = { value, date: "2022-10-25" };
    expect(findings).toEqual(value === undefined ? [] : [{ ...warning, details }]);
  });
});

describe("a language that nobody named", () => {
  const headlined = (headline: string, ...more: string[]) => [
    "source: Le Phare",
    "date: 2022-10-25",
    `title: ${headline}`,
    ...more,
  ];
  const arabicSite = { ...defaults, lang: "ar" as typeof defaults.lang };

  it.each([
    ["فيضان في الميناء", "ar"],
    ["فيضان كبير في ميناء طنجة TV", "ar"],
    ["فيضان Crue", undefined],
    ["Crue à الدار", undefined],
    ["2022", undefined],
    ["Crue", undefined],
  ])("is the site's, French, and %j has a warning that suggests %s", (headline, suggestion) => {
    const { article, findings } = read(headlined(headline));
    const warning = { code: "language-unnamed", severity: "warning", line: 4, column: 8 };
    const details = { published: "fr", suggestion };
    expect(article?.lang).toBe("fr");
    expect(findings).toEqual(suggestion === undefined ? [] : [{ ...warning, details }]);
  });

  it.each([
    ["Crue au port", true],
    ["ⵜⴰⵎⴰⵣⵉⵖⵜ", true],
    ["COVID-19", true],
    ["Tanger: فيضان في الميناء", false],
    ["فيضان", false],
  ])("is the site's, Arabic, and %j is told of: %s", (headline, told) => {
    const { article, findings } = read(headlined(JSON.stringify(headline)), { site: arabicSite });
    const details = { published: "ar", suggestion: "" };
    expect(article?.lang).toBe("ar");
    expect(findings).toMatchObject(told ? [{ code: "language-unnamed", details }] : []);
  });

  it("is none where front matter or the file's name says one", () => {
    expect(read(headlined("فيضان", "lang: fr")).findings).toEqual([]);
    expect(read(headlined("فيضان"), { path: "articles/crue.ar.md" }).findings).toEqual([]);
    const french = { path: "articles/crue.fr.md", site: arabicSite };
    expect(read(headlined("Crue"), french).findings).toEqual([]);
  });
});
