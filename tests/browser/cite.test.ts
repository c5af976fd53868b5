// The citation panel opens, shows every format, copies and saves, in both directions, with the keyboard, under the page's policy.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ar } from "../../layouts/locales/ar.ts";
import { citeWords } from "../../layouts/locales/cite-words.ts";
import { fr } from "../../layouts/locales/fr.ts";
import { articleText } from "../small-archive.ts";
import { buildFiles } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

const paragraphs = (sentence: string) =>
  Array.from({ length: 40 }, (_, at) => `${sentence} ${at + 1}, fin.\n`).join("\n");
const site = await buildFiles({
  "site.yaml": "url: https://presse.example/\n",
  "articles/a.md": articleText({
    headline: "Le port rouvre",
    authors: "[Amina Tazi]",
    summary: "Onze jours.",
    topics: "[Port]",
    link: "https://phare.example/a",
    body: paragraphs("À trois heures, la lanterne s’est rallumée"),
  }),
  "articles/a.ar.md": articleText({
    headline: "الميناء يفتح من جديد",
    source: "منارة الشمال",
    authors: "[نعيمة المرساوي]",
    body: paragraphs("في الثالثة صباحا أضاء المصباح الأخضر"),
  }),
});
const server = await serveFolder(site.out);
const browser = await launchChromium();
afterAll(() => browser.close());
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const editions = [
  {
    lang: "fr",
    address: "/2026/03/14/a/",
    words: { ...fr.page, ...citeWords.fr },
    newspaper: "Le Phare",
    key: "a-2026",
  },
  {
    lang: "ar",
    address: "/ar/2026/03/14/a/",
    words: { ...ar.page, ...citeWords.ar },
    newspaper: "منارة الشمال",
    key: "a-2026",
  },
];

/** Notes in the page what its policy forbids, before anything else runs. */
const watch = `window.forbidden = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
    forbidden.push([effectiveDirective, blockedURI, sample].join(" ")));`;

async function openPage(address: string, scripts = true) {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    reducedMotion: "reduce",
    viewport: { width: 1000, height: 700 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await context.addInitScript({ content: watch });
  await context.addInitScript({ content: axe });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(server.url + address);
  return { page, complaints, close: () => context.close() };
}

const clipboard = (page: Page) => page.evaluate("navigator.clipboard.readText()");

describe.each(editions)("how to cite an article in $lang", (edition) => {
  const { address, words, newspaper, key } = edition;

  it("is told as text where no script runs, and no button is there", async () => {
    const { page, close } = await openPage(address, false);
    const panel = page.locator("details.cite");
    await panel.locator("summary").click();
    expect(await panel.locator("p").first().innerText()).toContain(newspaper);
    expect(await panel.locator("p").first().isVisible()).toBe(true);
    expect(await panel.locator("button").count()).toBe(0);
    await close();
  });

  it("is shown in three formats, copied and saved, and the policy forbids none of it", async () => {
    const { page, complaints, close } = await openPage(address);
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(request.url()));
    expect(await page.locator(".cite button").count()).toBe(0);
    await page.getByText(words.cite).click();
    const shown = page.locator(".cite pre");
    await shown.waitFor();
    expect(scripts.filter((url) => url.endsWith("assets/cite.js"))).toHaveLength(1);
    expect(await shown.innerText()).toContain(`@article{${key},`);
    expect(await shown.innerText()).toContain(`journal = {${newspaper}}`);

    await page.locator(".cite .citation button").first().click();
    await page.getByRole("status").getByText(words.copied).waitFor();
    expect(await clipboard(page)).toContain(`${newspaper}`);
    expect(await clipboard(page)).toContain("https://presse.example/");

    await page.getByRole("button", { name: "RIS" }).click();
    expect(await shown.innerText()).toContain("TY  - NEWS");
    const pressed = page.locator('.cite [aria-pressed="true"]');
    expect(await pressed.allInnerTexts()).toEqual(["RIS"]);
    await page.locator(".formats .choices").last().locator("button").first().click();
    await expect.poll(() => clipboard(page)).toContain("TY  - NEWS");

    await page.getByRole("button", { name: "CSL-JSON" }).click();
    const [item] = JSON.parse(await shown.innerText());
    expect(item).toMatchObject({ type: "article-newspaper", "container-title": newspaper });
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: words.download }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(`${key}.json`);
    expect(JSON.parse(readFileSync(await saved.path(), "utf8"))).toEqual([item]);

    expect(await page.evaluate("forbidden")).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("can be opened and copied with the keyboard alone, and axe finds no violation", async () => {
    const { page, close } = await openPage(address);
    await page.locator(".cite summary").focus();
    await page.keyboard.press("Enter");
    await page.locator(".cite pre").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText(words.copied).waitFor();
    expect(await clipboard(page)).toContain(newspaper);
    await close();
  });

  it("fits a phone by night, and axe finds no violation there", async () => {
    const { page, close } = await openPage(address);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByText(words.cite).click();
    await page.locator(".cite pre").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });

  it("gives a link to the article, to a paragraph chosen from a list, and to what is selected in the text", async () => {
    const { page, complaints, close } = await openPage(address);
    // Selected before the panel is there, as a reader does.
    await select(page, 29);
    await page.getByText(words.cite).click();
    const list = page.getByLabel(words.linkTo);
    await list.waitFor();
    expect(await list.locator("option:checked").innerText()).toBe(words.selection);
    const copyLink = async () => {
      await page.evaluate("navigator.clipboard.writeText('')");
      await page.locator(".link button").click();
      await expect.poll(() => clipboard(page)).toContain(address);
      return String(await clipboard(page));
    };
    const selected = await copyLink();
    await list.selectOption({ index: 0 });
    expect(await copyLink()).toBe(`https://presse.example${address}`);
    // The same words open every paragraph of this text.
    await list.selectOption({ index: 2 + 11 });
    const chosen = await copyLink();
    for (const [link, paragraph] of [
      [selected, 29],
      [chosen, 11],
    ] as const) {
      expect(link).toContain(`https://presse.example${address}#:~:text=`);
      expect(await topOf(page, link, paragraph)).toBeGreaterThan(0);
      expect(await topOf(page, link, paragraph)).toBeLessThan(700);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

async function violationsOf(page: Page) {
  const results: AxeResults = await page.evaluate("axe.run()");
  return results.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** Selects a paragraph of the text, but for its first sign and its last. */
function select(page: Page, paragraph: number) {
  return page.evaluate(`(() => {
    const text = document.querySelectorAll(".e-content p")[${paragraph}].firstChild;
    getSelection().setBaseAndExtent(text, 1, text, text.length - 2);
  })()`);
}

/** Where a paragraph stands in the window of a reader who follows a link. */
async function topOf(page: Page, link: string, paragraph: number): Promise<number> {
  await page.goto("about:blank");
  await page.goto(link.replace("https://presse.example", server.url));
  const place = `document.querySelectorAll(".e-content p")[${paragraph}].getBoundingClientRect().top`;
  return Number(await page.evaluate(place));
}

it("a browser runs no block of data, and reports none to the policy", async () => {
  const { page, complaints, close } = await openPage("/2026/03/14/a/");
  const block = page.locator('script[type="application/ld+json"]');
  const data = JSON.parse((await block.textContent()) ?? "");
  expect(data["@graph"][0]).toMatchObject({ publisher: { name: "Le Phare" } });
  expect(await page.evaluate("forbidden")).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
