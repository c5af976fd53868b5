// The generator writes an archive of any size as Markdown files; one seed gives the same bytes on every machine.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { arabic } from "./arabic-words.ts";
import { french } from "./french-words.ts";
import { newspapers, sourceFile } from "./newspapers.ts";
import { pictureOf } from "./picture.ts";
import { lastPressDay, pressDaysOf } from "./press-days.ts";
import { type Prose, proseOf, type Vocabulary } from "./prose.ts";
import { type Draw, evenly, Random, zipf } from "./random.ts";

export interface ArchiveSize {
  readonly articles: number;
  readonly seed: number;
  /** The share of articles with a picture. */
  readonly pictures?: number;
}

export interface ArchiveOptions extends ArchiveSize {
  readonly folder: string;
}

/** An article before it is written in the way of one generator or another. */
export interface GeneratedArticle {
  /** `2022/10/crue-sur-le-port-7f`, without its ending. */
  readonly path: string;
  readonly day: string;
  readonly lang: "fr" | "ar";
  readonly headline: string;
  readonly source: string;
  readonly link: string;
  readonly summary?: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** Empty for a headline-only item. */
  readonly body: string;
  /** The PNG that stands beside it. */
  readonly picture?: Uint8Array;
}

/** The shares that make a generated archive look like a collected one. */
export const shares = { arabic: 0.3, headlineOnly: 0.08, signed: 0.5, summary: 0.5 } as const;

/** The body in the middle; half are shorter. */
const medianBodyBytes = 3900;
const spread = 0.5;

/** A stream of random numbers that no article of the archive draws from. */
const ofToday = -2;

interface Desk {
  readonly prose: Prose;
  readonly source: Draw<string>;
  readonly topic: Draw<string>;
  readonly author: Draw<string>;
  /** For file names, which are ASCII in every language. */
  readonly fileWord: Draw<string>;
}

/** The articles in the order of their days, one at a time: a million take no more memory than one. */
export function* generateArticles(size: ArchiveSize): Generator<GeneratedArticle> {
  const articleAt = articlesOf(size);
  for (let index = 0; index < size.articles; index++) yield articleAt(index);
}

/** Any article of an archive by its place in it, without those before it. */
export function articlesOf(size: ArchiveSize): (index: number) => GeneratedArticle {
  const days = pressDaysOf(size.seed);
  const desks = { fr: deskOf(french), ar: deskOf(arabic) };
  return (index) => {
    const random = new Random(size.seed, index);
    const lang = random.chance(shares.arabic) ? "ar" : "fr";
    const day = days.at((index + random.fraction()) / size.articles);
    return writeArticle(random, desks[lang], {
      lang,
      day,
      number: index,
      pictures: size.pictures ?? 0,
    });
  };
}

/** One more article, of the last day of the archive: the same at every size but for its file's name. */
export function todaysArticle({ articles, seed }: ArchiveSize): GeneratedArticle {
  const random = new Random(seed, ofToday);
  return writeArticle(random, deskOf(french), {
    lang: "fr",
    day: lastPressDay,
    number: articles,
    pictures: 0,
  });
}

/** An article from the middle of the archive, with another headline. */
export function correctedArticle(size: ArchiveSize): GeneratedArticle {
  const article = articlesOf(size)(size.articles >> 1);
  return { ...article, headline: `${article.headline} (2)` };
}

/** Writes `site.yaml`, `sources/` and `articles/`. */
export function generateArchive({ folder, ...size }: ArchiveOptions): void {
  mkdirSync(join(folder, "sources"), { recursive: true });
  writeFileSync(join(folder, "site.yaml"), siteFile);
  for (const newspaper of newspapers) {
    writeFileSync(join(folder, "sources", `${newspaper.id}.yaml`), sourceFile(newspaper));
  }
  const made = new Set<string>();
  for (const article of generateArticles(size)) {
    const path = join(folder, "articles", article.path);
    const month = dirname(path);
    if (!made.has(month)) mkdirSync(month, { recursive: true });
    made.add(month);
    writeFileSync(`${path}.md`, articleFile(article));
    if (article.picture) writeFileSync(`${path}.png`, article.picture);
  }
}

/** A text between quotes, as YAML and JSON both read it. */
export const quoted = (text: string) => JSON.stringify(text);

export const quotedList = (texts: readonly string[]) => `[${texts.map(quoted).join(", ")}]`;

/** An article as Khizana's authors write it. */
export function articleFile(article: GeneratedArticle): string {
  const head = [
    `headline: ${quoted(article.headline)}`,
    `source: ${article.source}`,
    `date: ${article.day}`,
    `link: ${article.link}`,
  ];
  if (article.lang !== "fr") head.push(`lang: ${article.lang}`);
  if (article.summary) head.push(`summary: ${quoted(article.summary)}`);
  if (article.authors.length > 0) head.push(`authors: ${quotedList(article.authors)}`);
  head.push(`topics: ${quotedList(article.topics)}`);
  if (article.picture) {
    const file = `${article.path.split("/").at(-1)}.png`;
    head.push("image:", `  src: ${file}`, `  alt: ${quoted(article.headline)}`);
  }
  const body = article.body ? `\n${article.body}\n` : "";
  return `---\n${head.join("\n")}\n---\n${body}`;
}

function writeArticle(
  random: Random,
  desk: Desk,
  {
    lang,
    day,
    number,
    pictures,
  }: { lang: "fr" | "ar"; day: string; number: number; pictures: number },
): GeneratedArticle {
  const source = desk.source(random);
  const slug = `${desk.fileWord(random)}-${desk.fileWord(random)}-${number.toString(36)}`;
  const link = `https://${source}.example/${day.replaceAll("-", "/")}/${slug}`;
  const headlineOnly = random.chance(shares.headlineOnly);
  const bytes = medianBodyBytes * Math.exp(spread * random.bell());
  const topics = new Set(Array.from({ length: random.between(1, 3) }, () => desk.topic(random)));
  const authors = random.chance(shares.signed) ? [desk.author(random)] : [];
  if (authors.length > 0 && random.chance(0.1)) authors.push(desk.author(random));
  return {
    path: `${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}`,
    day,
    lang,
    headline: desk.prose.headline(random),
    source,
    link,
    ...(random.chance(shares.summary) ? { summary: desk.prose.sentence(random) } : {}),
    authors: [...new Set(authors)],
    topics: [...topics],
    body: headlineOnly ? "" : desk.prose.body(random, bytes, link),
    ...(random.chance(pictures) ? { picture: pictureOf(random) } : {}),
  };
}

function deskOf(words: Vocabulary): Desk {
  const first = evenly(words.firstNames);
  const last = zipf(words.lastNames, 0.7);
  const papers = newspapers.filter(({ lang }) => lang === words.lang);
  return {
    prose: proseOf(words),
    source: zipf(papers.map(({ id }) => id)),
    topic: zipf(words.topics),
    author: (random) => `${first(random)} ${last(random)}`,
    fileWord: zipf(french.nouns.map(fileWordOf), 0.5),
  };
}

/** "la criée" as "criee". */
function fileWordOf(noun: string): string {
  return noun
    .replace(/^\S+ /, "")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
}

const siteFile = `url: https://bench.example/
name:
  fr: Archive d'essai
  ar: أرشيف التجربة
tagline:
  fr: Des articles inventés, pour mesurer
  ar: مقالات مخترعة للقياس
lang: fr
editions:
  - lang: fr
    lists: [fr, ar]
  - lang: ar
`;
