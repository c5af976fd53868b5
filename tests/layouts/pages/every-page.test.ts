// What holds for every page, whatever its kind.
import { describe, expect, test } from "vitest";
import { searchPolicy, securityPolicy } from "../../../layouts/parts/security-policy.ts";
import { renderAllKinds, renderRedirect } from "../rendered.ts";
import { frame } from "../views.ts";

describe.each(Object.entries(renderAllKinds(frame())))("the %s page", (kind, html) => {
  test("is a whole document in the edition's language and direction", () => {
    expect(html).toMatch(/^<!doctype html><html lang="fr" dir="ltr">/);
    expect(html).toMatch(/<\/html>$/);
  });

  test("has no inline style, no inline script and no event handler", () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    const inline = scripts.filter((tag) => !tag.includes("src="));
    expect(inline.filter((tag) => tag !== '<script type="application/ld+json">')).toEqual([]);
  });

  test("says what it may load before anything is loaded", () => {
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(html).toContain(kind === "search" ? searchPolicy : securityPolicy);
    expect(policy).toBeLessThan(html.search(/<script|<link/));
  });

  test("has one h1, and its headings skip no level", () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
  });

  test("has no id twice", () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("leads past its header and ticker to its content", () => {
    expect(html).toMatch(/<body><a class="skip" href="#content">/);
    expect(html).toContain('<main id="content"');
  });
});

test("the font that is asked for at once is the page's own script's", () => {
  const [preload] =
    renderAllKinds(frame({ lang: "ar", dir: "rtl" })).plain?.match(/<link rel="preload"[^>]*>/) ??
    [];
  expect(preload).toContain("naskh-arabic.woff2");
});

test("only the home page has the masthead", () => {
  const mastheads = Object.entries(renderAllKinds(frame())).filter(([, html]) =>
    html.includes('class="masthead"'),
  );
  expect(mastheads.map(([kind]) => kind)).toEqual(["home", "empty home"]);
});

test("a redirect leads on at once, and asks not to be indexed", () => {
  const html = renderRedirect();
  expect(html).toContain('http-equiv="refresh" content="0; url=../14/passe/"');
  expect(html).toContain('name="robots" content="noindex"');
  // A night reader sees no white flash on the way.
  expect(html).toContain('name="color-scheme" content="light dark"');
  expect(html).toContain(securityPolicy);
});
