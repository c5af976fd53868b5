// A link preview's card is always of one size: a picture fills it, or stands whole on paper.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { encodeCard } from "../../scripts/publishing/picture-card.ts";
import { articleText, buildArchive } from "../small-archive.ts";

const card = { width: 1200, height: 630 };
const blue = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } })
    .withExif({ IFD0: { Copyright: "secret-place" } })
    .jpeg()
    .toBuffer();

/** Whether the card's corner still shows the picture, and its middle always. */
async function coloursOf(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const isBlue = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 0) < 100;
  return { corner: isBlue(2, 2), middle: isBlue(info.width / 2, info.height / 2) };
}

describe("a card", () => {
  it.each([
    ["a photograph", 1600, 1000, true],
    ["a smaller one", 640, 360, true],
    ["a portrait", 800, 1200, false],
    ["a strip", 2000, 200, false],
    ["a stamp", 64, 32, false],
  ])("of %s of %i × %i fills it: %4$s", async (_, width, height, fills) => {
    const bytes = await encodeCard(await blue(width, height), { width, height }, card);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", ...card });
    expect(await coloursOf(bytes)).toEqual({ corner: fills, middle: true });
    expect(bytes.includes("secret-place")).toBe(false);
    expect(await encodeCard(await blue(width, height), { width, height }, card)).toEqual(bytes);
  });

  it.each([
    ["with an address has one", "url: https://presse.example/\n", true],
    ["without an address has none, for no preview could find it", "name: Archives\n", false],
  ])("a site %s", async (_, site, isThere) => {
    const { files, out, read } = await buildArchive({
      "site.yaml": site,
      "articles/a.md": articleText({ image: "a.jpg" }),
      "articles/a.jpg": await blue(800, 400),
    });
    const cards = files().filter((file) => file.endsWith("-card.jpg"));
    expect(cards).toHaveLength(isThere ? 1 : 0);
    const [, named] = /og:image" content="https:\/\/presse\.example\/([^"]*)"/.exec(
      read("2026/03/14/a/index.html"),
    ) ?? [undefined, undefined];
    expect(named).toBe(cards[0]);
    if (named) expect(existsSync(join(out, named)) && readFileSync(join(out, named))[0]).toBe(0xff);
  });
});
