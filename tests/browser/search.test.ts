// The search page in a reader's hands: keys, address, choices, languages, and what goes wrong.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, describe, expect, it } from "vitest";
import { articleText } from "../small-archive.ts";
import { buildDemonstration, buildFiles } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { answerOf, openPage, search } from "./search-page.ts";
import { serveFolder } from "./static-server.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const attack = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
const site = await buildDemonstration();
const server = await serveFolder(site.out);
const hostile = await buildFiles({
  "articles/a.md": articleText({ headline: `Port ${attack}`, body: `Le port \`${attack}\`.\n` }),
  "names.yaml": `"${attack.replaceAll('"', "'")}": [Port]\n`,
});
const hostileServer = await serveFolder(hostile.out);
const browser = await launchChromium();
afterAll(() => browser.close());

const french = `${server.url}/search/`;
const arabic = `${server.url}/ar/search/`;
const params = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe("the search page", () => {
  it("searches while a reader types, and keeps the words in the address", async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(french);
    await page.getByRole("searchbox").pressSequentially("flamants");
    expect(await answerOf(page)).toMatchObject({ status: "2 résultats" });
    expect(params(page.url())).toEqual({ q: "flamants" });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("goes back and forth between searches", async () => {
    const { page } = await openPage(browser);
    await search(page, french, { q: "flamants" });
    const field = page.getByRole("searchbox");
    await field.fill("bibliobus");
    await field.press("Enter");
    await expect.poll(() => params(page.url()).q).toBe("bibliobus");
    await expect.poll(async () => (await answerOf(page)).found[0]).toMatch("bibliobus");
    await page.goBack();
    expect(await field.inputValue()).toBe("flamants");
    await expect.poll(async () => (await answerOf(page)).found[0]).toBe("les-flamants-nichent");
    await page.close();
  });

  it("narrows by newspaper, topic, year and language, and says so in the address", async () => {
    const { page } = await openPage(browser);
    await search(page, french, { q: "Tamsift" });
    const all = await answerOf(page);
    await page.getByLabel("Journal").selectOption({ index: 1 });
    await expect.poll(async () => (await answerOf(page)).status).not.toBe(all.status);
    expect(params(page.url()).source).toMatch(/^[a-z-]+$/);
    const narrowed = await answerOf(page);
    // Whoever is sent the address finds the same.
    const { page: other } = await openPage(browser);
    await other.goto(page.url());
    expect(await answerOf(other)).toEqual(narrowed);
    expect(await other.getByLabel("Journal").inputValue()).toBe(params(page.url()).source);
    await other.close();
    const inArabic = await search(page, french, { q: "Tamsift", lang: "ar" });
    expect(await page.locator(".search-results li:not([lang=ar])").count()).toBe(0);
    expect(inArabic.found.length).toBeGreaterThan(0);
    const inYear = await search(page, french, { q: "dattes", year: "2025" });
    expect(inYear.found).toEqual(["brouillard-sur-la-foire"]);
    await page.close();
  });

  it("orders by day where a reader wants it", async () => {
    const { page } = await openPage(browser);
    await search(page, french, { q: "Tamsift", sort: "date" });
    const days = await page
      .locator(".search-results time")
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(days.length).toBe(10);
    expect(days).toEqual(days.toSorted().toReversed());
    await page.close();
  });

  it("shows ten results, then more, and leads the keyboard to the first new one", async () => {
    const { page } = await openPage(browser);
    await search(page, french, { q: "Tamsift" });
    await page.getByRole("button", { name: "Afficher la suite" }).click();
    await expect.poll(() => page.locator(".search-results li").count()).toBe(15);
    const focused = page.locator(".search-results li:nth-child(11) a");
    expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.locator(".search-more").isHidden()).toBe(true);
    await page.close();
  });

  it("shows each result in its own language and spelling", async () => {
    const { page } = await openPage(browser);
    await search(page, french, { q: "رأس الفنار" });
    const marks = await page.locator(".search-results mark").allTextContents();
    expect(marks).toContain("Ras Fanar");
    await search(page, arabic, { q: "Tamsift" });
    const item = page.locator(".search-results li[lang=fr]").first();
    expect(await item.evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
    expect(await page.locator(".search-results time").first().textContent()).toMatch(/[ء-ي]/);
    expect(await page.locator(".search-status").textContent()).toBe("15 نتيجة");
    await page.close();
  });

  it.each(["?!", "—", "« »", "...", "،؟"])(
    "asks for nothing where a reader writes signs alone: %s",
    async (q) => {
      const { page, complaints } = await openPage(browser);
      await search(page, french, { q: "flamants" });
      await page.getByRole("searchbox").fill(q);
      await expect.poll(() => params(page.url()).q).toBe(q);
      await expect.poll(() => page.locator(".search-results li").count()).toBe(0);
      expect(await page.locator(".search-status").textContent()).toBe("");
      expect(await page.locator(".search-more").isHidden()).toBe(true);
      // Beside a choice they say nothing: its articles come as they come without them, the newest first.
      const chosen = await search(page, french, { q, year: "2025" });
      expect(chosen.found.length).toBeGreaterThan(1);
      expect(chosen).toEqual(await search(page, french, { year: "2025" }));
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it("takes everything that it shows as text", async () => {
    const { page, complaints } = await openPage(browser);
    await search(page, `${hostileServer.url}/search/`, { q: "port" });
    const item = page.locator(".search-results li");
    expect(await item.textContent()).toContain("onerror=");
    expect(await item.locator("img, script").count()).toBe(0);
    expect(await page.title()).not.toBe("taken");
    await search(page, `${hostileServer.url}/search/`, { q: attack });
    expect(await page.title()).not.toBe("taken");
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.each([
  { lang: "fr", url: french },
  { lang: "ar", url: arabic },
])("the results of the $lang edition", ({ url }) => {
  it.each([
    { width: 1280, colorScheme: "light" },
    { width: 360, colorScheme: "dark" },
  ] as const)("are open to everyone at $width px, $colorScheme", async ({ width, colorScheme }) => {
    const { page } = await openPage(browser, { viewport: { width, height: 740 }, colorScheme });
    await page.addInitScript({ content: axe });
    await search(page, url, { q: "Tamsift" });
    const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.close();
  });

  it("come without moving what stands above them", async () => {
    const { page } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(url);
    const top = () =>
      page.locator(".search-status").evaluate((it) => it.getBoundingClientRect().top);
    const before = await top();
    await page.getByRole("searchbox").fill("Tamsift");
    await answerOf(page);
    expect(await top()).toBe(before);
    await page.close();
  });
});

describe("the key /", () => {
  it("leads to the field from its page, and to search from any other", async () => {
    const { page } = await openPage(browser);
    await page.goto(`${server.url}/ar/`);
    await page.keyboard.press("/");
    await page.waitForURL(arabic);
    await page.getByRole("checkbox").focus();
    await page.keyboard.press("/");
    const field = page.getByRole("searchbox");
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type("2022/10");
    expect(await field.inputValue()).toBe("2022/10");
    await page.close();
  });

  it("can be switched off, and stays so", async () => {
    const { page } = await openPage(browser);
    await page.goto(french);
    await page.getByRole("checkbox").uncheck();
    await page.goto(`${server.url}/`);
    await page.keyboard.press("/");
    await page.goto(french);
    expect(await page.getByRole("checkbox").isChecked()).toBe(false);
    await page.close();
  });
});

describe("where search can't be had", () => {
  it("says that it is not ready, and leads to years and newspapers", async () => {
    const { page } = await openPage(browser);
    await page.route(/search\/index\.json/, (route) => route.fulfill({ status: 404, body: "" }));
    expect((await search(page, french, { q: "port" })).status).toMatch(/^La recherche n’est pas/);
    expect(await page.getByRole("link", { name: "2026" }).isVisible()).toBe(true);
    await page.close();
  });

  it("fetches the list of bundles again where one of them is gone: the site may be another since", async () => {
    const { page } = await openPage(browser);
    await page.goto(french);
    await page.route(/pf_meta/, (route) => route.fulfill({ status: 404, body: "" }), { times: 1 });
    await page.getByRole("searchbox").fill("flamants");
    expect((await answerOf(page)).status).toBe("2 résultats");
    await page.close();
  });

  it.each([/search\/index\.json/, /pf_index/, /wasm\.pagefind/, /results\//])(
    "says that %s did not come, and tries again",
    async (file) => {
      const { page } = await openPage(browser);
      await page.route(file, (route) => route.abort());
      expect((await search(page, french, { q: "flamants" })).status).toMatch(/^La recherche n’a/);
      await page.unroute(file);
      await page.getByRole("button", { name: "Réessayer" }).click();
      await expect.poll(() => page.locator(".search-results li").count()).toBe(2);
      await page.close();
    },
  );

  it("shows ways to browse without scripts", async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(arabic);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator(".search-form").isVisible()).toBe(false);
    expect(await page.getByRole("link", { name: "2026" }).isVisible()).toBe(true);
    await page.close();
  });
});
