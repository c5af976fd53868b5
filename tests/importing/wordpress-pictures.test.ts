// Galleries and kinds of posts of a WordPress export: what is asked for comes along, the rest is told with the option that brings it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { reasonOf } from "../../scripts/importing/reason.ts";
import { wordpress, wordpressImporter } from "../../scripts/importing/wordpress.ts";
import { importWords } from "../../scripts/rendering/import-words.ts";
import { temporaryFolder } from "../small-archive.ts";
import { importInto } from "./import-of.ts";
import { onThisMachine, smallWeb } from "./small-web.ts";

const post = (id: number, content: string, type = "post") =>
  `<item><title>Titre ${id}</title><wp:post_id>${id}</wp:post_id><wp:post_type>${type}</wp:post_type>
<wp:post_date>2022-10-25 10:00:00</wp:post_date><content:encoded><![CDATA[${content}]]></content:encoded></item>`;

const picture = (id: number, url: string, parent = 0, words = "") =>
  `<item><title>p</title><wp:post_id>${id}</wp:post_id><wp:post_parent>${parent}</wp:post_parent><wp:post_type>attachment</wp:post_type>
<wp:status>inherit</wp:status><wp:attachment_url>${url}</wp:attachment_url>${words}</item>`;

function exported(...items: string[]): string {
  const file = join(temporaryFolder(), "export.xml");
  writeFileSync(
    file,
    `<rss version="2.0"><channel><title>Le Phare</title><link>https://phare.example</link>${items.join("")}</channel></rss>`,
  );
  return file;
}

it("saves the pictures of a gallery with their words, by their numbers or by their post", async () => {
  const bytes = (color: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: color } })
      .png()
      .toBuffer();
  const pictures = { quai: await bytes("#c33"), mer: await bytes("#3c3") };
  const answer = (name: keyof typeof pictures) => (response: import("node:http").ServerResponse) =>
    response.writeHead(200, { "content-type": "image/png" }).end(pictures[name]);
  const web = await smallWeb({ "/quai.png": answer("quai"), "/mer.png": answer("mer") });
  const words = `<excerpt:encoded><![CDATA[Le "quai" [ouest]]]></excerpt:encoded><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Un quai</wp:meta_value></wp:postmeta>`;
  const file = exported(
    post(1, 'Un\n\n[gallery ids="8,7,99"]\n\nDeux'),
    post(2, "Trois [gallery]"),
    picture(7, `${web.url}/quai.png`, 0, words),
    picture(8, `${web.url}/mer.png`, 2),
  );
  const importer = wordpressImporter({ ...onThisMachine, bounds: { pauseSeconds: 0, seconds: 5 } });
  const { articles, paths, refusals } = await importInto(importer, file, { images: true });
  expect(articles.map(({ body }) => body.trim())).toEqual([
    'Un\n\n![](mer.png)\n\n![Un quai](quai.png "Le \\"quai\\" \\[ouest]")\n\nDeux',
    "Trois\n\n![](mer.png)",
  ]);
  expect(paths.filter((path) => path.endsWith(".png"))).toHaveLength(3);
  expect(refusals.map(({ refused }) => refused)).toEqual(["not-an-article"]);
});

it("tells of galleries that were left out, which make no article less", async () => {
  const file = exported(post(1, "[gallery ids='7']"), post(2, "[gallery]"), post(3, "[[gallery]]"));
  const plain = await importInto(wordpress, file);
  expect(plain.report).toEqual({ imported: 3, alreadyThere: 0, refused: 0 });
  const told = plain.refusals.map((refused) => reasonOf(refused, importWords("fr")));
  expect(told).toEqual(["2 galerie(s) sans leurs images ; --images les enregistre"]);
  const { refusals } = await importInto(wordpress, file, { images: true });
  expect(refusals.map((refused) => reasonOf(refused, importWords("en")))).toEqual([
    "2 galleries without the pictures; the export does not hold them",
  ]);
});

it("takes the kinds of posts that are named, and names the option for others", async () => {
  const file = exported(
    post(1, "a"),
    post(2, "b", "page"),
    post(3, "c", "depeche"),
    post(4, "d", "nav_menu_item"),
  );
  const posts = await importInto(wordpress, file);
  expect(posts.report.imported).toBe(1);
  expect(posts.refusals.map((refused) => reasonOf(refused, importWords("fr")))).toEqual([
    "ce n'est pas un article (page) ; pour les prendre aussi : --post-types post,page",
    "ce n'est pas un article (depeche) ; pour les prendre aussi : --post-types post,depeche",
    "ce n'est pas un article (menus)",
  ]);
  const more = await importInto(wordpress, file, { postTypes: ["depeche", "page"] });
  expect(more.articles.map(({ article }) => article?.headline)).toEqual(["Titre 2", "Titre 3"]);
});
