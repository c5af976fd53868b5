// Edits of an archive as authors make them, drawn at random: what the property tests of incremental builds replay.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { pictureHash } from "../../scripts/catalogue/picture-rows.ts";
import { articleText } from "../small-archive.ts";

export type Edit =
  | { readonly do: "write"; readonly path: string; readonly text: string }
  | { readonly do: "remove"; readonly path: string }
  | { readonly do: "rename"; readonly path: string; readonly to: string };

const names = ["a", "b", "c", "2024-01-02-d"];
const folders = ["articles", "articles/2024", "articles/2024/01", "articles/z"];
const endings = [".md", ".md", ".ar.md", ".en.md"];
export const articlePath = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...names), fc.constantFrom(...endings))
  .map(([folder, name, ending]) => `${folder}/${name}${ending}`);

const days = [
  ...["2023-12-31", "2024-01-01", "2024-01-02", "2024-01-02", "2024-02-29", "2025-06-01"],
  ...["2020-02-29", "2023-01-01", "2025-01-02"],
];
const sources = ["Le Phare", "LE PHARE", "Barid", "phare", "C", "C++"];
const topics = ["Port", "port", "Économie", "C", "C++", "ماء"];
/** An agency's dispatch, and the same cut: long enough to be known again in another newspaper. */
const dispatch = Array.from({ length: 60 }, (_, at) => `mot${(at * 37) % 61}`);
const bodies = [
  `${dispatch.join(" ")}.\n`,
  `Port-Salin. ${dispatch.slice(0, 50).join(" ")}.\n`,
  "",
  "Le texte.\n",
  "[Un lien](a.md) et [un autre](../z/b.md).\n",
  "[Adresse](/2024/01/02/a/), [ancienne](/2020/01/01/ancien/), ![Vue](/vue.png)\n",
  "[Ancienne](/2020/01/01/قديم/) et [la même](/2020/01/01/%d9%82%d8%af%d9%8a%d9%85).\n",
  '<a href="../2024/b.md">HTML</a> [c](/ar/2024/01/01/c)\n',
];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

const article = fc
  .record({
    headline: fc.constantFrom("Un", "Deux", "Trois : quatre", "Le barrage déborde", "خبر"),
    source: fc.constantFrom(...sources),
    date: fc.constantFrom(...days),
    body: fc.constantFrom(...bodies),
    lang: maybe(fc.constantFrom("ar", "fr", "en")),
    topics: maybe(fc.subarray(topics).map((list) => `[${list.join(", ")}]`)),
    authors: maybe(fc.constantFrom("[Amina]", "[Amina, Karim]")),
    summary: maybe(fc.constantFrom("Résumé", "La pluie au barrage")),
    image: maybe(fc.constantFrom("/vue.png", "vue.png", "{src: /autre.png, alt: A}")),
    draft: maybe(fc.constantFrom("true", "false")),
    updated: maybe(fc.constantFrom("2024-03-01", "2026-01-01")),
    aliases: maybe(
      fc.constantFrom(
        "[/2020/01/01/ancien/]",
        "[/2024/01/02/a/, /vieux.html]",
        "[/2020/01/01/قديم/, /vieux.html]",
      ),
    ),
    translationKey: maybe(fc.constantFrom("x", "y")),
  })
  .map((keys) => {
    const given = Object.entries(keys).filter(([, value]) => value !== undefined && value !== "[]");
    return articleText(Object.fromEntries(given) as Parameters<typeof articleText>[0]);
  });

const broken = fc.constantFrom(
  "no front matter",
  articleText({ date: "hier" }),
  "---\nheadline: A\n",
);

const sourceFile = fc.constantFrom(
  "name: Le Phare du Détroit\n",
  "name: {fr: Le Phare, ar: المنارة}\nhome: https://phare.example/\n",
  "name: Le Phare\nnotes: Autre\n",
  "name: Le Phare\ngaps: [{from: 2023-12-15, to: 2024-01}, {from: 2024-06, to: 2025-01-01}]\n",
);

const pageFile = fc.constantFrom(
  "---\nheadline: À propos\n---\n[Un](../articles/a.md)\n",
  "---\nheadline: À propos\n---\nAutre texte, ![Vue](/vue.png)\n",
  "[Ancienne](/2020/01/01/قديم/) et [la même](/2020/01/01/%d9%82%d8%af%d9%8a%d9%85).\n",
  "---\nheadline: Mentions\norder: 1\n---\n",
);

/** A picture of one colour, so that two of them have different bytes. */
const pictures = ["#123456", "#abcdef"].map(
  (fill) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4" fill="${fill}"/></svg>`,
);

