// A relative link of another generator's text leads where it led on the old site, or stays as it is.
import { describe, expect, it } from "vitest";
import { markdown } from "../../scripts/importing/markdown.ts";
import { type Files, temporaryFolder, writeFiles } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

const article = (title: string, body = "x", more = "") =>
  `---\ntitle: ${title}\nsource: Le Phare\ndate: 2022-10-25\n${more}---\n\n${body}\n`;

/** The text of the article "Un", and the files of the others. */
async function linksOf(files: Files) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const { articles } = await importInto(markdown, folder);
  const of = (headline: string) => articles.find(({ article: one }) => one?.headline === headline);
  const file = (headline: string) => of(headline)?.article?.path.split("/").at(-1);
  return { body: of("Un")?.body.trim(), file };
}

describe("a relative link", () => {
  it("within its own page stays", async () => {
    const text = "[a](#note) [b](?x=1) [c](<#note>)\n\n[d]: #note";
    expect((await linksOf({ "posts/un.md": article("Un", text) })).body).toBe(text);
  });

  it("of a page leads from that page, of a file from that file", async () => {
    const { body, file } = await linksOf({
      "hugo.toml": 'title = "x"\n',
      "content/posts/un.md": article("Un", "[a](../deux/) [b](deux.md) [c](../deux.md) [d](deux/)"),
      "content/posts/deux.md": article("Deux"),
      "content/deux.md": article("Racine"),
    });
    const [deux, root] = [file("Deux"), file("Racine")];
    expect(body).toBe(`[a](${deux}) [b](${deux}) [c](${root}) [d](deux/)`);
  });

  it("that page and file would lead to different articles stays", async () => {
    const { body } = await linksOf({
      "hugo.toml": '[permalinks]\nposts = "/n/:slugorfilename/"\n',
      "content/posts/un.md": article("Un", "[a](deux) [b](trois)"),
      "content/posts/deux.md": article("Deux"),
      "content/posts/trois.md": article("Trois"),
      "content/autre.md": article("Autre", "x", "url: /n/un/deux/\n"),
    });
    expect(body).toMatch(/^\[a\]\(deux\) \[b\]\([\w-]+trois\.md\)$/);
  });

  it("does not lead from an old address of its page, where the text never stood", async () => {
    const { body } = await linksOf({
      "hugo.toml": 'title = "x"\n',
      "content/posts/un.md": article("Un", "[a](suite/)", "aliases: [/vieux/un/]\n"),
      "content/posts/suite.md": article("Suite", "x", "url: /vieux/un/suite/\n"),
    });
    expect(body).toBe("[a](suite/)");
  });

  it("of a bundle leads to its neighbours' folders", async () => {
    const { body, file } = await linksOf({
      "posts/un/index.md": article("Un", "[a](../deux/) [b](../deux/index.md)"),
      "posts/deux/index.md": article("Deux"),
    });
    expect(body).toBe(`[a](${file("Deux")}) [b](${file("Deux")})`);
  });
});
