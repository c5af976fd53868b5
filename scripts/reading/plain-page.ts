// Reads a plain page (about, legal) of `content/pages/`.
import * as v from "valibot";
import { homeAddress, reservedSegments } from "../model/address.ts";
import type { PlainPage } from "../model/plain-page.ts";
import { type Finding, finding } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { readFileName } from "../model/slug.ts";
import { cutValues } from "./cut-values.ts";
import { findingsOfDraft, isDraft } from "./draft.ts";
import { count, flag, language, text } from "./fields.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { placeOfKey } from "./key-place.ts";
import { type KeyNames, nameKeys } from "./keys.ts";
import { tooLong } from "./long-body.ts";
import { misnamedKeys } from "./misnamed-keys.ts";
import { prove } from "./prove.ts";
import { withoutCurlyValues } from "./quotes.ts";
import { decodeText } from "./text.ts";

const examples = { headline: 'headline: "À propos"' };

export const pageSchema = v.object({
  headline: text("headline", examples.headline),
  summary: v.optional(text("summary", 'summary: "…"')),
  lang: v.optional(language),
  order: v.optional(count("order", 0, 1000)),
  draft: v.optional(flag("draft")),
});

/** Other generators' names for a page's keys. */
export const pageSynonyms = { title: "headline", description: "summary" };

const names: KeyNames = {
  known: Object.keys(pageSchema.entries),
  synonyms: pageSynonyms,
  hints: { titre: "headline", resume: "summary", langue: "lang", brouillon: "draft" },
  lists: new Set(),
};

export interface ReadPlainPage {
  /** None for a file that is left out, or a draft. */
  readonly page?: PlainPage;
  readonly body: string;
  readonly bodyLine: number;
  readonly findings: readonly Finding[];
}

/** Reads a page's bytes; it belongs to the edition of its language, the first edition where it names none. */
export function readPlainPage(bytes: Uint8Array, path: string, site: Site): ReadPlainPage {
  const decoded = decodeText(bytes);
  if (decoded.findings.length > 0) return { body: "", bodyLine: 1, findings: decoded.findings };
  const file = readFrontMatter(decoded.text);
  const read = readFile(file, path, site);
  return isDraft(file) ? { ...read, findings: findingsOfDraft(read.findings) } : read;
}

function readFile(file: FrontMatter, path: string, site: Site): ReadPlainPage {
  const { record, head, body, bodyLine, findings: cut } = file;
  if (cut.length > 0 && Object.keys(record).length === 0) return { body, bodyLine, findings: cut };
  const keys = nameKeys(record, names, new Set(["headline"]), { head, firstLine: 2 });
  const place = { head, firstLine: 2, writtenAs: keys.writtenAs, examples };
  const proved = prove(pageSchema, withoutCurlyValues(keys, head), place);
  const findings = [...cut, ...misnamedKeys([...keys.findings, ...proved.findings])];
  findings.push(...cutValues(keys, head), ...tooLong(body));
  if (!proved.output || findings.some(({ severity }) => severity === "error")) {
    return { body, bodyLine, findings };
  }
  if (proved.output.draft) return { body, bodyLine, findings };
  const name = readFileName(path);
  const lang = proved.output.lang ?? name.lang ?? site.editions[0]?.lang ?? site.lang;
  const edition = site.editions.find((candidate) => candidate.lang === (lang as string));
  if (!edition) {
    const details = { value: lang, listed: site.editions.map((one) => one.lang).join(", ") };
    findings.push(finding("error", "language-unlisted", details, placeOfKey(head, "lang", 2)));
    return { body, bodyLine, findings };
  }
  if (isReserved(name.slug, site)) {
    const address = `${homeAddress(edition.prefix)}${name.slug}/`;
    findings.push(finding("error", "page-address-reserved", { address }));
    return { body, bodyLine, findings };
  }
  const { headline, summary, order } = proved.output;
  const page: PlainPage = {
    path,
    slug: name.slug,
    headline,
    lang: edition.lang as string as PlainPage["lang"],
    ...(summary === undefined ? {} : { summary }),
    ...(order === undefined ? {} : { order }),
  };
  return { page, body, bodyLine, findings };
}

function isReserved(slug: string, site: Site): boolean {
  const taken = site.editions.some((edition) => edition.lang === slug);
  return taken || reservedSegments.has(slug) || /^\d{4}$/.test(slug);
}
