// The ticker moves calmly in the direction of its text, and a reader can stop it in every way there is.
import { describe, expect, it } from "vitest";
import { editions, newestArticle, showTicker } from "./shown-ticker.ts";

/** A list that is at rest may still be off by rounding. */
const stillPixels = 2;
const leastProgress = 5;
/** A quick reader takes in thirty letters a second, of seven pixels each. */
const mostPixelsPerSecond = 200;

describe.each(editions)("the $lang ticker", (edition) => {
  const { lang, words } = edition;

  it("moves in the direction of its text, slowly enough to be read", async () => {
    const { position, progress, close } = await showTicker(edition);
    const started = performance.now();
    const before = await position();
    expect(await progress()).toBeGreaterThan(leastProgress);
    const pixels = ((await position()) - before) * edition.forwards;
    const seconds = (performance.now() - started) / 1000;
    expect(pixels / seconds).toBeLessThan(mostPixelsPerSecond);
    await close();
  });

  it("stops when its button is pressed, and is stopped on the next page and the one after a reload", async () => {
    const { page, button, progress, goTo, reload, close } = await showTicker(edition);
    expect(await button.getAttribute("aria-label")).toBe(words.pauseTicker);
    await button.click();
    expect(await button.getAttribute("aria-label")).toBe(words.playTicker);
    await page.mouse.move(600, 600);
    expect(Math.abs(await progress())).toBeLessThan(stillPixels);

    await goTo(newestArticle(lang));
    expect(await button.getAttribute("aria-label")).toBe(words.playTicker);
    expect(Math.abs(await progress())).toBeLessThan(stillPixels);
    await reload();
    expect(Math.abs(await progress())).toBeLessThan(stillPixels);

    await button.click();
    await goTo(edition.home);
    expect(await button.getAttribute("aria-label")).toBe(words.pauseTicker);
    expect(await progress()).toBeGreaterThan(leastProgress);
    await close();
  });

  it("stops and goes on at the same place, to two pixels", async () => {
    const { page, position, progress, jumpWhenPressed, close } = await showTicker(edition);
    expect(await progress()).toBeGreaterThan(leastProgress);
    expect(await jumpWhenPressed()).toBeLessThan(stillPixels);
    const stoppedAt = await position();
    await page.waitForTimeout(300);
    expect(Math.abs((await position()) - stoppedAt)).toBeLessThan(stillPixels);
    expect(await jumpWhenPressed()).toBeLessThan(stillPixels);
    expect(await progress()).toBeGreaterThan(leastProgress);
    await close();
  });

  it("goes on from where a reader who stopped it has scrolled to", async () => {
    const { page, region, position, progress, jumpWhenPressed, close } = await showTicker(edition);
    await jumpWhenPressed();
    await region.hover();
    const before = await position();
    await page.mouse.wheel(-300 * edition.forwards, 0);
    await expect.poll(position).not.toBe(before);
    await page.mouse.move(600, 600);
    await page.waitForTimeout(300);
    expect(((await position()) - before) * edition.forwards).toBeGreaterThan(200);
    expect(await jumpWhenPressed()).toBeLessThan(stillPixels);
    expect(await progress()).toBeGreaterThan(leastProgress);
    await close();
  });

  it("waits while the pointer is over it", async () => {
    const { page, region, progress, close } = await showTicker(edition);
    await region.hover();
    expect(Math.abs(await progress())).toBeLessThan(stillPixels);
    await page.mouse.move(600, 600);
    expect(await progress()).toBeGreaterThan(leastProgress);
    await close();
  });

  it("waits while the focus is in it, and shows the link that has it", async () => {
    const { page, list, progress, close } = await showTicker(edition);
    const link = list.getByRole("link").nth(3);
    await link.focus();
    expect(Math.abs(await progress())).toBeLessThan(stillPixels);
    const box = await link.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(-stillPixels);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280 + stillPixels);
    await page.evaluate("document.activeElement.blur()");
    expect(await progress()).toBeGreaterThan(leastProgress);
    await close();
  });

  it("moves only where the system allows motion, and follows when that changes", async () => {
    const { page, button, progress, close } = await showTicker(edition, {
      reducedMotion: "reduce",
    });
    expect(Math.abs(await progress())).toBeLessThan(stillPixels);
    expect(await button.count()).toBe(0);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect(await progress()).toBeGreaterThan(leastProgress);
    expect(await button.count()).toBe(1);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(Math.abs(await progress())).toBeLessThan(stillPixels);
    expect(await button.count()).toBe(0);
    await close();
  });

  it("is stopped by Enter and started by the space bar", async () => {
    const { page, button, progress, close } = await showTicker(edition);
    await button.focus();
    await page.keyboard.press("Enter");
    expect(Math.abs(await progress())).toBeLessThan(stillPixels);
    await page.keyboard.press("Space");
    expect(await progress()).toBeGreaterThan(leastProgress);
    await close();
  });
});
