// A small archive with one picture that two articles and a page show, for readers to report.
import { join } from "node:path";
import sharp from "sharp";
import { pictureHash } from "../../scripts/catalogue/picture-rows.ts";
import { articleText, type Files, temporaryFolder, writeFiles } from "../small-archive.ts";

export const picture = await sharp({
  create: { width: 4, height: 4, channels: 3, background: "#a00" },
})
  .png()
  .toBuffer();
export const image = pictureHash(picture);

export const files = {
  "images/quai.png": picture,
  "articles/2026/03/crue.md": articleText({ image: "{src: /quai.png, alt: Le quai}" }),
  "articles/2026/03/vent.md": articleText({ body: "![Le quai](/quai.png)\n" }),
  "articles/2026/03/later.md": articleText({ body: "![Le quai](/quai.png)\n", draft: "true" }),
  "pages/about.md": "---\nheadline: À propos\n---\n![Le quai](../images/quai.png)\n",
};

/** The folder that `content/` stands in. */
export function archive(more: Files = {}): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, "content"), { ...files, ...more });
  return folder;
}
