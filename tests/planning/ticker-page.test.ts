// The newest headlines, on a page and as data; both hold the number that the site asks for.
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";

describe("the ticker's own page and data", () => {
  it("hold the newest headlines, newest first, each in its own language", async () => {
    const files: Record<string, string> = {
      "site.yaml": "ticker: { newest: 3, before: 2 }\neditions: [{lang: fr, lists: [fr, ar]}]\n",
    };
    for (let day = 1; day <= 5; day++) {
      files[`articles/${day}.md`] = articleText({ headline: `N${day}`, date: `2026-03-0${day}` });
    }
    files["articles/6.md"] = articleText({
      headline: "<img src=x onerror=alert(1)>",
      date: "2026-03-06",
      lang: "ar",
    });
    const { read } = await buildArchive(files);
    const { headlines } = JSON.parse(read("ticker.json"));
    expect(headlines).toEqual([
      {
        headline: "<img src=x onerror=alert(1)>",
        href: "2026/03/06/6/",
        lang: "ar",
        dir: "rtl",
        source: "Le Phare",
      },
      { headline: "N5", href: "2026/03/05/5/", lang: "fr", dir: "ltr", source: "Le Phare" },
      { headline: "N4", href: "2026/03/04/4/", lang: "fr", dir: "ltr", source: "Le Phare" },
    ]);
    const page = read("ticker.html");
    expect(page).toContain("&lt;img src=x onerror=alert(1)>");
    expect(page).not.toContain("<img src=x");
    expect(page).not.toContain(">N3<");
    const old = read("2026/03/04/4/index.html");
    const [ticker = ""] = /<section class="ticker".*?<\/section>/s.exec(old) ?? [];
    expect(ticker.match(/N\d/g)).toEqual(["N3", "N2"]);
  });
});
