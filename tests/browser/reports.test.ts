// A reader reports a picture: in place with scripts, by a form without; what is blocked is covered before the next build.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { pictureHash } from "../../scripts/catalogue/picture-rows.ts";
import { articleText, publishedFiles } from "../small-archive.ts";
import { buildFiles } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { reportedSite } from "./reported-site.ts";
import { serveFolder } from "./static-server.ts";

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="${fill}"/></svg>`;
const files = {
  "images/quai.svg": svg("#123456"),
  "images/vue.svg": svg("#abcdef"),
  "articles/a.md": articleText({
    image: "{src: /quai.svg, alt: Le quai}",
    body: "Le texte.\n\n![Vue](/vue.svg)\n",
  }),
  "articles/a.ar.md": articleText({ headline: "خبر", body: "نص.\n\n![صورة](/quai.svg)\n" }),
};
const quai = pictureHash(Buffer.from(files["images/quai.svg"]));
const vue = pictureHash(Buffer.from(files["images/vue.svg"]));
const french = "/2026/03/14/a/";
const arabic = "/ar/2026/03/14/a/";
const site = await reportedSite(files);
const browser = await launchChromium();
afterAll(() => browser.close());
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Each number is a person of a network of its own. */
async function person(number: number, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const forbidden: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) forbidden.push(message.text());
  });
  await page.addInitScript({ content: axe });
  await page.route(`${site.receiver.address}**`, (route) =>
    route.continue({
      headers: { ...route.request().headers(), "x-forwarded-for": `10.${number}.0.9` },
    }),
  );
  return { page, forbidden, close: () => context.close() };
}

const shown = (page: Page, hash: string) => page.locator(`img[src*="${hash}"]`);

async function violations(page: Page): Promise<string[]> {
  const results: AxeResults = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`);
}

async function blockedNow(): Promise<readonly string[]> {
  const answer = await fetch(`${site.receiver.address}blocked.json`);
  return ((await answer.json()) as { images: string[] }).images;
}

describe("a picture that is reported", () => {
  it("opens its panel in place, thanks, is hidden from that reader, and shown if they wish", async () => {
    const { page, forbidden, close } = await person(1);
    await page.goto(site.url + french);
    const link = page.getByRole("link", { name: "Signaler cette image" }).first();
    await link.focus();
    await page.keyboard.press("Enter");
    const panel = page.locator(`#report-${quai}`);
    await expect.poll(() => panel.isVisible()).toBe(true);
    expect(await link.getAttribute("aria-expanded")).toBe("true");
    expect(await page.evaluate("document.activeElement.value")).toBe("person");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await panel.isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

    await link.click();
    await panel.getByLabel("Elle est publiée sans droit").check();
    await panel.getByLabel("Précisions (facultatif)").fill("Photo d’une agence");
    await panel.getByRole("button", { name: "Signaler" }).click();
    await expect
      .poll(() => panel.getByRole("status").textContent())
      .toContain("bloquée automatiquement dès que plusieurs personnes");
    expect(await shown(page, quai).isVisible()).toBe(false);
    expect(await shown(page, vue).isVisible()).toBe(true);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Afficher quand même");
    expect(await violations(page)).toEqual([]);

    await page.goto(`${site.url}/`);
    await expect.poll(() => shown(page, quai).isVisible()).toBe(false);
    await page.goto(site.url + french);
    expect(await page.getByRole("link", { name: "Signaler cette image" }).count()).toBe(1);
    await page.getByRole("button", { name: "Afficher quand même" }).click();
    expect(await shown(page, quai).isVisible()).toBe(true);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("IMG");
    expect(forbidden).toEqual([]);
    await close();
  });

  it("can be reported without scripts: the reader is thanked on a page of the archive", async () => {
    const { page, close } = await person(2, { javaScriptEnabled: false });
    await page.goto(site.url + arabic);
    await page.getByRole("link", { name: "التبليغ عن هذه الصورة" }).click();
    const panel = page.locator(`#report-${quai}`);
    expect(await panel.isVisible()).toBe(true);
    await panel.getByLabel("سبب آخر").check();
    await panel.getByRole("button", { name: "تبليغ" }).click();
    expect(page.url()).toBe(`${site.url}/ar/moderation/thanks/`);
    expect(await page.locator("h1").textContent()).toBe("شكرا على تبليغك عن هذه الصورة");
    await close();
  });

  it("is covered for everybody once three people have, then gone from the site, and comes back when restored", async () => {
    expect(await blockedNow()).toEqual([]);
    const third = await person(3);
    await third.page.goto(site.url + arabic);
    await third.page.getByRole("link", { name: "التبليغ عن هذه الصورة" }).click();
    await third.page.getByLabel("عنيفة أو صادمة").check();
    expect(await violations(third.page)).toEqual([]);
    await third.page.getByRole("button", { name: "تبليغ" }).click();
    await third.page.getByRole("button", { name: "إظهارها رغم ذلك" }).waitFor();
    await third.close();
    expect(await blockedNow()).toEqual([quai]);

    const other = await person(4);
    for (const address of [french, "/", "/2026/03/14/"]) {
      await other.page.goto(site.url + address);
      await other.page.getByText("Image bloquée après signalement").first().waitFor();
      expect(await shown(other.page, quai).count()).toBe(0);
    }
    await other.page.goto(site.url + french);
    await other.page.getByText("Image bloquée après signalement").waitFor();
    expect(await other.page.getByRole("link", { name: "Signaler cette image" }).count()).toBe(1);
    expect(await violations(other.page)).toEqual([]);

    await site.edit("pull");
    await site.build();
    const bytes = publishedFiles(site.out).map(
      (file) => file + readFileSync(join(site.out, file), "latin1"),
    );
    expect(bytes.filter((text) => text.includes(quai) || text.includes("quai.svg"))).toEqual([]);
    await other.page.goto(`${site.url}/moderation/`);
    expect(await other.page.getByRole("row", { name: /^Images bloquées/ }).textContent()).toContain(
      "1",
    );

    await site.edit("restore", quai);
    await site.build();
    await expect.poll(blockedNow).toEqual([]);
    await other.page.goto(site.url + french);
    expect(await shown(other.page, quai).isVisible()).toBe(true);
    expect(other.forbidden).toEqual([]);
    await other.close();
  });

  it("stays as the page was built where the receiver does not answer, and the reader is told", async () => {
    const { page, close } = await person(5);
    await page.route(`${site.receiver.address}**`, (route) => route.abort());
    await page.goto(site.url + french);
    await page.getByRole("link", { name: "Signaler cette image" }).last().click();
    const panel = page.locator(`#report-${vue}`);
    await panel.getByLabel("Une autre raison").check();
    await panel.getByRole("button", { name: "Signaler" }).click();
    await expect.poll(() => panel.getByRole("status").textContent()).toContain("Réessayez");
    expect(await shown(page, vue).isVisible()).toBe(true);
    await close();
  });
});

