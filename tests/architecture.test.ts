// Imports run one way only, and each folder keeps to its own: the shape of the house holds.
import { readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { listFolder } from "../scripts/reading/folder.ts";

const root = new URL("..", import.meta.url).pathname;

/** What a folder may import, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "scripts/model": [],
  "scripts/reading": ["scripts/model", "scripts/rendering"],
  "scripts/rendering": ["scripts/model", "layouts/locales"],
  "scripts/catalogue": ["scripts/model", "scripts/reading"],
  "scripts/planning": [
    "scripts/model",
    "scripts/reading",
    "scripts/catalogue",
    "scripts/rendering",
    "scripts/editing",
    "layouts/locales",
  ],
  "scripts/eleventy": [
    "scripts/model",
    "scripts/catalogue",
    "scripts/planning",
    "scripts/rendering",
    "scripts/publishing",
    ".eleventy.ts",
  ],
  "scripts/publishing": [
    "scripts/model",
    "scripts/reading",
    "scripts/catalogue",
    "scripts/planning",
    "scripts/eleventy",
  ],
  "scripts/serving": [
    "scripts/model",
    "scripts/reading",
    "scripts/catalogue",
    "scripts/planning",
    "scripts/rendering",
    "scripts/eleventy",
    "scripts/publishing",
  ],
  "scripts/checking": [
    "scripts/model",
    "scripts/reading",
    "scripts/catalogue",
    "scripts/rendering",
    "scripts/editing",
  ],
  "scripts/editing": ["scripts/model", "scripts/reading", "layouts/locales"],
  "scripts/importing": [
    "scripts/model",
    "scripts/reading",
    "scripts/editing",
    "scripts/catalogue",
    "scripts/rendering",
  ],
  "scripts/commands": [
    "scripts/checking",
    "scripts/importing",
    "scripts/model",
    "scripts/reading",
    "scripts/catalogue",
    "scripts/publishing",
    "scripts/rendering",
    "scripts/reports",
    "scripts/serving",
  ],
  "scripts/reports": ["scripts/model", "scripts/reading", "scripts/catalogue", "scripts/rendering"],
  "layouts/pages": ["layouts/parts", "layouts/locales", "scripts/model", "scripts/rendering"],
  "layouts/feeds": ["layouts/parts", "scripts/model", "scripts/rendering"],
  "layouts/parts": ["layouts/locales", "scripts/model", "scripts/rendering"],
  "layouts/locales": ["scripts/model"],
  "layouts/browser": ["layouts/locales"],
  // The editor is a program of its own, and reads files as the build does.
  "layouts/admin": ["scripts/editing"],
};

/**
 * What browser scripts share with the build: words have to be folded alike on both sides, or nothing is found,
 * and what is published for a script has one type. These files import nothing but each other.
 */
const sharedWithBrowser = new Set([
  "scripts/model/folding.ts",
  "scripts/model/month-spellings.ts",
  "scripts/model/search-words.ts",
  "scripts/model/search.ts",
  "layouts/locales/words.ts",
]);

/** What runs a receiver of reports on one host; of everything else of it, one code runs on all of them. */
const receiverOnAHost = new Set([
  "scripts/reports/client-address.ts",
  "scripts/reports/database-place.ts",
  "scripts/reports/fetch-handler.ts",
  "scripts/reports/node-server.ts",
  "scripts/reports/postgres.ts",
  "scripts/reports/receiver-site.ts",
  "scripts/reports/sqlite.ts",
]);

/** Packages that one folder alone may know. */
const keepers: Readonly<Record<string, string | readonly string[]>> = {
  "gray-matter": "scripts/reading",
  "js-yaml": "scripts/reading",
  "markdown-it": "scripts/rendering",
  luxon: "scripts/rendering",
  "@11ty/eleventy": "scripts/eleventy",
  "@11ty/eleventy-dev-server": "scripts/serving",
  pagefind: "scripts/publishing",
  "@sveltia/cms": ["layouts/admin"],
  "@valibot/to-json-schema": "scripts/editing",
  hono: "scripts/reports",
  // Both sides of one sum.
  "altcha-lib": ["scripts/reports", "layouts/browser"],
  postgres: "scripts/reports",
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(): Import[] {
  const paths = [...listFolder(root, "scripts").files, ...listFolder(root, "layouts").files];
  return paths
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), "utf8");
      const found = text.matchAll(/(?:^|\n)(?:import|export)[^;]*?\sfrom\s+"([^"]+)"/g);
      return [...found].map(([, to = ""]) => ({ from: path, to }));
    });
}

