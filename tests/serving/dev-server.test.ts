// What an author sees while writing: the archive as it is, each edit at once, drafts, and what is wrong with a file.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { articleText } from "../small-archive.ts";
import { copyProject, type RunningServer, startServer } from "./running-server.ts";

const content = {
  "site.yaml": "url: https://presse.example/archive/\n",
  "pages/about.md": "---\nheadline: À propos\n---\nTexte.\n",
  "articles/crue.md": articleText({ headline: "La crue", autheur: "Amina" }),
  "articles/ancien.md": articleText({ headline: "L'ancien", aliases: "[/قديم/, /été/]" }),
  "articles/projet.md": articleText({ headline: "Le projet", draft: "true" }),
  "articles/broken.md": articleText({ headline: "Cassé", date: "25/10/2022" }),
};

const folder = copyProject();
let server: RunningServer;
beforeAll(async () => {
  server = await startServer(folder, content);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const soon = { timeout: 20_000, interval: 50 };

/** Waits until a page holds a text. */
const shows = (path: string, text: string) =>
  vi.waitFor(async () => expect((await server.page(path)).text).toContain(text), soon);

describe("the development server", () => {
  it("shows the archive's pages, with the script that loads them anew", async () => {
    const { status, text } = await server.page("/");
    expect(status).toBe(200);
    expect(text).toContain("La crue");
    expect(text).toContain('src="/.11ty/reload-client.js"');
    expect((await server.page("/2026/03/14/crue/")).text).toContain(
      '<h1 class="p-name">La crue</h1>',
    );
    expect((await server.page("/2026/03/14/crue")).status).toBe(301);
    expect((await server.page("/feed.xml")).text).toContain("<feed");
    expect((await server.page("/.11ty/reload-client.js")).status).toBe(200);
  });

  it("leads on from an old address in any letters, with its closing slash or without", async () => {
    for (const path of ["/قديم/", "/قديم", "/été", "/archive/قديم"]) {
      const response = await fetch(new URL(path, server.address));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("2026/03/14/ancien/");
    }
  });

  it("answers in the folder of the host as well, to which the 404 page links", async () => {
    const { status, text } = await server.page("/nowhere/");
    expect(status).toBe(404);
    expect(text).toContain("Page introuvable");
    expect(text).toContain('href="/archive/assets/site.css"');
    expect((await server.page("/archive/assets/site.css")).status).toBe(200);
    expect((await server.page("/%ff")).status).toBe(400);
  });

  it("answers to this machine's own name alone", async () => {
    expect(await server.statusAs("evil.example")).toBe(403);
    expect(await server.statusAs("localhost:1")).toBe(200);
    expect((await fetch(server.address, { method: "POST" })).status).toBe(405);
  });

  it("shows an edit, a new file in a new folder and a removed page, and tells open pages", async () => {
    const told = server.told("eleventy.reload");
    await server.page("/");
    server.write({ "articles/2026/05/pont.md": articleText({ headline: "Le pont" }) });
    expect(await told).toBeLessThan(20_000);
    await shows("/2026/03/14/pont/", '<h1 class="p-name">Le pont</h1>');
    server.write({ "articles/crue.md": articleText({ headline: "La crue monte" }) });
    await shows("/", "La crue monte");
    server.write({ "articles/2026/05/pont.md": articleText({ date: "2026-05-02" }) });
    await shows("/2026/03/14/pont/", "Page introuvable");
  });

  it("shows a draft, marked as one wherever it is listed", async () => {
    await shows("/", "[Brouillon] Le projet");
    const { text } = await server.page("/2026/03/14/projet/");
    expect(text).toContain('<h1 class="p-name">[Brouillon] Le projet</h1>');
    expect(text).toContain("le site publié n'a pas cette page");
    expect((await server.page("/en/")).text).not.toContain("Brouillon");
  });

  it("tells what is wrong with a file on its own page, with place and cure", async () => {
    server.write({ "articles/crue.md": articleText({ headline: "La crue", autheur: "<b>" }) });
    await shows("/2026/03/14/crue/", "content/articles/crue.md:5");
    const { text } = await server.page("/2026/03/14/crue/");
    expect(text).toContain("la clé « autheur » est inconnue ; vouliez-vous dire « authors » ?");
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect((await server.page("/assets/author-notes.css")).status).toBe(200);
  });

  it("lists the files that are left out on the home page and where a page is missing", async () => {
    const cure = "date « 25/10/2022 » n'est pas un jour ; écrivez 2022-10-25";
    for (const path of ["/", "/2022/10/25/broken/"]) {
      const { text } = await server.page(path);
      expect(text).toContain("content/articles/broken.md:4");
      expect(text).toContain(cure);
    }
    expect((await server.page("/en/nowhere/")).text).toContain("One file is left out");
    server.write({ "articles/broken.md": articleText({ headline: "Réparé" }) });
    await shows("/2026/03/14/broken/", "Réparé");
    expect((await server.page("/")).text).not.toContain("laissé de côté");
    const toldOnce = `content/articles/broken.md:4:7  fichier laissé de côté : ${cure}\n`;
    expect(server.said().split(toldOnce)).toHaveLength(2);
    expect(server.said()).toContain("content/articles/broken.md  plus rien à corriger\n");
  });

  it("keeps the archive while site.yaml can't be used, and says so on every page", async () => {
    server.write({ "site.yaml": "editions: [fr]\n" });
    await shows("/years/", "content/site.yaml:1");
    server.write({ "site.yaml": "url: https://presse.example/archive/\nname: Le Fonds\n" });
    await shows("/years/", "Le Fonds");
    expect((await server.page("/years/")).text).not.toContain("author-notes");
  });

  it("shows an edited style, layout and locale, and what keeps a layout from being rendered", async () => {
    server.editLayout("styles/tokens.css", "#fbf9f4", "#fbf9f3");
    await shows("/assets/site.css", "#fbf9f3");
    server.editLayout("pages/notFound.11ty.tsx", 'class="deck"', 'class="deck odd"');
    await shows("/nowhere/", 'class="deck odd"');
    server.editLayout("locales/fr.ts", "Dernières nouvelles", "Dernières dépêches");
    await shows("/ticker.html", "<title>Dernières dépêches");
    server.editLayout("pages/notFound.11ty.tsx", "export function", "export funktion");
    await shows("/nowhere/", "This page can’t be rendered");
    server.editLayout("pages/notFound.11ty.tsx", "export funktion", "export function");
    await shows("/nowhere/", 'class="deck odd"');
    expect(server.said()).toContain("notFound.11ty.tsx");
  });

  it("stops at Ctrl-C, and shows what was edited meanwhile when it starts again", async () => {
    expect(await server.stop()).toBe(0);
    server = await startServer(folder, {
      "articles/crue.md": articleText({ headline: "La décrue" }),
    });
    expect((await server.page("/2026/03/14/projet/")).text).toContain("[Brouillon] Le projet");
    await shows("/2026/03/14/crue/", '<h1 class="p-name">La décrue</h1>');
    expect(server.said().split("\n")).toEqual([
      expect.stringContaining("la clé « autheur » est inconnue"),
      expect.stringContaining(server.address),
      ...["content/articles/crue.md  plus rien à corriger", ""],
    ]);
  });
});
