// One article added or edited writes at most sixty files, however dense the archive around it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleText, buildArchive, type Files } from "../small-archive.ts";

const most = 60;
/** Measured (89 at most, and 97 where it opens a month before all others): pages of both editions name an article that both list. */
const mostInTwoEditions = 100;
const days = 40;
const articlesADay = 12;
const newspapers = 40;
const sources = ["Le Phare", "Barid", "La Digue", "Sahel"];

const dispatch = `${Array.from({ length: 80 }, (_, at) => `mot${(at * 37) % 81}`).join(" ")}.\n`;

/** `day` is counted from the first of March. */
function dated(day: number): string {
  return new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
}

function article(day: number, at: number, more: Readonly<Record<string, string>> = {}): string {
  return articleText({
    headline: `Titre ${day}-${at}`,
    source: sources[at % sources.length] as string,
    date: dated(day),
    lang: at % 3 === 0 ? "ar" : "fr",
    topics: `[T${at % 5}, T${(at + day) % 5}, Port]`,
    authors: `[A${at % 3}, B${day % 3}]`,
    ...more,
  });
}

function denseArchive(): Files {
  const files: Record<string, string> = {
    "site.yaml":
      "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}]\nurl: https://presse.example/\n",
  };
  for (let day = 0; day < days; day++) {
    for (let at = 0; at < articlesADay; at++)
      files[`articles/d${day}/n${at}.md`] = article(day, at);
  }
  for (let at = 0; at < newspapers; at++)
    files[`articles/d30/dispatch${at}.md`] = article(30, 1, {
      source: `Journal ${at}`,
      topics: "[]",
      authors: "[]",
      body: dispatch,
    });
  return files;
}

const pushes: Readonly<Record<string, Files>> = {
  "added at the end": { "articles/d39/new.md": article(39, 13, { headline: "Neuf" }) },
  "added in the middle": { "articles/d20/new.md": article(20, 4, { headline: "Neuf" }) },
  "added in the middle, in Arabic": { "articles/d20/ar.md": article(20, 6, { headline: "خبر" }) },
  "added on a new day": { "articles/d41/new.md": article(41, 1, { headline: "Neuf" }) },
  "added on a new day, in Arabic": { "articles/d42/new.md": article(42, 0, { headline: "خبر" }) },
  "added at the very beginning, in Arabic": {
    "articles/d0/new.md": article(-1, 0, { topics: "[T0, Port]", authors: "[A0, B0]" }),
  },
  // Its spelling is every name's label from now on: the same as before, whatever the article's language.
  "added at the very beginning, in French": {
    "articles/d0/newer.md": article(-2, 1, { topics: "[T0, Port]", authors: "[A0, B0]" }),
  },
  "added under eight topics": {
    "articles/d20/new.md": article(20, 4, { topics: "[T0, T1, T2, T3, T4, Port, Mer, Eau]" }),
  },
  "a dispatch that every newspaper carried": {
    "articles/d30/a.md": article(30, 5, { source: "Agadir", body: dispatch }),
  },
  "given another headline": { "articles/d20/n5.md": article(20, 5, { headline: "Autre" }) },
  "given another body": { "articles/d20/n7.md": article(20, 7, { body: "Autre texte.\n" }) },
  "given other topics": { "articles/d20/n8.md": article(20, 8, { topics: "[T0, Neuf]" }) },
};

describe("one article of a dense archive", () => {
  it(`writes at most ${most} files, or ${mostInTwoEditions} where two editions list it`, async () => {
    const { folder, again } = await buildArchive(denseArchive());
    const found: Record<string, { files: number }> = {};
    for (const [what, files] of Object.entries(pushes)) {
      const { written, removed } = await again(files);
      const delta = JSON.parse(readFileSync(join(folder, "cache/delta.json"), "utf8")) as {
        files: { change: string; file: string }[];
      };
      found[what] = { files: written + removed, ...kindsOf(delta.files.map(({ file }) => file)) };
    }
    if (process.env.KHIZANA_TELL) console.log(JSON.stringify(found, null, 1));
    const over = Object.entries(found).filter(
      ([what, { files }]) => files > (what.endsWith("in Arabic") ? mostInTwoEditions : most),
    );
    expect(over).toEqual([]);
  });
});

/** How many files of each kind, told from their addresses. */
function kindsOf(files: readonly string[]): Readonly<Record<string, number>> {
  const kinds: Record<string, number> = {};
  for (const file of files) {
    const kind = file
      .replace(/^ar\//, "")
      .replace(/\d{4}\/\d{2}\/\d{2}\/[^/]+\//, "article/")
      .replace(/^(sources|topics|authors)\/[^/]+\//, "$1/#/")
      .replace(/\d+/g, "0");
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}