const folderOf = (path: string) => path.split("/").slice(0, 2).join("/");
const imports = importsOf();
const ours = imports
  .filter(({ to }) => to.startsWith("."))
  .map(({ from, to }) => ({ from, to: posix.join(posix.dirname(from), to) }));

describe("the shape of the source", () => {
  it("has a rule for every folder", () => {
    expect([...new Set(ours.map(({ from }) => folderOf(from)))].sort()).toEqual(
      Object.keys(mayImport)
        .filter((folder) => ours.some(({ from }) => folderOf(from) === folder))
        .sort(),
    );
    expect(ours.length).toBeGreaterThan(200);
  });

  it("imports one way only", () => {
    const wrong = ours.filter(({ from, to }) => {
      const [own, other] = [folderOf(from), folderOf(to)];
      if (own === "layouts/browser" && sharedWithBrowser.has(to)) return false;
      return own !== other && !mayImport[own]?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it("shares nothing with browser scripts that brings more along", () => {
    const wrong = ours.filter(
      ({ from, to }) => sharedWithBrowser.has(from) && !sharedWithBrowser.has(to),
    );
    expect(wrong).toEqual([]);
  });

  it("lets the receiver of reports run anywhere: what it leads to is its own, the model's, or runs anywhere too", () => {
    const seen = new Set(["scripts/reports/receiver.ts"]);
    for (const path of seen) {
      for (const { to } of ours.filter(({ from }) => from === path)) seen.add(to);
    }
    expect(seen.size).toBeGreaterThan(20);
    const foreign = [...seen].filter(
      (path) => receiverOnAHost.has(path) || !/^scripts\/(?:reports|model)\//.test(path),
    );
    expect(foreign).toEqual([]);
    const packages = imports.filter(({ from, to }) => seen.has(from) && !to.startsWith("."));
    expect(
      [...new Set(packages.map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0]))].sort(),
    ).toEqual(["@noble/hashes", "altcha-lib", "hono"]);
  });

  it("keeps each library behind the one door that knows it", () => {
    const wrong = imports.filter(({ from, to }) => {
      const name = Object.keys(keepers).find(
        (keeper) => to === keeper || to.startsWith(`${keeper}/`),
      );
      const allowed = [keepers[name ?? ""] ?? folderOf(from)].flat();
      return !allowed.includes(folderOf(from));
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the table of contents short, and lets it see the Eleventy plugins alone", () => {
    const text = readFileSync(join(root, ".eleventy.ts"), "utf8");
    expect(text.split("\n").length).toBeLessThan(60);
    const seen = [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, path]) => path ?? "");
    expect(seen.filter((path) => !path.startsWith("./scripts/eleventy/"))).toEqual([]);
  });

  it("has no file over 250 lines, no junk drawer and no barrel", () => {
    const folders = ["scripts", "layouts", "tests"].flatMap((name) => listFolder(root, name).files);
    const sources = folders.filter((path) => /\.(tsx?|css)$/.test(path));
    const lines = (path: string) => readFileSync(join(root, path), "utf8").split("\n").length;
    expect(sources.filter((path) => lines(path) > 251)).toEqual([]);
    const junk = /(^|\/)(utils?|helpers?|common|misc|index)(\.tsx?$|\/)/;
    expect(sources.filter((path) => junk.test(relative("tests/sites", path)))).toEqual([]);
  });
});
