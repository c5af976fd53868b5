// A page of any age shows the newest headlines once its script has fetched them, as text and never as HTML.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { editions, newestArticle, newestHeadline, showTicker } from "./shown-ticker.ts";

const attack = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
/** Enough to be longer than the window. */
const laterNews = Array.from({ length: 9 }, (_, index) => ({
  headline: `${index} ${attack} et une suite assez longue pour tenir de la place dans le bandeau`,
  href: `2026/04/0${index + 1}/suite/`,
  lang: "fr",
  dir: "ltr",
  source: `<b>Le Bac</b>`,
}));

function answerNews(answer: { readonly status?: number; readonly body: string }) {
  return async (page: Page) => {
    await page.route(/\/ticker\.json$/, (route) =>
      route.fulfill({ contentType: "application/json", ...answer }),
    );
  };
}

describe.each(editions)("the $lang ticker", (edition) => {
  const { lang } = edition;

  it("shows on an article's page what is newer than the article", async () => {
    const { list, close } = await showTicker(edition, { address: newestArticle(lang) });
    const first = list.getByRole("link").first();
    await expect.poll(() => first.textContent()).toContain(newestHeadline(lang));
    await close();
  });

  it("takes headlines as text, links them by the site's root and goes on moving", async () => {
    const { page, list, region, progress, close } = await showTicker(edition, {
      address: newestArticle(lang),
      prepare: answerNews({ body: JSON.stringify({ headlines: laterNews }) }),
    });
    await expect.poll(() => list.getByRole("link").count()).toBe(laterNews.length);
    const first = list.getByRole("link").first();
    expect(await first.textContent()).toContain(attack);
    expect(await first.textContent()).toContain("<b>Le Bac</b>");
    expect(await region.locator("img, script, b").count()).toBe(0);
    expect(await first.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${new URL(page.url()).origin}/2026/04/01/suite/`,
    );
    expect(await first.evaluate((link) => getComputedStyle(link).direction)).toBe("ltr");
    expect(await page.title()).not.toBe("taken");
    expect(await progress()).toBeGreaterThan(5);
    await close();
  });

  it.each([
    { what: "are missing", status: 404, body: "" },
    { what: "are a page", status: 200, body: "<!doctype html><title>Accueil</title>" },
    { what: "are none", status: 200, body: '{"headlines":[]}' },
  ])("keeps the list it has where the news $what", async ({ status, body }) => {
    const failures: string[] = [];
    const { list, progress, close } = await showTicker(edition, {
      prepare: async (page) => {
        page.on("pageerror", (error) => failures.push(String(error)));
        await answerNews({ status, body })(page);
      },
    });
    expect(await progress()).toBeGreaterThan(5);
    expect(await list.getByRole("link").first().textContent()).toContain(newestHeadline(lang));
    expect(failures).toEqual([]);
    await close();
  });

  it("does not take a headline away under a pointer, but as soon as it has gone", async () => {
    const { page, list, region, progress, close } = await showTicker(edition, {
      prepare: async (page) => {
        await page.route(/\/ticker\.json$/, async (route) => {
          await page.getByRole("region", { name: edition.latestNews }).hover();
          await route.fulfill({ json: { headlines: laterNews } });
        });
      },
    });
    await progress();
    expect(await list.getByRole("link").first().textContent()).toContain(newestHeadline(lang));
    await page.mouse.move(600, 600);
    await expect
      .poll(() => region.getByText("et une suite assez longue").count())
      .toBeGreaterThan(0);
    await close();
  });
});

describe.each(editions)("the copy that closes the loop of the $lang ticker", (edition) => {
  const { lang } = edition;

  it("is there for the eye alone: each headline is one link for everyone else", async () => {
    const { region, close } = await showTicker(edition);
    const copy = region.locator("[inert]");
    await copy.waitFor({ state: "attached" });
    expect(await copy.getAttribute("aria-hidden")).toBe("true");
    const link = region.getByRole("link", { name: new RegExp(`${newestHeadline(lang)}$`) });
    expect(await link.count()).toBe(1);
    expect(await region.locator("[id]").count()).toBe(0);
    await close();
  });

  it("leads to the article whose headline is clicked in it", async () => {
    const { page, region, button, close } = await showTicker(edition);
    await button.click();
    const copied = region.locator("[inert] li").first();
    await copied.evaluate((item) => item.scrollIntoView({ block: "nearest", inline: "center" }));
    const { x = 0, y = 0, width = 0, height = 0 } = (await copied.boundingBox()) ?? {};
    expect(x + width / 2).toBeGreaterThan(0);
    expect(x + width / 2).toBeLessThan(1280);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForURL(`**${newestArticle(lang)}`);
    await close();
  });

  it("leaves no gap: the copy begins where the list ends", async () => {
    const { region, list, close } = await showTicker(edition);
    const copy = region.locator("[inert]");
    await copy.waitFor({ state: "attached" });
    const boxes = await Promise.all([list, copy].map((part) => part.boundingBox()));
    const [own, copied] = boxes.map((box) => box ?? { x: 0, width: 0 });
    const gap =
      edition.forwards < 0
        ? (copied?.x ?? 0) - (own?.x ?? 0) - (own?.width ?? 0)
        : (own?.x ?? 0) - (copied?.x ?? 0) - (copied?.width ?? 0);
    expect(Math.abs(gap)).toBeLessThan(2);
    expect(copied?.width).toBeCloseTo(own?.width ?? 0, 1);
    await close();
  });
});
