// A page's tree before the allow-list: addresses made absolute, frames and pictures made links, what nobody sees taken out.
import type { Element, ElementContent, Nodes, Root } from "hast";
import { arrangeLayoutTable } from "./layout-table.ts";
import { isSavedName } from "./saved-files.ts";

export interface PageImage {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

interface Preparation {
  readonly base: string | undefined;
  readonly saved: ReadonlyMap<string, string>;
  readonly images: Map<string, PageImage>;
}

interface Around {
  readonly inLink: boolean;
  /** How the text around is marked already. */
  readonly marks: string;
  readonly caption?: string | undefined;
}

const marks: Readonly<Record<string, string>> = {
  ...{ b: "b", strong: "b", i: "i", em: "i", mark: "i", u: "i", var: "c" },
  ...{ del: "s", s: "s", strike: "s", code: "c", kbd: "c", samp: "c", q: "q" },
};

const framed = new Set(["iframe", "frame", "embed", "object", "video", "audio"]);

/** Changes the tree in place; gives the pictures that it shows, each once. */
export function prepareHtml(
  tree: Root,
  base: string | undefined,
  saved: ReadonlyMap<string, string>,
): PageImage[] {
  const preparation = { base, saved, images: new Map<string, PageImage>() };
  prepareChildren(tree, preparation, { inLink: false, marks: "" });
  return [...preparation.images.values()];
}

/** The address of the web, of mail or of a telephone that a link leads to from the page; undefined for all others. */
export function absoluteAddress(href: string, base: string | undefined): string | undefined {
  const written = href.trim();
  if (written === "" || written.startsWith("#")) return undefined;
  if (!URL.canParse(written, base)) return undefined;
  const { protocol, href: address } = new URL(written, base);
  return /^(?:https?|mailto|tel):$/.test(protocol) ? address : undefined;
}

function prepareChildren(node: Nodes, preparation: Preparation, around: Around): void {
  if (!("children" in node)) return;
  const children: readonly Nodes[] = node.children;
  node.children = children.flatMap((child): Nodes[] => {
    if (child.type === "text") return [{ type: "text", value: withoutControls(child.value) }];
    if (child.type !== "element" || isUnseen(child)) return [];
    if (child.tagName === "td" || child.tagName === "th") alignCell(child);
    return prepareElement(child, preparation, around);
  }) as ElementContent[];
}

function prepareElement(
  element: Element,
  preparation: Preparation,
  around: Around,
): ElementContent[] {
  const { tagName, properties } = element;
  if (tagName === "img") return prepareImage(element, preparation, around);
  const inLink = around.inLink || tagName === "a";
  const caption = tagName === "figure" ? captionIn(element) : around.caption;
  // Twice as bold is bold; and what follows takes time without end over marks inside one another.
  const mark = marks[tagName] ?? "";
  const isMarked = mark !== "" && around.marks.includes(mark);
  prepareChildren(element, preparation, { inLink, caption, marks: around.marks + mark });
  if (isMarked) return element.children;
  // The caption of a saved picture stands with it; all others have become links.
  if (tagName === "figure" && caption !== undefined && holdsPicture(element)) {
    const children = element.children.filter((child) => !isCaption(child));
    return [{ ...element, children }];
  }
  if (tagName === "a") {
    const href = absoluteAddress(textOf(properties.href), preparation.base);
    if (href === undefined || around.inLink || !showsSomething(element)) return element.children;
    return holdsPicture(element) ? element.children : [linkTo(href, element.children)];
  }
  if (framed.has(tagName)) {
    const written = textOf(properties.src ?? properties.data ?? sourceIn(element));
    const href = absoluteAddress(written, preparation.base);
    if (href?.startsWith("http") !== true) return tagName === "object" ? element.children : [];
    const words: ElementContent = { type: "text", value: href };
    return [paragraph([around.inLink ? words : linkTo(href, [words])])];
  }
  if (tagName === "table") return arrangeLayoutTable(element);
  if (tagName === "sup" || tagName === "sub") return raised(element);
  return [element];
}

function prepareImage(
  element: Element,
  { base, saved, images }: Preparation,
  { inLink, caption }: Around,
): ElementContent[] {
  const src = absoluteAddress(writtenSource(element), base);
  if (src?.startsWith("http") !== true || isTracker(element)) return [];
  const alt = withoutControls(textOf(element.properties.alt))
    .replace(/[ \t\r\n\f]+/g, " ")
    .trim();
  if (!images.has(src)) images.set(src, { src, alt, ...(caption ? { caption } : {}) });
  const file = saved.get(src);
  if (file !== undefined) {
    const title = caption ? { title: caption } : {};
    return [{ ...element, properties: { src: file, alt, ...title }, children: [] }];
  }
  if (isSavedName(src)) return [];
  const words: ElementContent = { type: "text", value: alt || src };
  return [inLink ? words : linkTo(src, [words])];
}

/** Where a page loads its pictures late, the address stands in another attribute, or in the first of a list. */
function writtenSource({ properties }: Element): string {
  const late = [
    properties.dataSrc,
    properties.dataLazySrc,
    properties.dataOriginal,
    properties.dataOrigFile,
  ].map(textOf);
  const src = textOf(properties.src);
  const [first = ""] = textOf(properties.srcSet ?? properties.dataSrcset).split(/,?\s/);
  const candidates = [...(src.startsWith("data:") ? [] : [src]), ...late, first];
  return late.find((address) => address !== "") ?? candidates.find((one) => one !== "") ?? "";
}

/** A picture of a point is there to count readers. */
function isTracker({ properties }: Element): boolean {
  const sizes = [properties.width, properties.height].map((size) =>
    size === undefined || size === null ? Number.NaN : Number.parseFloat(textOf(size)),
  );
  return sizes.some((size) => size <= 2);
}

function isUnseen({ tagName, properties }: Element): boolean {
  return (
    ["wbr", "button", "head"].includes(tagName) ||
    (properties.hidden !== undefined && properties.hidden !== null) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(textOf(properties.style))
  );
}

function captionIn(figure: Element): string | undefined {
  const caption = figure.children.find(isCaption);
  const text = caption ? wordsOf(caption) : "";
  return text === "" ? undefined : text;
}

function isCaption(node: Nodes): boolean {
  return node.type === "element" && node.tagName === "figcaption";
}

const digits: Readonly<Record<"sup" | "sub", string>> = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" };

/** A cell's alignment as an attribute, however the page writes it. */
function alignCell({ properties }: Element): void {
  const classes = textOf(properties.className);
  const [, written] = /(?:^|;)\s*text-align\s*:\s*(\w+)/i.exec(textOf(properties.style)) ?? [];
  const [, ours] = /(?:^|[ ,])(?:has-text-)?align-(\w+)/.exec(classes) ?? [];
  const side = (written ?? ours ?? textOf(properties.align)).toLowerCase();
  const sides: Readonly<Record<string, string>> = { start: "left", end: "right" };
  const align = sides[side] ?? side;
  delete properties.align;
  if (["left", "center", "right"].includes(align)) properties.align = align;
}

/** Markdown has no raised digits, and "m2" is not "m²". */
function raised(element: Element): ElementContent[] {
  const words = wordsOf(element);
  if (element.properties.dataNote !== undefined) return [element];
  if (!/^\d{1,3}$/.test(words)) return element.children;
  const set = digits[element.tagName as "sup" | "sub"];
  return [{ type: "text", value: [...words].map((digit) => set[Number(digit)]).join("") }];
}

function holdsPicture(node: Nodes): boolean {
  if (node.type === "element" && node.tagName === "img") return true;
  return "children" in node && node.children.some(holdsPicture);
}

function showsSomething(node: Nodes): boolean {
  return wordsOf(node) !== "" || holdsPicture(node);
}

/** A text's words on one line. */
export function wordsOf(node: Nodes): string {
  const collect = (one: Nodes): string => {
    if (one.type === "text") return one.value;
    return "children" in one ? one.children.map(collect).join("") : "";
  };
  return collect(node)
    .replace(/[ \t\r\n\f]+/g, " ")
    .trim();
}

function sourceIn({ children }: Element): string {
  const source = children.find((child) => child.type === "element" && child.tagName === "source");
  return source?.type === "element" ? textOf(source.properties.src) : "";
}

function linkTo(href: string, children: ElementContent[]): Element {
  return { type: "element", tagName: "a", properties: { href }, children };
}

function paragraph(children: ElementContent[]): Element {
  return { type: "element", tagName: "p", properties: {}, children };
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}

/** Signs that no text shows, and that no file of ours may hold. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "");
}
