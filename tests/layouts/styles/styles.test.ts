// The stylesheet serves both directions, asks nobody else for anything, and stays small.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { type Asset, buildAssets } from "../../../scripts/publishing/assets.ts";
import { renderArticle } from "../rendered.ts";

const folder = new URL("../../../layouts/styles/", import.meta.url);
const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));
const kilobyte = 1024;

let assets: readonly Asset[];
beforeAll(async () => {
  assets = await buildAssets();
});
const bytesOf = (path: string) => assets.find((asset) => asset.path === path)?.bytes ?? Buffer.of();
const zipped = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length;

test.each(sheets)("%s names sides by the reading direction, not by left and right", (name) => {
  const css = readFileSync(new URL(name, folder), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  expect(css).not.toMatch(/(margin|padding|border|inset)-(left|right|top|bottom)|\b(left|right):/);
});

test("fonts and pictures come from the site itself", () => {
  const urls =
    Buffer.from(bytesOf("assets/site.css"))
      .toString()
      .match(/url\([^)]*\)/g) ?? [];
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) {
    const path = `assets/${url.slice(4, -1).replaceAll('"', "")}`;
    expect(assets.map((asset) => asset.path)).toContain(path);
  }
});

test("no font that comes late moves a line: ours are optional, and what stands in has their measures", () => {
  const css = readFileSync(new URL("fonts.css", folder), "utf8");
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
  const ours = faces.filter((face) => face.includes("url("));
  const standIns = faces.filter((face) => face.includes("local("));
  expect(ours.length + standIns.length).toBe(faces.length);
  for (const face of ours) expect(face).toContain("font-display: optional;");
  for (const face of standIns)
    for (const measure of [
      "size-adjust",
      "ascent-override",
      "descent-override",
      "line-gap-override",
    ])
      expect(face).toContain(`${measure}: `);
});

test("an article's page and the stylesheet take at most 14 kB, the scripts at most 5 kB, those for citing as much again when they are asked for", () => {
  expect(zipped(renderArticle()) + zipped(bytesOf("assets/site.css"))).toBeLessThan(14 * kilobyte);
  const [site = 0, theme = 0, cite = 0] = ["site", "theme", "cite"].map((name) =>
    zipped(bytesOf(`assets/${name}.js`)),
  );
  expect(site + theme).toBeLessThan(5 * kilobyte);
  expect(cite).toBeLessThan(5 * kilobyte);
  expect(String(bytesOf("assets/site.js"))).not.toContain("BibTeX");
});

test("the same sources give the same bytes", async () => {
  expect(await buildAssets()).toEqual(assets);
});
