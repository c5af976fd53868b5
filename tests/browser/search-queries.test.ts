// What readers look for in the demonstration, in French and Arabic, spelt as they spell it, and what they find.
import { afterAll, describe, expect, it } from "vitest";
import { buildDemonstration } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { openPage, search } from "./search-page.ts";
import { serveFolder } from "./static-server.ts";

const site = await buildDemonstration();
const server = await serveFolder(site.out, "/archive/presse");
const browser = await launchChromium();
afterAll(() => browser.close());
const { page, complaints } = await openPage(browser);

/** Words, how many articles have them, and the last parts of the first ones' addresses. */
const queries: readonly (readonly [string, number, readonly string[]])[] = [
  ["phare", 25, ["phare-barque-chat", "lecole-du-phare-a-cent-ans"]],
  ["gardienne de Ras Fanar", 2, ["la-gardienne-du-phare", "le-phare-ouvert-la-nuit"]],
  ["رأس الفنار", 4, ["le-phare-ouvert-la-nuit", "la-gardienne-du-phare"]],
  ["bibliobus", 2, ["un-bibliobus-pour-la-corniche", "bibliobus-de-la-corniche"]],
  ["BIBLIOTHEQUE sonore", 1, ["bibliotheque-sonore"]],
  ["l'eau", 14, ["quatre-metres-deau-en-une-semaine"]],
  ["eaux", 14, ["quatre-metres-deau-en-une-semaine"]],
  ["pluie", 2, ["pluie", "semis-de-caroubiers"]],
  ["pluies", 2, ["pluie", "semis-de-caroubiers"]],
  ["pluviometre", 1, ["pluie"]],
  ["Pluviomètres", 1, ["pluie"]],
  ["École", 11, []],
  ["ecoles", 11, []],
  ["Tamsift", 15, []],
  ["تامسيفت", 15, []],
  ["مرسى الملح", 26, []],
  ["Port Salin", 26, []],
  ["port-salin", 26, []],
  ["Bir Nasim", 18, ["tariq-alwaha"]],
  ["بير النسيم", 18, ["tariq-alwaha"]],
  ["غشت", 10, ["ghurfat-attabrid"]],
  ["أغسطس", 10, ["ghurfat-attabrid"]],
  ["aout", 10, ["ghurfat-attabrid"]],
  ["14 mars 2026", 11, []],
  ["١٤ مارس ٢٠٢٦", 11, []],
  ["2026-03-14", 10, []],
  ["Le Phare du Détroit", 23, []],
  ["novembre", 33, []],
  ["نونبر", 33, []],
  ["نوفمبر", 33, []],
  ["Ben Rahoun", 5, ["nuit-des-musees"]],
  ["Zeroual", 5, []],
  ["تزروتي", 6, []],
  ["dattes", 2, ["foire-aux-dattes", "brouillard-sur-la-foire"]],
  ["التمور", 1, ["maarid-attumur"]],
  ["تُمور", 1, ["maarid-attumur"]],
  ["المكتبه البلديه", 1, ["almaktaba-albaladiya"]],
  ["السردين", 3, ["assardin-yaud"]],
  ["قطار الساحل", 1, ["train-du-littoral"]],
  ["train du littoral", 2, ["train-du-littoral"]],
  ['"quatre mètres"', 2, ["quatre-metres-deau-en-une-semaine"]],
  ["«mètres quatre»", 0, []],
  ["oeuvre", 1, ["le-musee-ouvre-ses-herbiers"]],
  ["flamants", 2, ["les-flamants-nichent", "salines-damlal-bonne-recolte"]],
  ["المدارس", 5, ["dawri-almadaris"]],
  ["٤١", 1, ["barrage-de-tamsift-un-an-deau"]],
  ["xylophone", 0, []],
  ["زلزال", 0, []],
];

describe("a search of the demonstration, from a sub-folder of its host", () => {
  it.each(queries)("%s: %i", async (q, count, first) => {
    const { status, found } = await search(page, `${server.url}/search/`, { q });
    expect(found.slice(0, first.length)).toEqual(first);
    expect(Number(/^\d+/.exec(status)?.[0] ?? 0)).toBe(count);
    expect(found.length).toBe(Math.min(count, 10));
    expect(complaints).toEqual([]);
  });
});
