// Articles from another generator's folder of Markdown: Jekyll's, Hugo's, Hexo's, Eleventy's, Astro's.
import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { listFolder } from "../reading/folder.ts";
import { decodeText } from "../reading/text.ts";
import { rootOf } from "./folder-pictures.ts";
import { readForeignFile } from "./foreign-front-matter.ts";
import { type GeneratorConfig, readGeneratorConfig } from "./generator-config.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { type Found, refuse } from "./item.ts";
import { longestLine } from "./lines.ts";
import { markdownItem } from "./markdown-item.ts";
import { type Mapping, readMapping } from "./record-item.ts";

export const markdown: Importer = { kind: "markdown", knowsOldPlaces: true, read };

/** Folders that hold a generator's machinery, or what it has made. */
const machinery =
  /(?:^|\/)(?:node_modules|vendor|themes|layouts|archetypes|_site|_layouts|_includes|_data|_sass|_plugins|dist|scaffolds)\//;

async function* read(input: string, options: ImportOptions): AsyncGenerator<Found> {
  const mapping = readMapping(options.mapping ?? "");
  if (statSync(input).isFile()) {
    const { root, path } = rootOf(input);
    return yield readFile({ root, options, mapping, config: undefined }, path);
  }
  const folder = { root: input, options, mapping, config: readGeneratorConfig(input) };
  const { files } = listFolder(input, ".");
  for (const path of files.map((file) => file.slice(2))) {
    if (!/\.(?:md|markdown|mdown|mkdn?|mdx|html?)$/i.test(path) || machinery.test(path)) continue;
    const found = readFile(folder, path);
    // A page of plain HTML, or a note about the folder, is nothing that its author wrote for this generator.
    const isOther =
      /\.html?$/i.test(path) && "refused" in found && found.refused === "not-an-article";
    if (!isOther) yield found;
  }
}

interface Folder {
  readonly root: string;
  readonly options: ImportOptions;
  readonly mapping: Mapping;
  readonly config: GeneratorConfig | undefined;
}

function readFile({ root, options, mapping, config }: Folder, path: string): Found {
  const place = join(root, path);
  if (statSync(place).size > longestLine)
    return refuse("too-long", place, { longest: longestLine });
  const text = textOf(readFileSync(place), options.encoding);
  if (typeof text !== "string") return { ...text, place } as Found;
  const file = readForeignFile(text);
  if ("nothing" in file) return refuse("not-an-article", place, { kind: "no-front-matter" });
  if ("findings" in file) return { place, findings: file.findings };
  if ("reason" in file) return refuse("unreadable", place, file);
  const kind = kindOf(path, file.record);
  if (kind !== undefined) return refuse("not-an-article", place, { kind });
  try {
    return markdownItem({ place, root, path, config, ...file }, mapping);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse("unreadable", place, { reason: "too-much-html" });
  }
}

/** A text, or what a build would say of its bytes. */
function textOf(bytes: Uint8Array, encoding: string | undefined) {
  const { text, findings } = decodeText(bytes);
  if (findings.length === 0) return text;
  if (encoding === undefined) return { findings };
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { findings };
  }
}

/** What a file is where it is no article; a page has no day. */
function kindOf(path: string, record: Readonly<Record<string, unknown>>): string | undefined {
  if (/^_index\./.test(basename(path))) return "section";
  const said = record.type === "page" || record.layout === "page" ? "page" : undefined;
  const isDated = Object.keys(record).some((key) => /date|^published/i.test(key));
  return isDated || /(?:^|\/)\d{4}-\d\d?-\d\d?-/.test(path) ? undefined : said;
}
