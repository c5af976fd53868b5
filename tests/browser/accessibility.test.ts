// axe-core finds nothing to object to on any kind of page, by day on a desk and by night on a phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { buildDemonstration, buildFiles, withReports } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { pagesInBothDirections } from "./page-kinds.ts";
import { serveFolder } from "./static-server.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await buildDemonstration(withReports);
const empty = await buildFiles({});
const server = await serveFolder(site.out);
const emptyServer = await serveFolder(empty.out);
const browser = await launchChromium();
afterAll(() => browser.close());

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
// The ticker's motion would only make axe wait: a test of its own looks at it moving.
const page = await browser.newPage({ reducedMotion: "reduce" });
// As an init script axe is no business of the page's security policy.
await page.addInitScript({ content: axe });

const pages = [
  ...pagesInBothDirections(site).map(({ name, address }) => ({ name, url: server.url + address })),
  { name: "home of an archive with nothing yet", url: `${emptyServer.url}/` },
  { name: "years of an archive with nothing yet", url: `${emptyServer.url}/years/` },
];

it.each(pages)("$name: no violation by day on a desk, by night on a phone", async ({ url }) => {
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(url);
  const byDay = await violationsOf(page);
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: "dark" });
  expect({ byDay, byNight: await violationsOf(page) }).toEqual({ byDay: [], byNight: [] });
});

it.each(["/", "/ar/"])(
  "%s: no violation by night on a desk, while the ticker moves",
  async (home) => {
    const moving = await browser.newPage({ viewport: desk, colorScheme: "dark" });
    await moving.addInitScript({ content: axe });
    await moving.goto(server.url + home);
    await moving.locator("[inert]").waitFor({ state: "attached" });
    expect(await violationsOf(moving)).toEqual([]);
    await moving.close();
  },
);

/** One line for each place: the rule, where, and what would mend it. */
async function violationsOf(page: Page): Promise<string[]> {
  const results: AxeResults = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} (${failureSummary})`),
  );
}
