// However a page is made, it is read within seconds or refused: nothing of it costs more than it is long.
import { describe, expect, it } from "vitest";
import { importPages, page, whole } from "./small-pages.ts";

describe("pages", () => {
  const words = "Un mot, deux, trois. ";
  it.each([
    ["wide", `<p>${words}</p>`.repeat(120_000)],
    ["of links", `<div><a href=x>${words}</a></div>`.repeat(40_000)],
    ["nested", `${"<div>".repeat(450)}${words}${"</div>".repeat(450)}`.repeat(200)],
    ["of breaks", "a<br>".repeat(200_000)],
    ["of attributes", `<p ${Array.from({ length: 120_000 }, (_, at) => `a${at}`).join(" ")}>`],
  ])("that are %s are refused within a few seconds", async (_, body) => {
    const begun = performance.now();
    const { refusals } = await importPages({ "a.html": page(whole, body) });
    expect(refusals).toMatchObject([
      { refused: "unreadable", details: { reason: "too-much-html" } },
    ]);
    // Without a bound each of them takes minutes.
    expect(performance.now() - begun).toBeLessThan(8_000);
  });

  it("that are as wide as a page may be are read in seconds, and their notices go", async () => {
    const begun = performance.now();
    const noise = `<div><p>${words.repeat(9)}</p><p>Partager</p></div>`;
    const { articles } = await importPages({ "a.html": page(whole, noise.repeat(600)) });
    expect(articles[0]?.body.match(/Un mot/g)).toHaveLength(5_400);
    expect(articles[0]?.body).not.toContain("Partager");
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
