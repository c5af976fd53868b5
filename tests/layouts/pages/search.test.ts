// The search page works as a form with scripts, and as ways to browse without.
import { expect, test } from "vitest";
import { searchPolicy, securityPolicy } from "../../../layouts/parts/security-policy.ts";
import { renderAllKinds, renderSearch } from "../rendered.ts";
import { frame } from "../views.ts";

const html = renderSearch();

test("it alone may run WebAssembly, and nothing else that others may not", () => {
  expect(searchPolicy.replace(" 'wasm-unsafe-eval'", "")).toBe(securityPolicy);
  const pages = Object.entries(renderAllKinds(frame()));
  const allowed = pages.filter(([, page]) => page.includes("wasm-unsafe-eval"));
  expect(allowed.map(([kind]) => kind)).toEqual(["search"]);
});

test("it alone loads the script of search", () => {
  expect(html).toContain('<script type="module" src="../assets/search.js"></script>');
  expect(renderAllKinds(frame()).home).not.toContain("search.js");
});

test("every field has a name that is read out", () => {
  const fields = [...html.matchAll(/<(?:input|select) [^>]*name="(\w+)"/g)].map(([, name]) => name);
  expect(fields).toEqual(["q", "lang", "year", "source", "topic", "sort"]);
  expect(html).toContain('<label for="q">Recherche</label>');
  expect(html.match(/<label><span>[^<]+<\/span><select /g)).toHaveLength(5);
});

test("what is found is announced", () => {
  expect(html).toContain('<p class="search-status" role="status"></p>');
});

test("without scripts there are years and newspapers to browse", () => {
  expect(html).toMatch(/<noscript><p class="deck">[^<]*JavaScript/);
  expect(html).toContain('<a href="../2026/">2026</a>');
  expect(html).toContain('lang="ar" dir="rtl">بريد الواحة</a>');
});

test("the script is given its words as data", () => {
  const [, words = ""] = /data-words="([^"]*)"/.exec(html) ?? [];
  const given = JSON.parse(words.replaceAll("&quot;", '"')) as Record<string, unknown>;
  expect(given).toMatchObject({ first: "1er", more: "Afficher la suite" });
  expect(given.months).toHaveLength(12);
});

test("an archive without articles has nothing to browse", () => {
  const empty = renderSearch({ yearLinks: [], years: [], languages: [], sourceLinks: [] });
  expect(empty).not.toContain("search-browse");
});
