// "Related" are earlier articles on the same topics or by the same authors, the likest first, and nothing that the page leads to anyway.
import { describe, expect, it } from "vitest";
import { likeness, wordsOfArticle } from "../../scripts/model/likeness.ts";
import { archiveOf } from "../../scripts/planning/archive.ts";
import { relatedTo } from "../../scripts/planning/related.ts";
import { articleText, buildArchive, catalogueOf, type Files } from "../small-archive.ts";

/** Headlines of what is related to an article's file. */
async function relatedOf(files: Files, path: string): Promise<string[]> {
  const { catalogue } = await catalogueOf({ "site.yaml": "editions: [{lang: fr}]\n", ...files });
  const [edition] = catalogue.site.editions;
  const id = catalogue.idOfFile(path);
  if (!edition || id === undefined) throw new Error(`${path} has no page`);
  const archive = archiveOf(catalogue, edition);
  return relatedTo(archive, catalogue.article(id), new Set()).map(({ headline }) => headline);
}

const on = (date: string, headline: string, more: Readonly<Record<string, string>> = {}) =>
  articleText({ date, headline, topics: "[Eau]", ...more });

const onTwo = (date: string, headline: string, more: Readonly<Record<string, string>> = {}) =>
  on(date, headline, { topics: "[Eau, Ville]", ...more });

describe("related articles", () => {
  it("are those with the most words in common, then the latest", async () => {
    const files = {
      "articles/a.md": on("2020-01-01", "Le barrage de Tamsift se remplit"),
      "articles/b.md": on("2020-01-02", "Un concours de pain", { summary: "Au barrage." }),
      "articles/c.md": on("2020-01-03", "Pluie et vent"),
      "articles/d.md": on("2020-01-04", "Une fontaine"),
      "articles/e.md": on("2020-01-05", "La place refaite"),
      "articles/f.md": on("2020-01-06", "Au barrage, l’eau monte"),
      "articles/later.md": on("2020-01-07", "Barrage : la suite"),
    };
    expect(await relatedOf(files, "articles/f.md")).toEqual([
      "Le barrage de Tamsift se remplit",
      "Un concours de pain",
    ]);
  });

  it("share two topics, a topic and an author, or words beside: none for a topic alone", async () => {
    const files = {
      "articles/a.md": on("2020-01-01", "Un", { topics: "[Port]", authors: "[Amina]" }),
      "articles/b.md": on("2020-01-02", "Deux", { topics: "[Port, Eau]", authors: "[Amina]" }),
      "articles/c.md": on("2020-01-03", "Trois", { topics: "[Autre]", authors: "[Karim]" }),
      "articles/d.md": on("2020-01-04", "Quatre", { topics: "[Eau, Port]", authors: "[Amina]" }),
    };
    expect(await relatedOf(files, "articles/d.md")).toEqual(["Deux", "Un"]);
    expect(await relatedOf(files, "articles/c.md")).toEqual([]);
  });

  it("are looked for among the twenty before it under each topic", async () => {
    const files: Record<string, string> = { "articles/z.md": on("2020-03-01", "Barrage") };
    for (let day = 10; day < 31; day++) {
      files[`articles/n${day}.md`] = on(`2020-01-${day}`, day === 10 ? "Barrage" : `Titre ${day}`);
    }
    expect(await relatedOf(files, "articles/z.md")).not.toContain("Barrage");
    files["articles/n30.md"] = on("2020-01-30", "Titre 30", { topics: "[Autre]" });
    expect(await relatedOf(files, "articles/z.md")).toContain("Barrage");
  });

  it("stand on the page once, and follow a change of an earlier article", async () => {
    const { read, again } = await buildArchive({
      "site.yaml": "editions: [{lang: fr}]\n",
      "articles/a.md": onTwo("2020-01-01", "Premier", { source: "Barid" }),
      "articles/b.md": onTwo("2020-02-01", "Voisin"),
      "articles/c.md": onTwo("2020-03-01", "Dernier"),
    });
    const page = () => read("2020/03/01/c/index.html").split('class="related"')[1] ?? "";
    expect(page()).toContain("Premier");
    // The newspaper's own previous article is shown below.
    expect(page().split('class="same-source"')[0]).not.toContain("Voisin");
    await again({ "articles/a.md": onTwo("2020-01-01", "Corrigé", { source: "Barid" }) });
    expect(page()).toContain("Corrigé");
    await again({ "articles/a.md": on("2020-01-01", "Corrigé", { topics: "[Autre]" }) });
    expect(page()).toBe("");
  });
});

it("a newer article that takes the twentieth place before one takes it from what was related", async () => {
  const files: Record<string, string> = {
    "articles/old.md": onTwo("2020-01-01", "Barrage", { source: "Barid" }),
    "articles/z.md": on("2020-03-01", "Barrage", { source: "Vigie" }),
  };
  for (let day = 10; day < 29; day++)
    files[`articles/n${day}.md`] = on(`2020-01-${day}`, `Titre ${day}`);
  const { read, again } = await buildArchive(files);
  const page = () =>
    read("2020/03/01/z/index.html").split('class="related"')[1]?.split("</section>")[0];
  expect(page()).toContain("2020/01/01/old/");
  await again({ "articles/new.md": on("2020-02-01", "Rien") });
  expect(page()).toBeUndefined();
});

it("words are alike whatever their case, accents, hamza forms and article", () => {
  const alike = (one: string, other: string) =>
    likeness(wordsOfArticle(one, null), wordsOfArticle(other, null));
  expect(alike("L’ÉCOLE rouvre", "une ecole")).toBe(3);
  expect(alike("الأمطار تعود", "امطار")).toBe(3);
  expect(alike("le la de un", "le la de un")).toBe(0);
  expect(likeness(wordsOfArticle("École", "Pluie"), wordsOfArticle("Pluie", "École"))).toBe(4);
});
