// Sitemaps ask when articles changed, month by month: the newest change of each, whatever its own month.
import { expect, it } from "vitest";
import { articleText, catalogueOf } from "../small-archive.ts";

it("gives each month with articles its newest change, and its addresses in order", async () => {
  const { catalogue } = await catalogueOf({
    "articles/b.md": articleText({ date: "2024-02-03" }),
    "articles/a.md": articleText({ date: "2024-02-01", updated: "2026-05-06" }),
    "articles/c.ar.md": articleText({ date: "2023-12-31" }),
  });
  const { changes } = catalogue;
  expect(changes.months()).toEqual([
    { month: "2023-12", lastmod: "2023-12-31" },
    { month: "2024-02", lastmod: "2026-05-06" },
  ]);
  expect(changes.of("2024-02").map(({ address }) => address)).toEqual([
    "/2024/02/01/a/",
    "/2024/02/03/b/",
  ]);
  expect([changes.has("2023-12"), changes.has("2024-01")]).toEqual([true, false]);
});