describe("a receiver that is not what it should be", () => {
  it.each(["null", '{"images":{}}', '["x"]', "<html>"])(
    "covers nothing and keeps no reader from reporting where blocked.json is %s",
    async (body) => {
      const { page, close } = await person(8);
      await page.route(`${site.receiver.address}blocked.json`, (route) => route.fulfill({ body }));
      await page.goto(site.url + french);
      await page.getByRole("link", { name: "Signaler cette image" }).first().click();
      await expect.poll(() => page.locator(`#report-${quai}`).isVisible()).toBe(true);
      expect(await shown(page, quai).isVisible()).toBe(true);
      await close();
    },
  );

  it("opens the panel before the receiver has answered", async () => {
    const { page, close } = await person(9);
    await page.route(`${site.receiver.address}blocked.json`, () => {}); // Never answered.
    await page.goto(site.url + french);
    await page.getByRole("link", { name: "Signaler cette image" }).first().click();
    await expect.poll(() => page.locator(`#report-${quai}`).isVisible()).toBe(true);
    await close();
  });
});

describe("a receiver that asks for a proof of work", () => {
  it("counts the report of a page's script, which proves it, and not that of a form", async () => {
    const proving = await reportedSite(files, { proof: true, threshold: 1 });
    const list = async () =>
      (await fetch(`${proving.receiver.address}blocked.json`)).json() as Promise<unknown>;
    for (const javaScriptEnabled of [false, true]) {
      const { page, forbidden, close } = await person(7, { javaScriptEnabled });
      await page.goto(proving.url + french);
      await page.getByRole("link", { name: "Signaler cette image" }).first().click();
      const panel = page.locator(`#report-${quai}`);
      await panel.getByLabel("Une autre raison").check();
      await panel.getByLabel("Précisions (facultatif)").fill("ش".repeat(500));
      await panel.getByRole("button", { name: "Signaler" }).click();
      await page.getByText("Merci d’avoir signalé cette image").first().waitFor();
      expect(await list()).toEqual({ images: javaScriptEnabled ? [quai] : [], proof: true });
      expect(forbidden).toEqual([]);
      await close();
    }
  });
});

describe("a picture that is reported by mail", () => {
  it("says that people will decide, and is hidden from that reader", async () => {
    const { out } = await buildFiles({
      ...files,
      "site.yaml": "reports: { email: images@presse.example }\n",
    });
    const { url } = await serveFolder(out);
    const { page, close } = await person(6);
    await page.goto(url + french);
    await page.getByRole("link", { name: "Signaler cette image" }).first().click();
    const panel = page.locator(`#report-${quai}`);
    expect(await panel.textContent()).toContain("La rédaction lira votre message et décidera.");
    expect(await violations(page)).toEqual([]);
    const door = panel.getByRole("link", { name: "Écrire à la rédaction" });
    await door.evaluate((link) =>
      link.addEventListener("click", (event) => event.preventDefault()),
    );
    await door.click();
    await expect.poll(() => panel.getByRole("status").textContent()).toContain("décidera");
    expect(await shown(page, quai).isVisible()).toBe(false);
    await close();
  });
});
