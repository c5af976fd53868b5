// Whatever a path, an alias, a name or a symbolic link says, nothing outside content is read and nothing outside dist written.
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { UnsafeSettingsError } from "../../scripts/catalogue/unsafe-settings.ts";
import { articleText, buildArchive, temporaryFolder } from "../small-archive.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>';

/** Every file that stood outside the content folder holds this word; none that is published may. */
const secret = "SECRET-OUTSIDE";

const routes = [
  "../../../etc/passwd",
  "../../outside.svg",
  "/../../outside.svg",
  "/../outside.svg",
  "%2e%2e/%2e%2e/outside.svg",
  "/%2e%2e%2f%2e%2e%2foutside.svg",
  "..\\..\\outside.svg",
  "file:///etc/passwd",
  "/etc/passwd",
  "../site.yaml",
  "../sources/a.yaml",
  "linked.svg",
  "linked/outside.svg",
  "/linked.svg",
  "a\u0000.svg",
];

describe("a picture's path", () => {
  it("leads nowhere but to a file of the content folder, and links are not followed", async () => {
    const files = Object.fromEntries(
      routes.flatMap((route, index) => [
        [`articles/f${index}.md`, articleText({ image: JSON.stringify({ src: route, alt: "x" }) })],
        [
          `articles/b${index}.md`,
          articleText({ body: `![x](<${route}>) <img src="${route}" alt="x">` }),
        ],
      ]),
    );
    const archive = await buildArchive({
      ...files,
      "images/own.svg": svg,
      "articles/own.md": articleText({ image: "/own.svg" }),
    });
    const content = join(archive.folder, "content");
    writeFileSync(join(archive.folder, "outside.svg"), svg.replace("40", "41"));
    for (const folder of ["articles", "images"]) {
      symlinkSync(join(archive.folder, "outside.svg"), join(content, folder, "linked.svg"));
      symlinkSync(archive.folder, join(content, folder, "linked"));
    }
    const { problems } = await archive.again({});
    const pictures = archive.files().filter((file) => file.startsWith("images/"));
    expect(pictures).toHaveLength(1);
    const own = await sharp(join(archive.out, pictures[0] ?? "")).metadata();
    expect(own.width).toBe(40);
    const told = new Set(
      problems
        .filter(({ code }) => code.startsWith("image-"))
        .map(({ file }) => file.replace(/.*\//, "")),
    );
    for (const index of routes.keys())
      expect([routes[index], told.has(`f${index}.md`)]).toEqual([routes[index], true]);
  });
});

describe("a symbolic link in the content folder", () => {
  it("is told of and never read, be it an article, a folder, a page, a source or the settings", async () => {
    const archive = await buildArchive({ "articles/own.md": articleText() });
    const content = join(archive.folder, "content");
    const outside = temporaryFolder();
    writeFileSync(join(outside, "a.md"), articleText({ headline: secret, body: secret }));
    writeFileSync(join(outside, "a.yaml"), `name: ${secret}\n`);
    mkdirSync(join(content, "sources"));
    symlinkSync(join(outside, "a.md"), join(content, "articles/linked.md"));
    symlinkSync(outside, join(content, "articles/folder"));
    symlinkSync(outside, join(content, "pages"));
    symlinkSync(join(outside, "a.yaml"), join(content, "sources/a.yaml"));
    const { problems, articles } = await archive.again({});
    expect(articles).toBe(1);
    const links = problems
      .filter(({ code }) => code === "symlink-left-out")
      .map(({ file }) => file.replace(`${content}/`, ""));
    expect(links).toEqual(
      expect.arrayContaining(["articles/folder", "articles/linked.md", "pages", "sources/a.yaml"]),
    );
    for (const file of archive.files()) expect(archive.read(file)).not.toContain(secret);
    symlinkSync(join(outside, "a.yaml"), join(content, "site.yaml"));
    const refused: unknown = await archive.again({}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnsafeSettingsError);
    expect(refused).toMatchObject({
      problems: [{ code: "symlink-left-out", file: expect.stringMatching(/\/site\.yaml$/) }],
    });
  });

  it("is not followed where the whole folder of articles is one", async () => {
    const archive = await buildArchive({ "images/own.svg": svg });
    const outside = temporaryFolder();
    writeFileSync(join(outside, "a.md"), articleText({ headline: secret }));
    symlinkSync(outside, join(archive.folder, "content/articles"));
    const { problems, articles } = await archive.again({});
    expect(articles).toBe(0);
    expect(problems.map(({ code }) => code)).toEqual(["symlink-left-out"]);
  });
});

describe("an alias, and a file's name", () => {
  const aliases =
    "/../../canary/ /..%2f..%2fcanary/ /%2e%2e/%2e%2e/canary/ /%5c..%5ccanary/ /canary%00/ /a/../../canary/ //evil.example/ /./canary/ /.git/config/ /canary\\..\\..\\x/ /index.html /404.html /ticker.json /robots.txt/ /feed.xml/ /2026/03/14/ /ar/ /about/ /assets/site.css /x.html/y/".split(
      " ",
    );
  const names = [
    "b..-..-canary",
    "%2e%2e%2fcanary",
    "a\\..\\..\\canary",
    "~",
    "-rf",
    "con",
    "a\nb",
    "'; touch x",
    "\u202e",
  ];

  it("never leads out of dist, and never takes the place of one of the site's own files", async () => {
    const { folder, out, read, files, result } = await buildArchive({
      "site.yaml": "url: https://presse.example/\n",
      "pages/about.md": "---\nheadline: About us\n---\nText\n",
      ...Object.fromEntries(
        aliases.map((alias, index) => [
          `articles/a${index}.md`,
          articleText({ aliases: JSON.stringify([alias]) }),
        ]),
      ),
      ...Object.fromEntries(
        names.map((name) => [`articles/${name}.md`, articleText({ date: "2026-03-15" })]),
      ),
      "articles/ok.md": articleText({ aliases: "[/old/ok, /old.html]" }),
    });
    expect(readdirSync(folder).sort()).toEqual(["cache", "content", "dist"]);
    const redirects = files().filter(
      (file) => file.endsWith(".html") && read(file).includes('http-equiv="refresh"'),
    );
    expect(redirects).toEqual(["old.html", "old/ok/index.html"]);
    expect(read("about/index.html")).toContain("About us");
    expect(JSON.parse(read("ticker.json")).headlines.length).toBeGreaterThan(3);
    const ofDay = ["index.html", "articles.json"];
    const slugs = readdirSync(join(out, "2026/03/15")).filter((name) => !ofDay.includes(name));
    expect(slugs.length).toBe(names.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]{1,80}$/);
    expect(existsSync(join(out, ".git"))).toBe(false);
    expect(result.articles).toBeGreaterThan(names.length);
  });
});
