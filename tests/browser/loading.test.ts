// Every kind of page loads quietly: no error, no forbidden or foreign or failed request, nothing that moves or overflows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { publishedFiles } from "../small-archive.ts";
import { buildDemonstration, buildFiles, withReports } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { pagesInBothDirections } from "./page-kinds.ts";
import { serveFolder } from "./static-server.ts";

const site = await buildDemonstration();
const reported = await buildDemonstration(withReports);
const empty = await buildFiles({});
const server = await serveFolder(site.out);
const inSubfolder = await serveFolder(site.out, "/some/archive");
const emptyServer = await serveFolder(empty.out);
const browser = await launchChromium();
afterAll(() => browser.close());

const pages = [
  ...pagesInBothDirections(site).map(({ name, address }) => ({ name, url: server.url + address })),
  { name: "home of an archive with nothing yet", url: `${emptyServer.url}/` },
  { name: "article in a sub-folder", url: `${inSubfolder.url}/2026/03/14/la-passe-nord-rouvre/` },
];
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const mostShift = 0.01;

/** Runs in the page before anything else: notes what the policy forbids and how far things move. */
const watch = `
  window.seen = { forbidden: [], shift: 0 };
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    seen.forbidden.push(effectiveDirective + " " + blockedURI));
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
`;

it.each([
  ["its own settings", site],
  ["pictures that can be reported", reported],
])(
  "no article of the demonstration with %s takes more than 14 kB before its first paint",
  (_, site) => {
    const zipped = (path: string) =>
      gzipSync(readFileSync(join(site.out, path)), { level: 9 }).length;
    const styles = zipped("assets/site.css");
    const articles = publishedFiles(site.out).filter((path) =>
      /\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(path),
    );
    expect(articles.length).toBeGreaterThan(50);
    const heavy = articles.filter((path) => zipped(path) + styles > 14 * 1024);
    expect(heavy).toEqual([]);
  },
);

describe.each([phone, desk])("$width pixels wide", (viewport) => {
  it.concurrent.each(pages)("$name loads quietly and fits", async ({ url }) => {
    const { page, complaints, close } = await openWatched({ viewport });
    await readToTheEnd(page, url);
    expect(complaints).toEqual([]);
    expect(await page.evaluate("seen.forbidden")).toEqual([]);
    expect(await page.evaluate("seen.shift")).toBeLessThan(mostShift);
    expect(await page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).toBe(0);
    await close();
  });

  const longHeadlines = [
    "/",
    "/ar/",
    "/2026/11/22/barrage-de-tamsift-un-an-deau/",
    "/ar/2026/11/21/asrar-alkhattarat/",
    "/authors/katb-mjhwl/2010/02/",
  ];
  it.concurrent.each(longHeadlines)(
    "%s stands still when its fonts and scripts come late",
    async (address) => {
      const { page, close } = await openWatched({ viewport });
      await page.route(/\.woff2$|site\.js$/, async (route) => {
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
      await readToTheEnd(page, server.url + address);
      expect(await page.evaluate("seen.shift")).toBeLessThan(mostShift);
      await close();
    },
  );
});

describe("the night edition", () => {
  const background = "getComputedStyle(document.body).backgroundColor";
  /** What the first frame with a body in it is painted on. */
  const firstBackground = `window.first ??= new Promise((done) => {
    const look = () => (document.body ? done(${background}) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  })`;

  it.each(["light", "dark"] as const)(
    "is remembered on the next page from its first frame on, where the system wishes %s",
    async (colorScheme) => {
      const { page, close } = await openWatched({ viewport: desk, colorScheme });
      await page.addInitScript({ content: firstBackground });
      await page.goto(`${server.url}/`);
      const before = await page.evaluate(background);
      const button = page.getByRole("button", { name: "Édition de nuit" });
      const wasPressed = await button.getAttribute("aria-pressed");
      await button.click();
      const chosen = await page.evaluate(background);
      expect(chosen).not.toBe(before);
      expect(await button.getAttribute("aria-pressed")).not.toBe(wasPressed);

      await page.route(/site\.js$/, () => {}); // The page is seen before this script ever comes.
      await page.goto(`${server.url}/years/`, { waitUntil: "commit" });
      expect(await page.evaluate(firstBackground)).toBe(chosen);
      await close();
    },
  );

  it("goes back to what the system wishes", async () => {
    const { page, close } = await openWatched({ viewport: desk, colorScheme: "light" });
    await page.goto(`${server.url}/`);
    const day = await page.evaluate(background);
    const button = page.getByRole("button", { name: "Édition de nuit" });
    await button.click();
    await button.click();
    expect(await page.evaluate(background)).toBe(day);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await page.evaluate(background)).not.toBe(day);
    // The page is told of the system's wish with its next frame.
    await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
    await close();
  });
});

/** A page of its own in a browser without memory; `complaints` grows as the page loads. */
async function openWatched(options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  await context.addInitScript({ content: watch });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== "127.0.0.1") complaints.push(`asks another host: ${request.url()}`);
  });
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}

/** Late news, late fonts and lazy pictures are what could move a page: wait for the first two, scroll to the last. */
async function readToTheEnd(page: Page, url: string): Promise<void> {
  const news = page.waitForResponse(/\/ticker\.json$/);
  await page.goto(url);
  await news;
  await page.evaluate(`(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await document.fonts.ready;
    scrollTo(0, document.body.scrollHeight);
    await nextFrame();
    const isComing = (image) => !image.complete && image.checkVisibility();
    while ([...document.images].some(isComing)) await nextFrame();
    await nextFrame();
  })()`);
}
