// HTML from an article is parsed, reduced to an allow-list and written again from the tree, never passed through.
import { randomBytes } from "node:crypto";
import type { Element, ElementContent, Nodes, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import type MarkdownIt from "markdown-it";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { allowList } from "./allow-list.ts";
import { type BodyContext, bodyImageSizes } from "./body-context.ts";
import { headingLevels } from "./headings.ts";
import { parseHtml } from "./html-parser.ts";
import { arrangeWideBlocks } from "./wide-blocks.ts";

/** A word that no article can know: what Markdown rendering wrote is told apart from what an author wrote by it. */
const secret = `k${randomBytes(12).toString("hex")}`;
const own = ["class", "id", "tabindex", "own"] as const;
const propertyOf = (name: string) =>
  `data${secret[0]?.toUpperCase()}${secret.slice(1)}${name[0]?.toUpperCase()}${name.slice(1)}`;

const writer = unified().use(rehypeStringify);
const schema = allowList(own.map(propertyOf));

/** Makes a parser's renderer mark our own classes, ids and links, so that they outlive the allow-list. */
export function markOwn(markdown: MarkdownIt): MarkdownIt {
  const { renderer, utils } = markdown;
  const renderAttrs = renderer.renderAttrs.bind(renderer);
  renderer.renderAttrs = (token) => {
    const marked = mark(renderAttrs(token));
    if (token.type !== "link_open" && token.type !== "image") return marked;
    const addresses = ["href", "src", "srcset"].map((name) => token.attrGet(name) ?? "").join(" ");
    return `${marked} data-${secret}-own="${utils.escapeHtml(addresses)}"`;
  };
  for (const [name, rule] of Object.entries(renderer.rules)) {
    if (!name.startsWith("footnote") || !rule) continue;
    renderer.rules[name] = (...call) =>
      mark(rule(...call)).replaceAll(' href="#', ` data-${secret}-own="" href="#`);
  }
  return markdown;
}

function mark(html: string): string {
  return html.replace(/ (class|id|tabindex)="/g, ` data-${secret}-$1="`);
}

/** The marked HTML rebuilt; undefined where it can't be told apart, or is nested too deep to walk. */
export function rebuildHtml(marked: string, context: BodyContext): string | undefined {
  try {
    const tree = parseHtml(marked);
    resolve(tree, context, false);
    const safe = sanitize(tree, schema) as Root;
    arrange(safe);
    arrangeWideBlocks(safe);
    const html = writer.stringify(safe);
    // A tag that the author left open can swallow what Markdown wrote after it, marks and all.
    return html.includes(secret) ? undefined : html;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Before the allow-list: what the author wrote by hand gets its addresses on this page, and frames become links. */
function resolve(node: Nodes, context: BodyContext, inLink: boolean): void {
  if (!("children" in node)) return;
  const children: readonly Nodes[] = node.children;
  const resolved = children.flatMap((child): Nodes[] => {
    if (child.type !== "element") return [child];
    resolve(child, context, inLink || child.tagName === "a");
    return resolveElement(child, context, inLink);
  });
  node.children = resolved as ElementContent[];
}

function resolveElement(element: Element, context: BodyContext, inLink: boolean): ElementContent[] {
  const { tagName, properties } = element;
  const ours = properties[propertyOf("own")];
  if (typeof ours === "string" && isOurs(element, ours)) return [element];
  if (tagName === "a") {
    const href = context.link(String(properties.href ?? ""));
    if (href === undefined || String(properties.href).startsWith("#")) return element.children;
    return [{ ...element, properties: { ...properties, href }, children: wordsOf(element, href) }];
  }
  if (tagName === "img") return resolveImage(element, context, inLink);
  if (["iframe", "frame", "embed", "object", "video", "audio"].includes(tagName)) {
    const framed = context.link(String(properties.src ?? properties.data ?? sourceIn(element)));
    return framed?.startsWith("http") ? linkTo(framed, framed, inLink) : element.children;
  }
  return [element];
}

/**
 * True where the element's addresses are those that we wrote. The mark alone proves nothing: in
 * `<img src="…" title='` a quote left open makes the author's tag swallow a mark of ours.
 */
function isOurs({ properties }: Element, mark: string): boolean {
  if (mark === "") return String(properties.href).startsWith("#");
  return mark === ["href", "src", "srcSet"].map((name) => String(properties[name] ?? "")).join(" ");
}

function resolveImage(element: Element, context: BodyContext, inLink: boolean): ElementContent[] {
  const { src, alt, title } = element.properties;
  const found = context.image(String(src ?? ""));
  if (!found) return [];
  const words = String(alt ?? "");
  if ("remote" in found) return linkTo(found.remote, words || found.remote, inLink);
  if ("plate" in found) return linkTo(found.plate.href, found.plate.text, inLink, "plate");
  const { width, height, srcset } = found.picture;
  const properties = {
    src: found.picture.src,
    srcSet: srcset,
    sizes: bodyImageSizes,
    width,
    height,
  };
  const named = title === undefined || title === null ? {} : { title };
  const { report } = found;
  return [
    { ...element, properties: { ...properties, loading: "lazy", alt: words, ...named } },
    ...(report && !inLink ? linkTo(report.href, report.text, false, "report-link") : []),
  ];
}

/** What a link shows: its own matter, or the address where nothing of it is left. */
function wordsOf({ children }: Element, href: string): ElementContent[] {
  const empty = children.every((child) => child.type === "text" && child.value.trim() === "");
  return empty ? [{ type: "text", value: href }] : children;
}

/** A link, or its words alone where they stand in a link already. */
function linkTo(
  href: string,
  words: string,
  inLink: boolean,
  className?: "plate" | "report-link",
): ElementContent[] {
  const children: ElementContent[] = [{ type: "text", value: words }];
  const properties = { href, ...(className ? { [propertyOf("class")]: className } : {}) };
  return inLink ? children : [{ type: "element", tagName: "a", properties, children }];
}

function sourceIn(element: Element): string {
  const source = element.children.find(
    (child) => child.type === "element" && child.tagName === "source",
  );
  return source?.type === "element" ? String(source.properties.src ?? "") : "";
}

/** After the allow-list: our own classes and ids return, and headings take their levels. */
function arrange(tree: Root): void {
  const headings: Element[] = [];
  const walk = (node: Nodes) => {
    if (node.type === "element") {
      for (const name of own) {
        const value = node.properties[propertyOf(name)];
        delete node.properties[propertyOf(name)];
        if (name !== "own" && value !== undefined && value !== null)
          node.properties[hastName(name)] = value;
      }
      if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  const levels = headingLevels(headings.map(({ tagName }) => Number(tagName.slice(1))));
  for (const [index, heading] of headings.entries()) heading.tagName = `h${levels[index]}`;
}

function hastName(name: string): string {
  if (name === "class") return "className";
  return name === "tabindex" ? "tabIndex" : name;
}
