// Reads an article: behind this door it is whole, and nothing of it is checked again.
import type { Article, Correction, ImageReference } from "../model/article.ts";
import { type Finding, finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { sketchOf } from "../model/sketch.ts";
import { readFileName } from "../model/slug.ts";
import {
  type ArticleRecord,
  articleSchema,
  examples,
  hints,
  inside,
  synonyms,
} from "./article-schema.ts";
import { contradictions } from "./contradictions.ts";
import { cutValues } from "./cut-values.ts";
import { findingsOfDraft, isDraft } from "./draft.ts";
import { cleanText, readWebAddress } from "./fields.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { placeOfKey } from "./key-place.ts";
import { type KeyNames, type NamedKeys, nameKeys, unknownInside } from "./keys.ts";
import { tooLong } from "./long-body.ts";
import { misnamedKeys } from "./misnamed-keys.ts";
import { prove } from "./prove.ts";
import { withoutCurlyValues } from "./quotes.ts";
import { decodeText } from "./text.ts";
import { countWords } from "./word-count.ts";

export interface ReadArticle {
  /** None where the file is quarantined, or a draft that is not whole yet. */
  readonly article?: Article;
  /** True for a file that says so, whole or not; a draft's findings are never errors. */
  readonly draft: boolean;
  readonly body: string;
  readonly bodyLine: number;
  /** The lines of the front matter that hold these keys, whatever they are called there; 1 where none does. */
  readonly keyLines: Readonly<Record<LocatedKey, number>>;
  readonly findings: readonly Finding[];
}

type LocatedKey = "headline" | "summary" | "link" | "image";

const required: ReadonlySet<string> = new Set(["headline", "source", "date"]);
const names: KeyNames = {
  known: Object.keys(articleSchema.entries),
  synonyms,
  hints,
  lists: new Set(["authors", "topics", "image", "aliases", "corrections"]),
  commaLists: new Set(["authors", "topics"]),
};

/** Reads an article's bytes; `path` is relative to the content folder. All its problems are found in one go. */
export function readArticle(bytes: Uint8Array, path: string, site: Site): ReadArticle {
  const decoded = decodeText(bytes);
  if (decoded.findings.length > 0) return { ...leftOut(decoded.findings), draft: false };
  const file = readFrontMatter(decoded.text);
  const read = readFile(file, path, site);
  if (!isDraft(file)) return { ...read, draft: false };
  return { ...read, draft: true, findings: findingsOfDraft(read.findings) };
}

type ReadFile = Omit<ReadArticle, "draft">;

function readFile(file: FrontMatter, path: string, site: Site): ReadFile {
  const { body, bodyLine, head } = file;
  const cut = file.findings.some(({ severity }) => severity === "error");
  if (cut && Object.keys(file.record).length === 0) return leftOut(file.findings);
  const keys = nameKeys(file.record, names, required, { head, firstLine: 2 });
  const place = { head, firstLine: 2, writtenAs: keys.writtenAs, examples };
  const record = withoutCurlyValues(keys, head);
  const foreign = withoutForeignLink({ ...keys, record }, head);
  const proved = prove(articleSchema, foreign.record, place);
  const findings = [...file.findings, ...misnamedKeys([...keys.findings, ...proved.findings])];
  findings.push(...foreign.findings);
  findings.push(...unknownInside(keys, inside, place), ...cutValues(keys, head), ...tooLong(body));
  if (!proved.output) return leftOut(findings);
  const article = articleOf(proved.output, path, body, site);
  const namesLanguage = (proved.output.lang ?? readFileName(path).lang) !== undefined;
  const headlineKey = keys.writtenAs.get("headline") ?? "headline";
  findings.push(...contradictions(article, { head, headlineKey, namesLanguage }, site));
  const quarantined = findings.some(({ severity }) => severity === "error");
  if (quarantined) return leftOut(findings);
  const keyLines = linesOf((key) => placeOfKey(head, keys.writtenAs.get(key) ?? key, 2).line);
  return { article, body, bodyLine, keyLines, findings };
}

function leftOut(findings: readonly Finding[]): ReadFile {
  return { body: "", bodyLine: 1, keyLines: linesOf(() => 1), findings };
}

function linesOf(lineOf: (key: LocatedKey) => number): ReadArticle["keyLines"] {
  return {
    headline: lineOf("headline"),
    summary: lineOf("summary"),
    link: lineOf("link"),
    image: lineOf("image"),
  };
}

/** Another generator's `url` is often a path of its own site: a warning, no reason to leave the article out. */
function withoutForeignLink({ record, writtenAs }: NamedKeys, head: string) {
  const { link, ...rest } = record;
  const written = writtenAs.get("link") ?? "link";
  if (written === "link" || typeof link !== "string" || readWebAddress(link)) {
    return { record, findings: [] };
  }
  const details = { key: written, value: cleanText(link) };
  const place = placeOfKey(head, written, 2);
  return { record: rest, findings: [finding("warning", "link-not-address", details, place)] };
}

function articleOf(record: ArticleRecord, path: string, body: string, site: Site): Article {
  const name = readFileName(path);
  const { link, summary, updated, archived, translationKey } = record;
  const sketch = sketchOf(body);
  return {
    path,
    slug: name.slug,
    headline: record.headline,
    source: record.source,
    day: record.date,
    lang: record.lang ?? name.lang ?? site.lang,
    ...(link === undefined ? {} : { link }),
    ...(summary === undefined ? {} : { summary }),
    authors: record.authors ?? [],
    topics: record.topics ?? [],
    images: (record.image ?? []).map(imageOf).filter(({ src }) => src !== ""),
    ...(updated === undefined ? {} : { updated }),
    ...(archived === undefined ? {} : { archived }),
    draft: record.draft ?? false,
    aliases: [...new Set(record.aliases)],
    corrections: (record.corrections ?? []).map(correctionOf),
    ...(translationKey === undefined ? {} : { translationKey }),
    wordCount: countWords(body),
    ...(sketch === undefined ? {} : { sketch }),
  };
}

function imageOf(image: NonNullable<ArticleRecord["image"]>[number]): ImageReference {
  if (typeof image === "string") return { src: image.trim(), alt: "" };
  const caption = cleanText(image.caption ?? "");
  const credit = cleanText(image.credit ?? "");
  return {
    src: image.src,
    alt: cleanText(image.alt ?? ""),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
  };
}

function correctionOf(correction: NonNullable<ArticleRecord["corrections"]>[number]): Correction {
  if (typeof correction === "string") return { text: cleanText(correction) };
  const { date, text } = correction;
  return date === undefined ? { text } : { day: date, text };
}
