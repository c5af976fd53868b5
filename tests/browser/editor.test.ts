// An author opens the editor, writes, adds a picture, corrects: what would be committed passes the check and is published.
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { check } from "../../scripts/checking/check.ts";
import { readArticle } from "../../scripts/reading/article.ts";
import { readSite } from "../../scripts/reading/site.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";
import { buildFiles } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { type EditorPage, openEditor } from "./editor-page.ts";
import { serveFolder } from "./static-server.ts";

const files = {
  "site.yaml": "admin: { backend: test }\n",
  "sources/phare.yaml": "name: { fr: Le Phare, ar: الفنار }\nhome: https://phare.example/\n",
  "articles/2026/03/crue.md": `---
# Une remarque de l'auteur.
title: "Crue : le pont fermé"
source: L'Écho des Sables
date: 2026-03-14 08:30
tags: Pluie, Pont
rubrique: Une
---
Un *texte*, et une note[^1].

~~~js
1 * 2
~~~

* * *

| A | B |
|--:|:-:|
| 1 | 2 |

2022\\. Fin

[^1]: La note.
`,
  "articles/vrac/ailleurs.md": articleText({ headline: "Ailleurs" }),
};
/** What the check says of the repository as it was. */
const toldBefore = ["articles/2026/03/crue.md key-unknown"];
const { out } = await buildFiles(files);
const { url } = await serveFolder(out);
const browser = await launchChromium();
afterAll(() => browser.close());

const repository = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [`content/${path}`, text]),
);
const french = { address: `${url}/admin/`, locale: "fr-FR", saves: "Enregistrer" };
const arabic = { address: `${url}/ar/admin/`, locale: "ar-MA", saves: "حفظ" };

const inFrench = await openEditor(browser, french, repository);
const inArabic = await openEditor(browser, arabic, repository);

/** What stands in the repository, as a content folder on the disk. */
async function checkedOut(editor: EditorPage): Promise<string> {
  const folder = temporaryFolder();
  for (const [path, bytes] of Object.entries(await editor.files()))
    writeFiles(folder, { [path]: Buffer.from(bytes, "base64") });
  return join(folder, "content");
}

async function problemsIn(content: string): Promise<string[]> {
  const cache = join(content, "../cache");
  const { problems } = await check({
    content,
    cache,
    today: "2026-11-26",
    paths: [],
    version: "1",
  });
  return problems.map(({ file, code }) => `${file.replace(`${content}/`, "")} ${code}`);
}

const textOf = async (editor: EditorPage, path: string) =>
  Buffer.from((await editor.files())[`content/${path}`] ?? "", "base64").toString();

describe("the editor", () => {
  it("files a French article with its picture where it belongs, and it passes the check", async () => {
    const editor = inFrench;
    const { page } = editor;
    await editor.create("articles");
    await editor.field("headline").fill("Pluies d'été : le port rouvre à l'œuvre");
    const known = "[...document.querySelectorAll('datalist option')].map(({ value }) => value)";
    expect(await page.evaluate(known)).toEqual(["L'Écho des Sables", "Le Phare"]);
    await editor.field("source").fill("Le Phare");
    await editor.field("date").fill("2026-03-15");
    await editor.field("body").fill("La lanterne s'est rallumée.");
    await page.getByRole("button", { name: /Ajouter.*image/ }).click();
    const picture = await sharp({
      create: { width: 3000, height: 1500, channels: 3, background: "#345" },
    })
      .jpeg()
      .toBuffer();
    await page.getByRole("button", { name: "Parcourir" }).click();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Téléverser" }).click();
    await (await chooser).setFiles({
      name: "Le Quai (été).JPG",
      mimeType: "image/jpeg",
      buffer: picture,
    });
    await page.getByRole("button", { name: "Insérer" }).click();
    await page.getByText("le-quai-ete.webp").waitFor();
    await editor.field("image.0.alt").fill("Le quai vide");
    await editor.save();
    const path = "articles/2026/03/2026-03-15-pluies-d-ete-le-port-rouvre-a-l-oeuvre.md";
    expect(await textOf(editor, path)).toBe(`---
headline: "Pluies d'été : le port rouvre à l'œuvre"
source: Le Phare
date: 2026-03-15
image: {src: /le-quai-ete.webp, alt: Le quai vide}
---

La lanterne s'est rallumée.
`);
    const content = await checkedOut(editor);
    expect(await problemsIn(content)).toEqual(toldBefore);
    const { width } = await sharp(join(content, "images/le-quai-ete.webp")).metadata();
    expect(width).toBe(2048);
    expect(editor.strangers).toEqual([]);
  });

  it("speaks Arabic, files in Arabic what is written there, and gives it a plain file name", async () => {
    const editor = inArabic;
    const { page } = editor;
    await editor.create("articles");
    expect(await page.evaluate("document.documentElement.dir")).toBe("rtl");
    await editor.field("headline").fill("عودة الميناء إلى العمل: «أمطار» الربيع");
    await editor.field("source").fill("الفنار");
    await editor.field("date").fill("2026-03-15");
    await editor.field("body").fill("نص المقال.");
    await editor.save();
    const content = await checkedOut(editor);
    expect(await problemsIn(content)).toEqual(toldBefore);
    const paths = Object.keys(await editor.files()).filter((path) =>
      /articles\/2026\/03\/[a-z0-9-]+\.md$/.test(path),
    );
    const path = paths.find((path) => !path.endsWith("crue.md")) ?? "";
    const bytes = Buffer.from((await editor.files())[path] ?? "", "base64");
    const { article } = readArticle(bytes, path, readSite(content).site);
    expect(article).toMatchObject({
      headline: "عودة الميناء إلى العمل: «أمطار» الربيع",
      source: "الفنار",
      lang: "ar",
    });
    expect(editor.strangers).toEqual([]);
  });

  it("corrects an article of another's making without losing anything of it, or giving it its own language", async () => {
    const editor = inArabic;
    await editor.edit("articles", "2026/03/crue");
    const headline = editor.field("headline");
    expect(await headline.inputValue()).toBe("Crue : le pont fermé");
    await headline.fill("Crue : le pont rouvert");
    await editor.save();
    expect(await textOf(editor, "articles/2026/03/crue.md")).toBe(`---
headline: "Crue : le pont rouvert"
source: L'Écho des Sables
date: 2026-03-14
topics: [Pluie, Pont]
rubrique: Une
---

${files["articles/2026/03/crue.md"].split("---\n")[2]}`);
  });

  it("finds articles that lie in other folders", async () => {
    const editor = inFrench;
    await editor.edit("folders", "vrac/ailleurs");
    expect(await editor.field("headline").inputValue()).toBe("Ailleurs");
  });

  it("adds a newspaper with its names", async () => {
    const editor = inFrench;
    await editor.create("sources");
    await editor.field("name.fr").fill("La Gazette d'Écueil");
    await editor.field("name.ar").fill("جريدة الصخرة");
    await editor.save();
    expect(await textOf(editor, "sources/la-gazette-d-ecueil.yaml")).toBe(
      `name: {fr: La Gazette d'Écueil, ar: جريدة الصخرة}\n`,
    );
  });
});
