// Pictures are looked at once; what is wrong with one is told, and the article does without it.
import { describe, expect, it } from "vitest";
import { articleText, catalogueOf } from "../small-archive.ts";

describe("picture rows", () => {
  it("warns of missing, remote and outside pictures, and publishes the article without them", async () => {
    const { catalogue, filled } = await catalogueOf({
      "articles/a.md": articleText({
        images: "[missing.png, https://elsewhere.example/a.png, ../../secret.png]",
      }),
    });
    expect(filled.problems.map(({ code }) => code).sort()).toEqual([
      "image-missing",
      "image-outside",
      "image-remote",
    ]);
    expect(catalogue.articleCount()).toBe(1);
  });

  it("knows a picture once, however many articles show it", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>';
    const { catalogue } = await catalogueOf({
      "articles/a.md": articleText({ image: "/port.svg" }),
      "articles/2026/b.md": articleText({ body: "![Le port](/port.svg)\n" }),
      "images/port.svg": svg,
    });
    expect(catalogue.pictures.shown()).toMatchObject([
      {
        path: "images/port.svg",
        width: 40,
        height: 20,
        hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });
});
