// What readers look for in guides that others wrote in three languages, and what they find.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { launchChromium } from "./chromium.ts";
import { openPage, search } from "./search-page.ts";
import { serveFolder } from "./static-server.ts";

const content = new URL("../../../shared/corpus/trilingual/", import.meta.url).pathname;

/** Words, a language that narrows, and the guide that comes first. */
const queries: readonly (readonly [string, string, string])[] = [
  ["burnout", "", "maintaining-balance-for-open-source-maintainers"],
  ["code de conduite", "", "code-of-conduct"],
  ["licences", "fr", "legal"],
  ["financement", "", "getting-paid"],
  ["metriques", "fr", "metrics"],
  ["security checklist", "en", "security-best-practices-for-your-project"],
  ["مساهمه", "", "how-to-contribute"],
  ["المساهمة", "ar", "how-to-contribute"],
  ["مساهمة", "fr", ""],
];

describe.skipIf(!existsSync(content))("a search of real guides", async () => {
  const folder = mkdtempSync(join(tmpdir(), "khizana-corpus-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, "dist");
  if (existsSync(content)) {
    await buildSite({ content, out, cache: join(folder, "cache"), processes: 1, search: true });
  }
  const server = await serveFolder(out);
  const browser = await launchChromium();
  afterAll(() => browser.close());
  const { page, complaints } = await openPage(browser);

  it.each(queries)("%s %s: %s", async (q, lang, first) => {
    const { found } = await search(page, `${server.url}/search/`, lang ? { q, lang } : { q });
    expect(found[0] ?? "").toBe(first);
    expect(complaints).toEqual([]);
  });
});
