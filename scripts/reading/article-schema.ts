// The one schema of an article's front matter: every key, what it may hold, and what it becomes.
import * as v from "valibot";
import { isSiteAddress } from "../model/address.ts";
import { decodePath } from "../model/decode-path.ts";
import { day, flag, language, name, names, text, webAddress } from "./fields.ts";
import type { InnerNames } from "./keys.ts";
import { say } from "./say.ts";
import { lineTypes, written, writtenList } from "./written-form.ts";

const lineOrNone = v.optional(
  v.nullable(v.pipe(v.string(), written({ type: [...lineTypes, "null"] }))),
);

const imageRecord = v.object({
  src: text("image", 'image: {src: quai.jpg, alt: "…"}'),
  alt: lineOrNone,
  caption: lineOrNone,
  credit: lineOrNone,
});

const image = v.union(
  [imageRecord, v.string()],
  say("value-not-text", { key: "image", example: 'image: {src: quai.jpg, alt: "…"}' }),
);

const correctionExample = 'corrections: [{date: 2026-03-15, text: "…"}]';

const correctionRecord = v.object({
  date: v.optional(day("corrections", correctionExample)),
  text: text("corrections", 'text: "…"'),
});

const correction = v.union(
  [correctionRecord, v.string()],
  say("value-not-list", {
    key: "corrections",
    example: correctionExample,
  }),
);

const alias = v.pipe(
  v.string(say("alias-not-address", { value: "" })),
  written({ format: "alias", pattern: "^\\s*/" }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const path = readAlias(dataset.value);
    if (path !== undefined) return path;
    addIssue({ message: say("alias-not-address", { value: dataset.value.trim() }) });
    return NEVER;
  }),
);

/** Persian and Indian words hold signs that join their letters or keep them apart, and that nobody sees elsewhere. */
const plainPath =
  /^(\/[\p{L}\p{Nd}_~-]([\p{L}\p{M}\p{Nd}._~-]|(?<=[^\0-\x7f])[\u200c\u200d](?=(?![\0-\x7f])[\p{L}\p{M}]))*)+\/?$/u;

/** An old address as a path that may lead to an article, letters written as themselves; undefined where it may not. */
export function readAlias(text: string): string | undefined {
  const named = decodePath(text.trim()).replace(/\/index\.html?$/, "/");
  const path = named.endsWith("/") || /\.html?$/.test(named) ? named : `${named}/`;
  if (!plainPath.test(path) || path.length > 400 || isSiteAddress(path)) return undefined;
  // Each part is the name of a folder or a file, which every system takes up to 255 bytes of.
  return path.split("/").every((part) => Buffer.byteLength(part) <= 200) ? path : undefined;
}

const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.unknown(),
    writtenList(item),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
    v.array(item),
  );

/** Examples shown in a cure, as an author would write the line. */
export const examples = {
  headline: 'headline: "Pluies record : le port rouvre"',
  source: "source: Le Phare du Détroit",
  date: "date: 2026-03-14",
  summary: 'summary: "…"',
  authors: "authors: [Amina Tazi, Karim Ziani]",
  topics: "topics: [Pêche, Port]",
  translationKey: "translationKey: port-2026",
} as const;

export const articleSchema = v.object({
  headline: text("headline", examples.headline),
  source: name("source", examples.source),
  date: day("date"),
  link: v.optional(webAddress("link")),
  lang: v.optional(language),
  summary: v.optional(text("summary", examples.summary, 5_000)),
  authors: v.optional(names("authors", examples.authors)),
  topics: v.optional(names("topics", examples.topics)),
  image: v.optional(list(image)),
  updated: v.optional(day("updated")),
  archived: v.optional(webAddress("archived")),
  draft: v.optional(flag("draft")),
  aliases: v.optional(list(alias)),
  corrections: v.optional(list(correction)),
  translationKey: v.optional(text("translationKey", examples.translationKey, 200)),
});

export type ArticleRecord = v.InferOutput<typeof articleSchema>;

/** The keys of pictures and corrections, and other words for them, transliterated. */
export const inside: Readonly<Record<"image" | "corrections", InnerNames>> = {
  image: {
    known: Object.keys(imageRecord.entries),
    hints: {
      url: "src",
      file: "src",
      path: "src",
      fichier: "src",
      title: "caption",
      titre: "caption",
      legende: "caption",
      talyq: "caption",
      description: "alt",
      source: "credit",
      author: "credit",
      auteur: "credit",
      photographe: "credit",
      mswr: "credit",
    },
  },
  corrections: {
    known: Object.keys(correctionRecord.entries),
    hints: { day: "date", jour: "date", note: "text", correction: "text" },
  },
};

/** Other generators' names for our keys. */
export const synonyms: Readonly<Record<string, keyof ArticleRecord>> = {
  title: "headline",
  url: "link",
  source_url: "link",
  canonical_url: "link",
  description: "summary",
  excerpt: "summary",
  deck: "summary",
  author: "authors",
  tags: "topics",
  categories: "topics",
  category: "topics",
  images: "image",
};

/** Other words for our keys, French and Arabic ones transliterated: never read as keys, only to guess what was meant. */
export const hints: Readonly<Record<string, keyof ArticleRecord>> = {
  titre: "headline",
  chapeau: "summary",
  newspaper: "source",
  publisher: "source",
  published: "date",
  pubdate: "date",
  "date de publication": "date",
  language: "lang",
  photo: "image",
  journal: "source",
  jour: "date",
  lien: "link",
  langue: "lang",
  resume: "summary",
  chapo: "summary",
  auteur: "authors",
  auteurs: "authors",
  sujet: "topics",
  sujets: "topics",
  themes: "topics",
  rubrique: "topics",
  brouillon: "draft",
  rectifications: "corrections",
  anwan: "headline",
  alanwan: "headline",
  msdr: "source",
  almsdr: "source",
  tarykh: "date",
  altarykh: "date",
  rabt: "link",
  alrabt: "link",
  lgha: "lang",
  katb: "authors",
  alkatb: "authors",
  mwadya: "topics",
  almwadya: "topics",
  shyfa: "source",
  alshyfa: "source",
  jryda: "source",
  aljryda: "source",
  mlkhs: "summary",
  almlkhs: "summary",
  allgha: "lang",
  mwlf: "authors",
  almwlf: "authors",
  swra: "image",
  alswra: "image",
  mswda: "draft",
};
