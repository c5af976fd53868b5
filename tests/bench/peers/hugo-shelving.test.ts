// Hugo with all pages makes as many lists of each kind as Khizana plans, so that their times compare.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Catalogue } from "../../../scripts/catalogue/catalogue.ts";
import { fillCatalogue } from "../../../scripts/catalogue/fill.ts";
import { planSite } from "../../../scripts/planning/plan.ts";
import { generateArchive, generateArticles } from "../generator.ts";
import { comparable, everything, type Shelving } from "./hugo-shelving.ts";

const folder = mkdtempSync(join(tmpdir(), "khizana-hugo-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Enough for an author to have written more than one page lists. */
const archive = { articles: 5000, seed: 1 };

/** As Hugo makes a page for each key of a taxonomy. */
function listsOf(shelving: Shelving): Record<string, number> {
  const keys = Object.keys(shelving).map((plural) => [plural, new Set<string>()] as const);
  for (const article of generateArticles(archive)) {
    for (const [plural, found] of keys) {
      for (const key of shelving[plural]?.(article) ?? []) found.add(key);
    }
  }
  return Object.fromEntries(keys.map(([plural, found]) => [plural, found.size]));
}

/** Khizana's page kinds under the names of Hugo's taxonomies. */
async function plannedLists(): Promise<Record<string, number>> {
  const content = join(folder, "content");
  const file = join(folder, "catalogue.sqlite");
  generateArchive({ ...archive, folder: content });
  await fillCatalogue({ content, file, pathPrefix: "" });
  const counts: Record<string, number> = {};
  for (const { kind, edition, key } of planSite(new Catalogue(file))) {
    const [shelf] = key.split(" ");
    const name = { shelf: `${shelf}s`, shelfMonth: `${shelf}months` }[kind] ?? `${kind}s`;
    const plural = edition === "ar" ? `arabic${name}` : name;
    counts[plural] = (counts[plural] ?? 0) + 1;
  }
  return counts;
}

test("Hugo has as many lists of each kind as Khizana", async () => {
  const lists = listsOf(everything(archive));
  expect(lists.authormonths).toBeGreaterThan(0);
  expect(lists.arabictopicmonths).toBeGreaterThan(0);
  const none = Object.fromEntries(Object.keys(lists).map((plural) => [plural, 0]));
  expect({ ...none, ...(await plannedLists()) }).toMatchObject(lists);
});

test("without all pages, Hugo has the lists that any press archive has", () => {
  expect(Object.keys(listsOf(comparable))).toEqual([
    "days",
    "months",
    "years",
    "sources",
    "topics",
  ]);
});
