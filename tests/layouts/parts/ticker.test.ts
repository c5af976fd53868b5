import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Ticker } from "../../../layouts/parts/ticker.tsx";
import { frame } from "../views.ts";

const html = renderToString(Ticker({ frame: frame() }));

test("without a script the ticker is a list of links, each in its own language", () => {
  expect(html.match(/<li /g)).toHaveLength(2);
  expect(html).toContain('<li lang="ar" dir="rtl"><a href="../14/tumur/">');
});

test("it is kept out of search results, and can be skipped", () => {
  expect(html).toContain("data-nosnippet");
  expect(html).toContain('<a class="skip" href="#content">');
});

test("it tells the script where the news is and where the site begins", () => {
  expect(html).toContain('data-json="../ticker.json"');
  expect(html).toContain('data-root="../"');
});

test("its button has both its words, and no state until a script gives it one", () => {
  const [button] = html.match(/<button[^>]*>/) ?? [];
  expect(button).toContain('data-pause="Arrêter le défilement"');
  expect(button).toContain('data-play="Reprendre le défilement"');
  expect(button).not.toContain("aria-pressed");
});

test("a page without headlines of its own keeps the strip, with the way to all of them", () => {
  const ticker = { headlines: [], all: "../ticker.html", json: "../ticker.json" };
  const empty = renderToString(Ticker({ frame: frame({ ticker }) }));
  expect(empty).toContain('<ul><li><a href="../ticker.html">Dernières nouvelles</a></li></ul>');
});
