// Reads the newspapers that `content/sources/` describes; the file's name is the id.
import { basename } from "node:path";
import * as v from "valibot";
import { type Finding, finding } from "../model/problem.ts";
import { slugOf } from "../model/slug.ts";
import type { Source } from "../model/source.ts";
import { language, localized, text, webAddress } from "./fields.ts";
import { listFolder } from "./folder.ts";
import { gaps } from "./gaps.ts";
import { withoutQuotes } from "./quotes.ts";
import { readSettings } from "./settings.ts";

export const sourceSchema = v.object({
  name: localized("name", "name: Le Phare du Détroit"),
  home: v.optional(webAddress("home")),
  lang: v.optional(language),
  country: v.optional(text("country", "country: MA", 40)),
  notes: v.optional(localized("notes", 'notes: "…"')),
  gaps: v.optional(gaps),
});

const examples = { name: "name: Le Phare du Détroit" };

/** Other words for what a newspaper's file says, transliterated. */
const hints = {
  nom: "name",
  asm: "name",
  titre: "name",
  title: "name",
  headline: "name",
  url: "home",
  link: "home",
  lien: "home",
  site: "home",
  langue: "lang",
  language: "lang",
  pays: "country",
  lacunes: "gaps",
  manques: "gaps",
};

export interface ReadSources {
  readonly sources: readonly Source[];
  readonly files: readonly { readonly path: string; readonly findings: readonly Finding[] }[];
}

/** All declared sources, by id; a broken file is told of, and its articles are published under the name they give. */
export function readSources(content: string): ReadSources {
  const sources = new Map<string, Source>();
  const paths = new Map<string, string>();
  const files: { path: string; findings: Finding[] }[] = [];
  const listing = listFolder(content, "sources");
  for (const path of listing.files) {
    if (!/\.ya?ml$/.test(path)) continue;
    const read = readSettings(content, path, sourceSchema, examples, { hints });
    const findings = [...(read?.findings ?? [])];
    const id = slugOf(basename(path).replace(/\.ya?ml$/, ""));
    if (read?.output && sources.has(id)) {
      const details = { address: `sources/${id}`, by: paths.get(id) ?? "" };
      findings.push(finding("error", "address-taken", details));
    } else if (read?.output) {
      paths.set(id, path);
      sources.set(id, sourceOf(id, read.output));
    }
    files.push({ path, findings });
  }
  return { sources: [...sources.values()], files };
}

function sourceOf(id: Source["id"], record: v.InferOutput<typeof sourceSchema>): Source {
  const { home, lang, country, notes, gaps } = record;
  const names = Object.entries(record.name);
  return {
    id,
    // As articles' names for it are read, so that they meet.
    name: Object.fromEntries(names.map(([tag, name]) => [tag, withoutQuotes(name) || name])),
    ...(home === undefined ? {} : { home }),
    ...(lang === undefined ? {} : { lang }),
    ...(country === undefined ? {} : { country: country.toUpperCase() }),
    ...(notes === undefined ? {} : { notes }),
    ...(gaps === undefined ? {} : { gaps }),
  };
}
