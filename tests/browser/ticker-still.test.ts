// Without motion the ticker is a list like any other: without scripts, by keyboard, on paper, and for those who skip it.
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { articlesOfEdition, editions, newestArticle, showTicker } from "./shown-ticker.ts";

const widths = [360, 1280] as const;

describe.each(editions)("the $lang ticker", (edition) => {
  const { lang, words } = edition;

  it("is a list to scroll where no script runs, with no button that does nothing", async () => {
    const { page, region, list, position, progress, close } = await showTicker(edition, {
      javaScriptEnabled: false,
    });
    expect(await list.getByRole("link").count()).toBe(articlesOfEdition);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(Math.abs(await progress())).toBe(0);
    const before = await position();
    await region.hover();
    await page.mouse.wheel(-300 * edition.forwards, 0);
    await expect.poll(async () => ((await position()) - before) * edition.forwards).toBe(300);
    await close();
  });

  it("has the same height without scripts, with them, and without headlines", async () => {
    for (const width of widths) {
      const heights = await Promise.all(
        [
          { javaScriptEnabled: false },
          { javaScriptEnabled: true },
          { javaScriptEnabled: false, address: `${edition.home}years/` },
          { javaScriptEnabled: true, address: `${edition.home}years/` },
        ].map(async (options) => {
          const viewport = { width, height: 740 };
          const { region, close } = await showTicker(edition, { ...options, viewport });
          const box = await region.boundingBox();
          await close();
          return box?.height;
        }),
      );
      expect(heights[0]).toBeGreaterThan(24);
      expect(new Set(heights).size).toBe(1);
    }
  });

  it("is passed over by its skip link", async () => {
    const { page, region, close } = await showTicker(edition);
    const skip = region.getByRole("link", { name: words.skipTicker });
    await skip.focus();
    await expect.poll(() => hasVisibleFocus(skip)).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate("document.querySelector('main').contains(document.activeElement)"),
    ).toBe(true);
    await close();
  });

  it("is walked through by keyboard: skip link, button, each headline once, and out", async () => {
    const { page, region, list, close } = await showTicker(edition);
    await region.getByRole("link", { name: words.skipTicker }).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.ariaLabel")).toBe(words.pauseTicker);
    const walked: string[] = [];
    for (let step = 0; step <= articlesOfEdition; step++) {
      await page.keyboard.press("Tab");
      walked.push(await page.evaluate("document.activeElement.textContent"));
      const { x = 0, width = 0 } = (await page.locator(":focus").boundingBox()) ?? {};
      expect(x + width).toBeGreaterThan(0);
      expect(x).toBeLessThan(1280);
    }
    const links = await list.getByRole("link").allTextContents();
    expect(walked).toEqual([...links, words.allLatest]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/ticker\.html$/);
    await close();
  });

  it("has targets of at least 24 pixels", async () => {
    const { region, list, button, close } = await showTicker(edition);
    for (const target of [button, list.getByRole("link").first()]) {
      const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(await region.getAttribute("data-nosnippet")).not.toBeNull();
    await close();
  });

  it("is left out on paper, and its skip link with it", async () => {
    const { page, region, close } = await showTicker(edition, { address: newestArticle(lang) });
    expect(await region.isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await region.count()).toBe(0);
    expect(await page.getByRole("link", { name: words.skipTicker }).count()).toBe(0);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    await close();
  });
});

/** Skip links stand outside the window until they have the focus. */
async function hasVisibleFocus(link: Locator): Promise<boolean> {
  const { x = -1, y = -1, width = 0, height = 0 } = (await link.boundingBox()) ?? {};
  return x >= 0 && y >= 0 && width > 24 && height > 16;
}
