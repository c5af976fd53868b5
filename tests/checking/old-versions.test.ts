// A version has an address where it was a whole article, in any encoding that is read, and no draft.
import { expect, it } from "vitest";
import { nameOf, OldVersions } from "../../scripts/checking/old-versions.ts";
import { defaults } from "../../scripts/model/site.ts";
import { readGitHistory } from "../../scripts/reading/git-history.ts";
import { articleText } from "../small-archive.ts";
import { mendedArchive } from "./mended-archive.ts";

it("reads where versions were published, and what they said", () => {
  const text = articleText({ lang: "ar" });
  const archive = mendedArchive({
    "articles/plain.ar.md": articleText(),
    "articles/marked.md": `\ufeff${text.replaceAll("\n", "\r\n")}`,
    "articles/wide.md": Buffer.from(`\ufeff${text}`, "utf16le"),
    "articles/draft.md": articleText({ draft: "true" }),
    "articles/unlisted.md": articleText({ lang: "de" }),
    "articles/nul.md": `${text}\0`,
    "articles/latin.md": Buffer.from(`${text}\xe9`, "latin1"),
    "articles/broken.md": "---\nheadline: [\n---\n",
  });
  archive.commit();
  const history = readGitHistory(archive.content);
  const names = ["plain.ar", "marked", "wide", "draft", "unlisted", "nul", "latin", "broken"];
  const all = names.flatMap((name) => history?.committed(`articles/${name}.md`) ?? []);
  const versions = new OldVersions(archive.content, defaults);
  const addresses = versions.addresses(all);
  expect(all.map((version) => addresses.get(nameOf(version)))).toEqual([
    ...["/ar/2026/03/14/plain/", "/ar/2026/03/14/marked/", "/ar/2026/03/14/wide/"],
    ...[undefined, undefined, undefined, undefined, undefined],
  ]);
  const articles = [...versions.articles(all.slice(0, 3)).values()];
  expect(articles.map(({ body }) => body.trim())).toEqual(["Le texte.", "Le texte.", "Le texte."]);
});
