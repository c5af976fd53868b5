// Around every page: relative links, the other editions, the archive's names; and no count or date that a push would change.
import { describe, expect, it } from "vitest";
import type { PageAddress } from "../../scripts/model/address.ts";
import { archiveOf } from "../../scripts/planning/archive.ts";
import { planFrame } from "../../scripts/planning/frame.ts";
import { notFoundPage } from "../../scripts/planning/not-found.ts";
import { fixedTicker } from "../../scripts/planning/ticker.ts";
import { articleText, catalogueOf } from "../small-archive.ts";

const site = `name: { fr: Archives, ar: خزانة }
url: https://presse.example/archive
copyright: { fr: Tous droits, ar: حقوق }
editions: [{ lang: fr }, { lang: ar }]
`;

async function archives() {
  const { catalogue } = await catalogueOf({
    "site.yaml": site,
    "pages/about.md": "---\nheadline: À propos\norder: 2\n---\n",
    "pages/legal.md": "---\nheadline: Mentions\norder: 1\n---\n",
    "pages/about.ar.md": "---\nheadline: حول\n---\n",
    "articles/a.md": articleText(),
  });
  return catalogue.site.editions.map((edition) => archiveOf(catalogue, edition));
}

describe("the frame", () => {
  it("leads everywhere by relative addresses, from whatever depth", async () => {
    const [fr, ar] = await archives();
    if (!fr || !ar) throw new Error("two editions");
    const root = "../../../../";
    const address = "/ar/2026/03/14/" as PageAddress;
    const frame = planFrame(ar, { address, title: "يوم", ticker: fixedTicker(ar, root) });
    expect(frame).toMatchObject({
      root,
      chrome: { home: `${root}ar/` },
      lang: "ar",
      dir: "rtl",
      title: "يوم · خزانة",
      description: "يوم · أرشيف الصحافة",
    });
    expect(frame.chrome.sections.map(({ href }) => href)).toEqual(
      ["ar/", "ar/years/", "ar/sources/", "ar/topics/", "ar/authors/", "ar/search/"].map(
        (path) => root + path,
      ),
    );
    expect(frame.chrome.pages.map(({ href }) => href)).toEqual([
      `${root}ar/about/`,
      `${root}ar/data/`,
    ]);
    expect(frame.ticker).toEqual({
      headlines: [],
      all: `${root}ar/ticker.html`,
      json: `${root}ar/ticker.json`,
    });
    expect(frame.canonical).toBe("https://presse.example/archive/ar/2026/03/14/");
    const home = planFrame(fr, { address: "/" as PageAddress, ticker: fixedTicker(fr, "./") });
    expect(home).toMatchObject({
      root: "./",
      chrome: { home: "./", copyright: "Tous droits" },
      title: "Archives",
    });
    expect(home.chrome.pages.map(({ text }) => text)).toEqual([
      ...["Mentions", "À propos", "Données"],
    ]);
  });

  it("names the archive in the page's language first", async () => {
    const frames = (await archives()).map((archive) =>
      planFrame(archive, { address: "/" as PageAddress, ticker: fixedTicker(archive, "./") }),
    );
    expect(frames.map(({ chrome }) => chrome.names.map(({ text }) => text))).toEqual([
      ["Archives", "خزانة"],
      ["خزانة", "Archives"],
    ]);
  });

  it("leads to the other edition's home where nothing else is there", async () => {
    const [fr] = await archives();
    if (!fr) throw new Error("an edition");
    const address = "/2026/" as PageAddress;
    const { editions } = planFrame(fr, { address, ticker: fixedTicker(fr, "../") });
    expect(editions).toMatchObject([
      { text: "Français", href: "../2026/", current: true },
      { text: "العربية", href: "../ar/", current: false },
    ]);
  });

  it("links from the page for lost visitors by the sub-folder of the site's own address", async () => {
    const [fr] = await archives();
    const [page] = fr ? notFoundPage.pages(fr) : [];
    const view = fr && page && notFoundPage.view(fr, page);
    expect(view?.frame.chrome.home).toBe("/archive/");
    expect(view?.frame.ticker.all).toBe("/archive/ticker.html");
  });
});
