// Every internal link of every page leads to something, wherever a host puts the site; and no page carries inline code.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedFiles } from "../small-archive.ts";
import { buildDemonstration } from "./built-site.ts";
import { type Reference, readHtmlFiles, referencesOf } from "./published-html.ts";

const settings = readFileSync(new URL("../../content/site.yaml", import.meta.url), "utf8");
const root = { url: urlOf(settings), ...read((await buildDemonstration()).out) };
const url = "https://x.example/some/archive/";
const moved = settings.replace(/^url: .*$/m, `url: ${url}`);
const below = { url, ...read((await buildDemonstration({ "site.yaml": moved })).out) };
type Site = typeof root;

const isNotFound = (file: string) => file.endsWith("404.html");

describe.each([
  { where: "at the root of its host", site: root },
  { where: "in the sub-folder that site.yaml names", site: below },
])("a site $where", ({ site }) => {
  it("has no broken link in any page", () => {
    expect(site.pages.length).toBeGreaterThan(400);
    const references = site.pages.flatMap(referencesOf);
    expect(references.length).toBeGreaterThan(10_000);
    expect(brokenLinks(site, references, site.url)).toEqual([]);
  });

  it("would be told of a broken link, and of a fragment that no id answers", () => {
    const file = site.pages[0];
    if (!file) throw new Error("the site has no page");
    const wrong = ["nowhere/", "../../../../../../../", "#nothing", "/assets/site.css"];
    const references = wrong.map((target) => ({ file, place: "<a>", target }));
    const inSubfolder = "https://anywhere.example/else/";
    expect(brokenLinks(site, references, inSubfolder)).toHaveLength(wrong.length);
  });

  it("has no broken link in its feeds, sitemaps, robots.txt and ticker data", () => {
    const names = [...site.files].filter((file) => /\.(xml|txt)$/.test(file));
    const absolute = names.flatMap((name) => {
      const text = readFileSync(join(site.out, name), "utf8");
      return [...text.matchAll(/https?:\/\/[^\s<>"&?]+/g)]
        .map(([target]) => ({ name, target }))
        .filter(({ target }) => target.startsWith(site.url));
    });
    expect(absolute.length).toBeGreaterThan(100);
    expect(absolute.filter(({ target }) => !site.files.has(fileAt(site.url, target)))).toEqual([]);

    for (const name of ["ticker.json", "ar/ticker.json", "en/ticker.json"]) {
      const { headlines } = JSON.parse(readFileSync(join(site.out, name), "utf8"));
      const hrefs = headlines.map(({ href }: { href: string }) => href);
      expect(hrefs.length).toBeGreaterThan(0);
      expect(hrefs.filter((href: string) => !site.files.has(`${href}index.html`))).toEqual([]);
    }
  });

  it("finds every file that its stylesheet names", () => {
    const css = readFileSync(join(site.out, "assets/site.css"), "utf8");
    const names = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, name = ""]) => name);
    const base = `${site.url}assets/site.css`;
    const files = names.map((name) => fileAt(site.url, new URL(name, base).href));
    expect(names.length).toBeGreaterThan(0);
    expect(files.filter((file) => !site.files.has(file))).toEqual([]);
  });

  it("leads from 404.html to its own pages by its base path, whatever address was asked for", () => {
    const base = new URL(site.url).pathname;
    const references = site.pages.filter(({ file }) => isNotFound(file)).flatMap(referencesOf);
    const internal = references
      .map(({ target }) => target)
      .filter((target) => !target.startsWith("#") && !target.startsWith(site.url));
    expect(internal.length).toBeGreaterThan(30);
    expect(internal.filter((target) => !target.startsWith(base))).toEqual([]);
  });
});

describe("the pages of a site", () => {
  it("work in a sub-folder that no setting names, 404.html excepted", () => {
    const references = root.pages.filter(({ file }) => !isNotFound(file)).flatMap(referencesOf);
    const relative = references.filter(({ target }) => !target.startsWith(root.url));
    expect(brokenLinks(root, relative, "https://anywhere.example/else/")).toEqual([]);
  });

  it("use an id once", () => {
    const repeated = root.pages.flatMap(({ file, elements }) => {
      const ids = elements.map(({ properties }) => properties.id).filter(Boolean);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file} #${id}`);
    });
    expect(repeated).toEqual([]);
  });

  it("carry no inline script, style or handler", () => {
    const dataBlocks = ["application/ld+json", "application/json"];
    const inline = root.pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ tagName, properties }) => {
          const runs = tagName === "script" && !dataBlocks.includes(String(properties.type));
          const names = Object.keys(properties).map((name) => name.toLowerCase());
          return (
            tagName === "style" ||
            (runs && !properties.src) ||
            names.some((name) => name === "style" || name.startsWith("on")) ||
            Object.values(properties).some((value) => /^\s*javascript:/i.test(String(value)))
          );
        })
        .map(({ tagName, position }) => `${file}:${position?.start.line} <${tagName}>`),
    );
    expect(inline).toEqual([]);
  });
});

function urlOf(siteYaml: string): string {
  const [, found] = /^url: (\S+)$/m.exec(siteYaml) ?? [];
  if (!found) throw new Error("content/site.yaml names no url");
  return found;
}

function read(out: string) {
  return { out, pages: readHtmlFiles(out), files: new Set(publishedFiles(out)) };
}

/** The references that lead nowhere when the site stands at `base`; other sites are not asked. */
function brokenLinks({ pages, files }: Site, references: readonly Reference[], base: string) {
  const idsOf = new Map(
    pages.map(({ file, elements }) => [file, new Set(elements.map((it) => it.properties.id))]),
  );
  const { origin } = new URL(base);
  return references.flatMap(({ file, place, target }) => {
    const url = new URL(target, base + file.address.slice(1));
    if (url.origin !== origin) return [];
    const name = fileAt(base, url.href);
    const id = decodeURIComponent(url.hash.slice(1));
    const reached = files.has(name) && (id === "" || idsOf.get(name)?.has(id));
    return reached ? [] : [`${file.file} ${place} ${target}`];
  });
}

/** The file that a host serves for an address of a site that stands at `base`. */
function fileAt(base: string, address: string): string {
  const { href, hash } = new URL(address);
  const plain = decodeURI(hash ? href.slice(0, -hash.length) : href);
  if (!plain.startsWith(base)) return `outside: ${plain}`;
  return plain.slice(base.length).replace(/(^|\/)$/, "$1index.html");
}
