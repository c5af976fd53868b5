// Reads every HTML file of a built site once, as a tree, for checks that need no browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Nodes } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { publishedFiles } from "../small-archive.ts";

export interface HtmlFile {
  /** Relative to the site's folder. */
  readonly file: string;
  /** `/2026/03/` for `2026/03/index.html`. */
  readonly address: string;
  readonly elements: readonly Element[];
}

/** A link to something: the file it stands in, where exactly, and what it says. */
export interface Reference {
  readonly file: HtmlFile;
  readonly place: string;
  readonly target: string;
}

const parser = unified().use(rehypeParse);

export function readHtmlFiles(out: string): HtmlFile[] {
  const files = publishedFiles(out).filter((file) => file.endsWith(".html"));
  return files.map((file) => ({
    file,
    address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    elements: [...elementsOf(parser.parse(readFileSync(join(out, file), "utf8")))],
  }));
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === "element") yield node;
  if ("children" in node) for (const child of node.children) yield* elementsOf(child);
}

/** Everything a page refers to: links, sources, each picture of a set, and where a redirect leads. */
export function referencesOf(file: HtmlFile): Reference[] {
  return file.elements.flatMap((element) =>
    targetsOf(element).map((target) => ({ file, place: `<${element.tagName}>`, target })),
  );
}

function targetsOf({ tagName, properties }: Element): string[] {
  const { href, src, srcSet, poster, action, dataJson, httpEquiv, content } = properties;
  const sets = [srcSet].flat().flatMap((set) => String(set ?? "").split(","));
  const pictures = sets.map((candidate) => candidate.trim().split(/\s+/)[0] ?? "").filter(Boolean);
  const refresh =
    tagName === "meta" && String(httpEquiv) === "refresh"
      ? [String(content).replace(/^.*url=/, "")]
      : [];
  const single = [href, src, poster, action, dataJson].filter((value) => value !== undefined);
  return [...single.map(String), ...pictures, ...refresh];
}