const picture = fc.constantFrom(...pictures);

/** What is decided of one of them or of both; some of it nobody can read. */
const ledger = fc
  .array(
    fc.record({
      picture: fc.constantFrom(...pictures),
      state: fc.constantFrom("blocked", "blocked", "kept", "restored", "gone"),
    }),
    { maxLength: 2 },
  )
  .map((decisions) =>
    decisions
      .map(
        ({ picture, state }) =>
          `${pictureHash(Buffer.from(picture))}: {state: ${state}, by: editor, at: 2026-01-02T03:04:05Z}\n`,
      )
      .filter(
        (line, at, lines) =>
          lines.findIndex((other) => other.slice(0, 16) === line.slice(0, 16)) === at,
      )
      .join(""),
  );

const write = (path: fc.Arbitrary<string>, text: fc.Arbitrary<string>) =>
  fc.record({ do: fc.constant("write" as const), path, text });

const anyPath = fc.oneof(
  { weight: 8, arbitrary: articlePath },
  fc.constantFrom("sources/phare.yaml", "pages/about.md", "images/vue.png", "images/autre.png"),
  fc.constant("moderation/images.yaml"),
);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 10, arbitrary: write(articlePath, article) },
  { weight: 1, arbitrary: write(articlePath, broken) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("remove" as const), path: anyPath }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("rename" as const),
      path: articlePath,
      to: articlePath,
    }),
  },
  { weight: 1, arbitrary: write(fc.constant("sources/phare.yaml"), sourceFile) },
  { weight: 1, arbitrary: write(fc.constantFrom("pages/about.md", "pages/about.ar.md"), pageFile) },
  {
    weight: 1,
    arbitrary: write(
      fc.constantFrom("images/vue.png", "images/autre.png", "articles/2024/vue.png"),
      picture,
    ),
  },
  { weight: 1, arbitrary: write(fc.constant("moderation/images.yaml"), ledger) },
  {
    weight: 1,
    arbitrary: write(
      fc.constant("site.yaml"),
      fc.constantFrom(
        "lang: fr\n",
        "url: https://presse.example/\n",
        "url: https://presse.example/\nreports: {receiver: https://images.example}\n",
        "reports: {email: images@presse.example}\n",
        "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}]\n",
      ),
    ),
  },
);

/** Edits made between two builds. */
export const push = fc.array(edit, { minLength: 1, maxLength: 3 });

/** One of many small articles, each in a file of its own: most a month after the other, the last all on one day; some share a topic, an author, a newspaper. */
function oneOfMany(at: number): Edit {
  const [year, month, day] =
    at < ofTheirOwnMonths
      ? [2019 + Math.floor(at / 12), (at % 12) + 1, 1 + (at % 3)]
      : [2024, 2, 29];
  const text = articleText({
    headline: `Titre ${at}`,
    source: ["Le Phare", "Barid"][at % 2] as string,
    date: [year, month, day].map((part) => String(part).padStart(2, "0")).join("-"),
    topics: at % 5 === 0 ? "[Port, ماء]" : "[Port]",
    authors: `[A${at % 2}]`,
    ...(at % 4 === 0 ? { lang: "ar" } : {}),
  });
  return { do: "write", path: `articles/many/m${at}.md`, text };
}

const ofTheirOwnMonths = 84;
const manyArticles = 96;

/** Enough articles to go beyond what any list holds. */
export function manyEdits(from = 0, to = manyArticles): Edit[] {
  return Array.from({ length: to - from }, (_, at) => oneOfMany(from + at));
}

/** Several of them come or go at once. */
const manyAtOnce = fc
  .record({
    from: fc.nat({ max: manyArticles }),
    count: fc.integer({ min: 1, max: 9 }),
    removed: fc.boolean(),
  })
  .map(({ from, count, removed }) =>
    manyEdits(from, from + count).map(
      (one): Edit => (removed ? { do: "remove", path: one.path } : one),
    ),
  );

/** Edits of a large archive, made between two builds. */
export const largePush = fc.tuple(manyAtOnce, push).map(([many, few]) => [...many, ...few]);

export function apply(content: string, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const path = join(content, edit.path);
    if (edit.do === "remove") rmSync(path, { force: true });
    else if (edit.do === "write") writeWithFolders(path, edit.text);
    else {
      try {
        mkdirSync(dirname(join(content, edit.to)), { recursive: true });
        renameSync(path, join(content, edit.to));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      }
    }
  }
}

function writeWithFolders(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
