// A picture that the ledger blocks is in no published byte; it returns when that is lifted.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pictureHash } from "../../scripts/catalogue/picture-rows.ts";
import { UnsafeSettingsError } from "../../scripts/catalogue/unsafe-settings.ts";
import { articleText, buildArchive, publishedFiles } from "../small-archive.ts";

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="${fill}"/></svg>`;
const quai = svg("#123456");
const hash = pictureHash(Buffer.from(quai));

const files = {
  "site.yaml":
    "url: https://presse.example/\nfeeds: {content: full}\nreports: {receiver: https://images.presse.example}\neditions: [{lang: fr, lists: [fr, ar]}, {lang: ar}]\n",
  "images/quai-secret.svg": quai,
  "images/vue.svg": svg("#abcdef"),
  "articles/cover.md": articleText({
    headline: "En une",
    date: "2026-03-15",
    image: "{src: /quai-secret.svg, alt: Le visage de Nadia, caption: Le quai}",
  }),
  "articles/text.md": articleText({
    headline: "Dans le texte",
    body: "Avant.\n\n![Le visage de Nadia](/quai-secret.svg)\n\nUn ![mot](/quai-secret.svg) après.\n",
  }),
  "articles/html.md": articleText({
    headline: "En HTML",
    body: '<figure><img src="/quai-secret.svg" alt="Le visage de Nadia"></figure>\n\n[![Le visage](/quai-secret.svg)](https://a.example/)\n',
  }),
  "articles/arabic.md": articleText({ lang: "ar", headline: "خبر", image: "/quai-secret.svg" }),
  "articles/other.md": articleText({ headline: "Une autre", image: "/vue.svg" }),
  "pages/about.md": "---\nheadline: À propos\n---\n![Le visage](/quai-secret.svg)\n",
};

const ledger = (state: string) => ({
  "moderation/images.yaml": `${hash}: {state: ${state}, by: readers, at: 2026-11-26T10:12:00Z, people: 3, reasons: {person: 3}}\n`,
});

/** Published files that hold a text, in their bytes or their names. */
function holding(out: string, text: string): string[] {
  return publishedFiles(out).filter(
    (file) => file.includes(text) || readFileSync(join(out, file)).includes(text),
  );
}

function everyByte(out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    publishedFiles(out).map((file) => [file, readFileSync(join(out, file), "base64")]),
  );
}

describe("a picture that is blocked", () => {
  it("is in no byte of the site, whatever showed it, and a plate says so", async () => {
    const { out, read, again, result } = await buildArchive(files, { search: true });
    const before = everyByte(out);
    expect(holding(out, hash).length).toBeGreaterThan(15);
    const { written, removed } = await again(ledger("blocked"));
    expect(holding(out, hash)).toEqual([]);
    expect(holding(out, "quai-secret")).toEqual([]);
    expect(holding(out, "visage")).toEqual([]);
    // What is decided costs what it concerns: its articles and the lists that they stand in.
    expect(written + removed).toBeLessThan(result.files / 2);
    const plate =
      '<a class="plate" href="../../../../moderation/">Image bloquée après signalement</a>';
    expect(read("2026/03/15/cover/index.html")).toContain(plate);
    expect(read("2026/03/15/cover/index.html")).toContain("Le quai");
    expect(read("2026/03/15/cover/index.html")).not.toMatch(/og:image|report-link/);
    expect(read("2026/03/14/text/index.html")).toContain(`<p>${plate}</p>`);
    expect(read("2026/03/14/html/index.html")).toMatch(
      /<figure><a href="[./]+\/moderation\/" class="plate">Image bloquée/,
    );
    expect(read("index.html")).toContain("Image bloquée");
    expect(read("ar/2026/03/14/arabic/index.html")).toContain("صورة محجوبة بعد التبليغ عنها");
    expect(read("about/index.html")).toContain("Image bloquée");
    expect(read("feed.xml")).toContain("Image bloquée");
    expect(read("2026/03/15/articles.json")).toContain('"blocked":true');
    expect(read("moderation/index.html")).toContain("Dernière décision : 26 novembre 2026");

    await again(ledger("restored"));
    const after = everyByte(out);
    const changed = Object.keys({ ...before, ...after }).filter((at) => before[at] !== after[at]);
    // What was decided is still told, and when.
    expect(changed.sort()).toEqual(["ar/moderation/index.html", "moderation/index.html"]);
  });

  it("can't be reported again where an editor keeps it", async () => {
    const { read, again } = await buildArchive(files);
    const link = `<a class="report-link" href="#report-${hash}">Signaler cette image</a>`;
    const article = () => read("2026/03/14/text/index.html");
    expect(article()).toContain(link);
    expect(article()).toContain(`action="https://images.presse.example/reports"`);
    await again(ledger("kept"));
    expect(article()).not.toContain("report-link");
    expect(article()).not.toContain("assets/reports.js");
    expect(article()).toContain(`images/${hash}-`);
  });

  it("stays blocked, and nothing else is lost, where its decision can't be read", async () => {
    const { out, again } = await buildArchive(files);
    const { problems, articles } = await again({
      "moderation/images.yaml": `# Décisions\n${hash}: {state: gone}\n`,
      "moderation/images.yml": "",
    });
    expect(
      problems.map(({ file, line, code }) => `${file.split("/").at(-1)}:${line} ${code}`),
    ).toEqual([
      "images.yaml:2 choice-unknown",
      "images.yaml:2 key-missing",
      "images.yaml:2 key-missing",
      "images.yml:1 ledger-elsewhere",
    ]);
    expect(articles).toBe(5);
    expect(holding(out, hash)).toEqual([]);
  });

  it("is not shown again by a ledger that nobody can read: nothing is published", async () => {
    const { out, again } = await buildArchive({ ...files, ...ledger("blocked") });
    const before = everyByte(out);
    await expect(again({ "moderation/images.yaml": "<<<<<<< HEAD\n" })).rejects.toThrow(
      UnsafeSettingsError,
    );
    expect(everyByte(out)).toEqual(before);
  });
});
