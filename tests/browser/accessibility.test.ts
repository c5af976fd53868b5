// axe-core finds nothing to object to on any kind of page, by day and by night, wide and narrow.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { buildDemonstration, buildFiles } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { pagesOfEveryKind } from "./page-kinds.ts";
import { serveFolder } from "./static-server.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await buildDemonstration();
const empty = await buildFiles({});
const server = await serveFolder(site.out);
const emptyServer = await serveFolder(empty.out);
const browser = await launchChromium();
afterAll(() => browser.close());

const pages = [
  ...pagesOfEveryKind(site).map(({ name, address }) => ({ name, url: server.url + address })),
  { name: "home of an archive with nothing yet", url: `${emptyServer.url}/` },
  { name: "years of an archive with nothing yet", url: `${emptyServer.url}/years/` },
];

const looks = [
  { look: "by day on a desk", colorScheme: "light", width: 1280 },
  { look: "by night on a phone", colorScheme: "dark", width: 360 },
  { look: "by night on a desk", colorScheme: "dark", width: 1280 },
] as const;

describe.each(looks)("$look", ({ colorScheme, width }) => {
  it.each(pages)("$name has no violation", async ({ url }) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      // The ticker's motion would only make axe wait; what stands in it is the same.
      reducedMotion: "reduce",
    });
    // As an init script axe is no business of the page's security policy.
    await context.addInitScript({ content: axe });
    const page = await context.newPage();
    await page.goto(url);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });
});

it("has no violation while the ticker moves", async () => {
  for (const address of ["/", "/ar/"]) {
    const page = await browser.newPage();
    await page.addInitScript({ content: axe });
    await page.goto(server.url + address);
    await page.locator("[inert]").first().waitFor({ state: "attached" });
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  }
});

/** "color-contrast: .ticker a (explanation)", one line for each place. */
async function violationsOf(page: Page): Promise<string[]> {
  const results: AxeResults = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary})`),
  );
}
