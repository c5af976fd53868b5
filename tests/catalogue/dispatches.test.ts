// The same dispatch is found in other newspapers within two days, and each of them names the others.
import { describe, expect, it } from "vitest";
import { articleText, buildArchive, type Files } from "../small-archive.ts";

const words = Array.from({ length: 90 }, (_, n) => `mot${(n * 37) % 91}`);
const dispatch = `${words.join(" ")}.\n`;
const cut = `Port-Salin, de notre correspondant. ${words.slice(0, 75).join(" ")}.\n`;

const carrying = (source: string, date: string, body = dispatch) =>
  articleText({ source, date, body, headline: `Selon ${source}` });

/** Newspapers that a page names as having published the same. */
function alsoIn(html: string): string[] {
  const line = /<p class="also">(.*?)<\/p>/.exec(html)?.[1] ?? "";
  return [...line.matchAll(/>([^<]+)<\/a>/g)].map(([, name]) => name as string);
}

const files: Files = {
  "site.yaml": "editions: [{lang: fr}, {lang: ar}]\n",
  "articles/a.md": carrying("Phare", "2026-02-27"),
  "articles/b.md": carrying("Digue", "2026-03-01", cut),
  "articles/c.md": carrying("Sahel", "2026-03-02"),
  "articles/d.md": carrying("Phare", "2026-03-01"),
  "articles/other.md": carrying("Dunes", "2026-03-01", `${words.toReversed().join(" ")}.\n`),
};

describe("an article that other newspapers carried too", () => {
  it("names them, each pair directly: within two days, and never its own newspaper", async () => {
    const { read } = await buildArchive(files);
    expect(alsoIn(read("2026/02/27/a/index.html"))).toEqual(["Digue"]);
    expect(alsoIn(read("2026/03/01/b/index.html"))).toEqual(["Phare", "Phare", "Sahel"]);
    expect(alsoIn(read("2026/03/02/c/index.html"))).toEqual(["Digue", "Phare"]);
    expect(alsoIn(read("2026/03/01/other/index.html"))).toEqual([]);
  });

  it("follows them when they come, change and go", async () => {
    const { read, again } = await buildArchive(files);
    const page = () => alsoIn(read("2026/03/02/c/index.html"));
    await again({ "articles/e.md": carrying("Vigie", "2026-03-04") });
    expect(page()).toEqual(["Digue", "Phare", "Vigie"]);
    await again({ "articles/e.md": carrying("Vigie", "2026-03-05") });
    expect(page()).toEqual(["Digue", "Phare"]);
    await again({ "articles/b.md": carrying("Digue", "2026-03-01", "Autre chose.\n") });
    expect(page()).toEqual(["Phare"]);
  });

  it("names the four before it and the four after it", async () => {
    const many: Record<string, string> = { "site.yaml": "editions: [{lang: fr}]\n" };
    for (let at = 0; at < 12; at++)
      many[`articles/n${at}.md`] = carrying(`Journal ${10 + at}`, "2026-03-01");
    const { read } = await buildArchive(many);
    expect(alsoIn(read("2026/03/01/n5/index.html"))).toEqual(
      [11, 12, 13, 14, 16, 17, 18, 19].map((at) => `Journal ${at}`),
    );
    expect(alsoIn(read("2026/03/01/n11/index.html"))).toHaveLength(4);
  });
});
