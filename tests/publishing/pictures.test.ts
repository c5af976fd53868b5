// Pictures are published in a few widths, encoded anew: nothing of the camera's data survives.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { encodePictures } from "../../scripts/publishing/pictures.ts";
import { articleText, buildArchive, catalogueOf, temporaryFolder } from "../small-archive.ts";

const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } })
    .withExif({ IFD0: { Copyright: "secret-place" } })
    .jpeg()
    .toBuffer();

describe("pictures", () => {
  it("come in widths up to their own, never wider, without what the camera wrote", async () => {
    const { catalogue } = await catalogueOf({
      "articles/a.md": articleText({ image: "wide.jpg" }),
      "articles/wide.jpg": await photograph(1200, 600),
    });
    const cache = temporaryFolder();
    const sizes: [string, number][] = [];
    for await (const { path, bytes } of encodePictures(catalogue, cache)) {
      const { width, exif } = await sharp(bytes).metadata();
      sizes.push([path.replace(/[0-9a-f]{16}/, "#"), width]);
      expect(exif).toBeUndefined();
      expect(Buffer.from(bytes).includes("secret-place")).toBe(false);
    }
    expect(sizes).toEqual([
      ["images/#-480.webp", 480],
      ["images/#-960.webp", 960],
      ["images/#-1200.webp", 1200],
    ]);
  });

  it("are not kept under the name of what they were, where the file has changed since it was read", async () => {
    const { catalogue } = await catalogueOf({
      "articles/a.md": articleText({ image: "a.jpg" }),
      "articles/a.jpg": await photograph(40, 20),
    });
    const cache = temporaryFolder();
    const kept = async () => {
      for await (const { bytes } of encodePictures(catalogue, cache)) return bytes;
      throw new Error("no picture");
    };
    const path = join(catalogue.content, "articles/a.jpg");
    const original = readFileSync(path);
    writeFileSync(path, await sharp(original).negate().toBuffer());
    const changed = await kept();
    writeFileSync(path, original);
    expect(await kept()).not.toEqual(changed);
  });

  it("turn a drawing into pixels, and a small one is not enlarged", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>alert(1)</script></svg>';
    const { files, out, read } = await buildArchive({
      "articles/a.md": articleText({ image: "{src: a.svg, alt: Un dessin}" }),
      "articles/a.svg": svg,
    });
    const images = files().filter((path) => path.startsWith("images/"));
    expect(images).toEqual([expect.stringMatching(/^images\/[0-9a-f]{16}-40\.webp$/)]);
    const { format, width, height } = await sharp(
      readFileSync(join(out, images[0] ?? "")),
    ).metadata();
    expect({ format, width, height }).toEqual({ format: "webp", width: 40, height: 20 });
    const page = read("2026/03/14/a/index.html");
    expect(page).toMatch(/<img[^>]+width="40" height="20"/);
    expect(page).toContain('alt="Un dessin"');
  });

  it("are not published where only a draft shows them", async () => {
    const { files } = await buildArchive({
      "articles/a.md": articleText({ image: "a.jpg", draft: "true" }),
      "articles/a.jpg": await photograph(40, 20),
      "articles/unused.jpg": await photograph(50, 20),
    });
    expect(files().filter((path) => path.startsWith("images/"))).toEqual([]);
  });
});
