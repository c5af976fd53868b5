// A day's page shows the press of other languages beside its own: all that the edition lists, some of what others list.
import { describe, expect, it } from "vitest";
import { articleText, buildArchive, type Files } from "../small-archive.ts";

const on = (headline: string, lang: string, date = "2022-10-25") =>
  articleText({ headline, lang, date, source: lang === "ar" ? "Barid" : "Phare" });

function press(html: string): string {
  return html.split('class="presses"')[1]?.split("</main>")[0] ?? "";
}

describe("the press of other languages on a day's page", () => {
  const files: Files = {
    "site.yaml": "editions: [{lang: fr}, {lang: ar}]\n",
    "articles/a.md": on("Le port rouvre", "fr"),
    "articles/b.md": on("الميناء يعاود فتح أبوابه", "ar"),
  };

  it("stands beside its own in both editions, each list running as its language does", async () => {
    const { read } = await buildArchive(files);
    const french = press(read("2022/10/25/index.html"));
    expect(french).toContain('<a href="../../../ar/2022/10/25/">La presse en arabe</a>');
    expect(french).toContain('<div dir="rtl">');
    expect(french).toContain("الميناء يعاود فتح أبوابه");
    expect(french).toContain('href="../../../ar/sources/barid/"');
    expect(french).not.toContain("Le port rouvre");
    expect(press(read("ar/2022/10/25/index.html"))).toContain("Le port rouvre");
  });

  it("comes, changes and goes with the articles of that language", async () => {
    const { read, again } = await buildArchive({
      ...files,
      "articles/b.md": on("خبر", "ar", "2022-10-24"),
    });
    const page = () => read("2022/10/25/index.html");
    expect(press(page())).toBe("");
    await again({ "articles/c.md": on("بعد المطر", "ar") });
    expect(press(page())).toContain("بعد المطر");
    await again({ "articles/c.md": on("بعد المطر", "ar", "2022-10-23") });
    expect(press(page())).toBe("");
  });

  it("is shown whole where the edition lists it, and by eight headlines where it does not", async () => {
    const many: Record<string, string> = { "articles/a.md": on("Le port rouvre", "fr") };
    for (let at = 10; at < 21; at++) many[`articles/n${at}.md`] = on(`خبر ${at}`, "ar");
    const site = (lists: string) => `editions: [{lang: fr, lists: ${lists}}, {lang: ar}]\n`;
    const few = await buildArchive({ ...many, "site.yaml": site("[fr]") });
    expect(press(few.read("2022/10/25/index.html")).match(/<li/g)).toHaveLength(8);
    expect(press(few.read("2022/10/25/index.html"))).toContain(">et 3 autres</a>");
    const whole = await buildArchive({ ...many, "site.yaml": site("[fr, ar]") });
    expect(press(whole.read("2022/10/25/index.html")).match(/<li/g)).toHaveLength(11);
  });
});
