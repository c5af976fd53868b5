// A phone of 360 pixels: everything can be reached, read and hit, and no word is too long for it.
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { articleText } from "../small-archive.ts";
import { buildDemonstration, buildFiles } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { pagesInBothDirections } from "./page-kinds.ts";
import { serveFolder } from "./static-server.ts";

const longWord = "Anticonstitutionnellement".repeat(5).slice(0, 120);
const longHeadline = "Le conseil municipal adopte le principe d’une étude ".repeat(6).slice(0, 300);
const site = await buildDemonstration();
const hostile = await buildFiles({
  "articles/word.md": articleText({
    headline: longWord,
    source: longWord,
    summary: longWord,
    topics: `[${longWord}]`,
    authors: `[${longWord}]`,
    body: `${longWord}\n\n\`${longWord}\`\n\n| a | b |\n|---|---|\n| ${longWord} | ${longWord} |\n`,
  }),
  "articles/long.md": articleText({ headline: longHeadline, summary: longHeadline }),
  "articles/short.md": articleText({ headline: "1946" }),
});
const server = await serveFolder(site.out);
const hostileServer = await serveFolder(hostile.out);
const browser = await launchChromium();
afterAll(() => browser.close());

const smallestText = 12;
const smallestTarget = 24;
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const page = await browser.newPage({ viewport: phone, reducedMotion: "reduce" });

it.each(pagesInBothDirections(site))("$name has no text too small to read", async ({ address }) => {
  await page.goto(server.url + address);
  expect(await smallTexts(page)).toEqual([]);
});

it.each([
  { home: "/", words: "Tout voir", leadsTo: "/ticker.html" },
  { home: "/ar/", words: "الكل", leadsTo: "/ar/ticker.html" },
])("the page of newest headlines can be reached from $home", async ({ home, words, leadsTo }) => {
  await page.goto(server.url + home);
  const link = page.getByRole("link", { name: words, exact: true });
  const { width = 0, height = 0 } = (await link.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(smallestTarget);
  await link.click();
  expect(new URL(page.url()).pathname).toBe(leadsTo);
});

it.each(["/years/", "/ar/years/", "/sources/le-compte-gouttes/"])(
  "the table of months fits in %s, with squares that a finger hits",
  async (address) => {
    await page.goto(server.url + address);
    const table = await page.locator(".tallies").evaluate((box) => ({
      hidden: box.scrollWidth - box.clientWidth,
      targets: Array.from(box.querySelectorAll("td a"), (square) => {
        const { width, height } = square.getBoundingClientRect();
        return Math.min(width, height);
      }),
      labels: Array.from(box.querySelectorAll("thead th[abbr]"), (label) => {
        const { content, fontSize } = getComputedStyle(label, "::before");
        return content === "none" ? 0 : Number.parseFloat(fontSize);
      }),
    }));
    expect(table.hidden).toBe(0);
    expect(table.targets.length).toBeGreaterThan(0);
    expect(Math.min(...table.targets)).toBeGreaterThanOrEqual(smallestTarget);
    expect(table.labels).toHaveLength(12);
    expect(Math.min(...table.labels)).toBeGreaterThanOrEqual(smallestText);
  },
);

describe.each([phone, desk])("$width pixels wide", (viewport) => {
  const day = "/2026/03/14/";
  const pages = ["/", day, `${day}word/`, `${day}long/`, "/2026/", "/sources/", "/topics/"];

  it.each([...pages, "/authors/", "/years/", "/ticker.html"])(
    "%s breaks a word that is too long for it",
    async (address) => {
      await page.setViewportSize(viewport);
      await page.goto(hostileServer.url + address);
      expect(await page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).toBe(0);
    },
  );
});

/** Words that are seen, in letters of less than twelve pixels. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent?.checkVisibility() || !textContent?.trim()) continue;
      const { fontSize, clipPath } = getComputedStyle(parent);
      if (clipPath === "none" && Number.parseFloat(fontSize) < smallest)
        small.push(`${textContent.trim()} (${fontSize})`);
    }
    return small;
  }, smallestText);
}
