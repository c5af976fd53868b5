// How far back an article is followed: to its beginning, or as far as there is time for.
import { expect, it } from "vitest";
import { oldAddresses } from "../../scripts/checking/old-addresses.ts";
import { defaults } from "../../scripts/model/site.ts";
import { readGitHistory } from "../../scripts/reading/git-history.ts";
import { articleText } from "../small-archive.ts";
import { mendedArchive } from "./mended-archive.ts";

it("follows the latest versions where there are too many, and says so", () => {
  const archive = mendedArchive({});
  const days = ["2026-03-14", "2026-03-15", "2026-03-16", "2026-03-17"];
  for (const date of days) {
    archive.write({
      "articles/a.md": articleText({ date, body: `Le texte du ${date}, et la suite.\n` }),
      "articles/b.md": articleText({ headline: "B" }),
    });
    archive.commit();
  }
  const history = readGitHistory(archive.content);
  const articles = [
    { path: "articles/a.md", id: "", address: "/2026/03/18/a/" },
    { path: "articles/b.md", id: "", address: "/2026/03/14/b/" },
  ];
  const look = (most: number) => {
    const place = { content: archive.content, site: defaults };
    return history && oldAddresses(history, articles, place, most);
  };
  const found = (most: number) => [...(look(most)?.of.values() ?? [])].flat();
  expect(found(1)).toEqual(["/2026/03/17/a/", "/2026/03/16/a/"]);
  expect(look(1)?.isWhole).toBe(false);
  expect(found(3)).toEqual([17, 16, 15, 14].map((day) => `/2026/03/${day}/a/`));
  expect(look(3)?.isWhole).toBe(true);
});
