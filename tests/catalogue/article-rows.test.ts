// Articles are filed at their addresses; two that claim one are settled the same way every time.
import { describe, expect, it } from "vitest";
import { articleText, catalogueOf } from "../small-archive.ts";

describe("article rows", () => {
  it("gives an address to the first path in byte order, and tells the others who has it", async () => {
    const { catalogue, filled } = await catalogueOf({
      "articles/b/crue.md": articleText({ headline: "B" }),
      "articles/a/crue.md": articleText({ headline: "A" }),
      "articles/c/2026-03-14-crue.md": articleText({ headline: "C" }),
      "articles/d/crue.ar.md": articleText({ headline: "D" }),
    });
    const [edition] = catalogue.site.editions;
    expect(
      edition &&
        catalogue
          .shelf(edition, "all")
          .newest(9)
          .map((one) => one.headline),
    ).toEqual(["A"]);
    expect(catalogue.addressOfFile("articles/d/crue.ar.md")).toBe("/ar/2026/03/14/crue/");
    expect(filled.quarantined).toBe(2);
    expect(filled.problems.map(({ file, details }) => [file, details])).toEqual([
      ["content/articles/b/crue.md", { address: "/2026/03/14/crue/", by: "articles/a/crue.md" }],
      [
        "content/articles/c/2026-03-14-crue.md",
        { address: "/2026/03/14/crue/", by: "articles/a/crue.md" },
      ],
    ]);
  });

  it("warns of a link to an article that is not there, and is silent about one that is", async () => {
    const { filled } = await catalogueOf({
      "articles/2026/a.md": articleText({ body: "Un.\n\n[b](b.md), [c](../2025/c.md#suite)\n" }),
      "articles/2026/b.md": articleText(),
    });
    expect(filled.problems).toMatchObject([
      {
        code: "body-link-unresolved",
        severity: "warning",
        line: 8,
        details: { value: "../2025/c.md#suite" },
      },
    ]);
  });

  it("leads old addresses to their article, and lets no alias take a page's place", async () => {
    const { catalogue, filled } = await catalogueOf({
      "articles/a.md": articleText({
        aliases: "[/2026/03/13/ancien/, /2026/03/14/b/, /a-propos/]",
      }),
      "articles/b.md": articleText({ aliases: "[/2026/03/13/ancien/]" }),
      "pages/a-propos.md": "---\nheadline: À propos\n---\n",
    });
    expect(filled.problems.map(({ code, file, details }) => [code, file, details])).toEqual([
      ["alias-taken", "content/articles/a.md", { value: "/2026/03/14/b/" }],
      ["alias-taken", "content/articles/a.md", { value: "/a-propos/" }],
      ["alias-taken", "content/articles/b.md", { value: "/2026/03/13/ancien/" }],
    ]);
    expect(
      catalogue.site.editions.flatMap((_, place) => catalogue.aliases.ofEdition(place)),
    ).toEqual(["/2026/03/13/ancien/"]);
    expect(catalogue.articleAt("/2026/03/13/ancien/")).toBe("/2026/03/14/a/");
    expect(catalogue.articleAt("/2026/03/14/b/")).toBe("/2026/03/14/b/");
    expect(catalogue.articleAt("/2026/03/14/nowhere/")).toBeUndefined();
  });
});
