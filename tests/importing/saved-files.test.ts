// Pictures that a browser saved beside its page come with it; nothing else of the disk does.
import sharp from "sharp";
import { expect, it } from "vitest";
import { importPages, page, text, whole } from "./small-pages.ts";

it("a picture beside a page comes where it is one, and leaves no trace where it is none", async () => {
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#c33" } })
    .png()
    .toBuffer();
  const shown = `${text}<p>Ici <img src="a_files/quai%20nord.png" alt="quai"> et là <img src="a_files/b.png" alt="b"> et <img src="../../etc/passwd" alt="c"> la mer, dit le gardien.</p>`;
  const files = {
    "a.html": page(whole, `<article>${shown}</article>`),
    "a_files/quai nord.png": bytes,
    "a_files/b.png": "no picture",
  };
  const { articles, paths } = await importPages(files, { images: true });
  expect(paths.filter((path) => !path.endsWith(".md"))).toEqual([
    expect.stringMatching(/\/quai-nord\.png$/),
  ]);
  expect(articles[0]?.body).toContain("![quai](quai-nord.png)");
  expect(articles[0]?.body).not.toMatch(/saved\.invalid|a_files/);
});
