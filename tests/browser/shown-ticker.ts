// A small archive in two directions whose ticker is long enough to move, and a page that shows it.
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll } from "vitest";
import { ar } from "../../layouts/locales/ar.ts";
import { fr } from "../../layouts/locales/fr.ts";
import { articleText } from "../small-archive.ts";
import { buildFiles } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

/** An edition for each direction, with the words its ticker uses. */
export const editions = [
  /** Text that runs to the right goes by to the left. */
  { lang: "fr", home: "/", forwards: -1, latestNews: fr.latestNews, words: fr.page },
  { lang: "ar", home: "/ar/", forwards: 1, latestNews: ar.latestNews, words: ar.page },
] as const;
export type ShownEdition = (typeof editions)[number];

const headlines = {
  fr: "Le bac de Port-Salin traverse encore une fois sans attendre ses passagers, numéro",
  ar: "عبارة مرسى الملح تعبر مرة أخرى دون أن تنتظر ركابها، العدد",
};
export const articlesOfEdition = 14;

export const newestHeadline = (lang: keyof typeof headlines) =>
  `${headlines[lang]} ${articlesOfEdition}`;
/** The page of the newest article, whose own ticker holds the twelve before it. */
export const newestArticle = (lang: keyof typeof headlines) =>
  `${lang === "fr" ? "" : `/${lang}`}/2026/03/${articlesOfEdition}/bac-${articlesOfEdition}/`;

const files = Object.entries(headlines).flatMap(([lang, headline]) =>
  Array.from({ length: articlesOfEdition }, (_, index) => index + 1).map((number) => {
    const date = `2026-03-${String(number).padStart(2, "0")}`;
    const text = articleText({ headline: `${headline} ${number}`, source: "Le Bac", date, lang });
    return [`articles/bac-${number}.${lang}.md`, text] as const;
  }),
);

export const tickerSite = await buildFiles(Object.fromEntries(files));
export const server = await serveFolder(tickerSite.out);
const browser = await launchChromium();
afterAll(() => browser.close());

export interface ShownTicker {
  readonly page: Page;
  readonly region: Locator;
  /** The list itself, not the copy that closes the loop. */
  readonly list: Locator;
  /** The button, whatever it offers at the moment. */
  readonly button: Locator;
  /** Where the first headline begins, seen from the left of the window. */
  readonly position: () => Promise<number>;
  /** How far it goes in a while, in the direction of the text: positive is forwards. */
  readonly progress: () => Promise<number>;
  /** Presses the button and measures in one step, so that no motion comes between: the jump in pixels. */
  readonly jumpWhenPressed: () => Promise<number>;
  readonly goTo: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Long enough for the calmest motion to be seen, and for anything that would start it to have done so. */
const whileMilliseconds = 400;

/** Opens a page in a browser without memory, and waits until the ticker has come to itself. */
export async function showTicker(
  edition: ShownEdition,
  options: BrowserContextOptions & {
    readonly address?: string;
    readonly prepare?: (page: Page) => Promise<void>;
  } = {},
): Promise<ShownTicker> {
  const { address = edition.home, prepare, ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...contextOptions,
  });
  const page = await context.newPage();
  await prepare?.(page);
  const region = page.getByRole("region", { name: edition.latestNews });
  const list = region.getByRole("list");
  const position = async () => (await list.getByRole("link").first().boundingBox())?.x ?? 0;
  const settled = async (load: () => Promise<unknown>) => {
    const scripted = options.javaScriptEnabled !== false;
    const news = scripted && page.waitForResponse(/\/ticker\.json$/);
    await load();
    await news;
    await page.evaluate("document.fonts.ready.then(() => true)");
  };
  const goTo = (to: string) => settled(() => page.goto(server.url + to));
  await goTo(address);
  return {
    page,
    region,
    list,
    button: region.getByRole("button"),
    position,
    progress: async () => {
      const before = await position();
      await page.waitForTimeout(whileMilliseconds);
      return ((await position()) - before) * edition.forwards;
    },
    jumpWhenPressed: async () => {
      const first = await list.getByRole("link").first().elementHandle();
      return region.getByRole("button").evaluate((button: HTMLElement, link) => {
        const left = () => link?.getBoundingClientRect().left ?? Number.NaN;
        const before = left();
        button.click();
        return Math.abs(left() - before);
      }, first);
    },
    goTo,
    reload: () => settled(() => page.reload()),
    close: () => context.close(),
  };
}
