// A page's footnotes: a link that leads to an item of a list, which leads back to the link. Everything else is no note.
import type { Element, ElementContent, Nodes, Root } from "hast";
import { defaultHandlers, type Handle } from "hast-util-to-mdast";

/** Links into a page; no article has as many notes. */
const mostLinks = 500;

/** Changes the tree in place: references become `<sup data-note>`, notes `<li data-note>`, and ways back go. */
export function markNotes(tree: Root): void {
  const byId = new Map<string, Element>();
  const links: { readonly link: Element; readonly ids: readonly string[] }[] = [];
  const walk = (node: Nodes, around: readonly string[]) => {
    if (node.type === "element") {
      delete node.properties.dataNote;
      const { id } = node.properties;
      if (typeof id === "string" && !byId.has(id)) byId.set(id, node);
      const ids = typeof id === "string" ? [...around.slice(-2), id] : around;
      if (node.tagName === "a" && fragmentOf(node) !== undefined) links.push({ link: node, ids });
      for (const child of node.children) walk(child, ids);
    } else if ("children" in node) for (const child of node.children) walk(child, []);
  };
  walk(tree, []);
  const labels = new Map<Element, string>();
  // What follows takes the square of their number in time.
  if (links.length > mostLinks) return;
  const ways = links.map(({ link, ids }) => ({ link, ids, to: byId.get(fragmentOf(link) ?? "") }));
  for (const { link, ids, to } of ways) {
    if (to?.tagName !== "li" || !leadsTo(to, ids)) continue;
    const label = labels.get(to) ?? String(labels.size + 1);
    labels.set(to, label);
    Object.assign(link, { tagName: "sup", properties: { dataNote: label }, children: [] });
  }
  for (const [note, dataNote] of labels) {
    note.properties = { dataNote };
    dropWaysBack(note);
  }
}

/** The address of a link into its own page, without its sign. */
function fragmentOf({ properties }: Element): string | undefined {
  const { href } = properties;
  if (typeof href !== "string" || !/^#./.test(href)) return undefined;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function leadsTo(node: Nodes, ids: readonly string[]): boolean {
  if (node.type === "element" && node.tagName === "a") {
    const to = fragmentOf(node);
    if (to !== undefined && ids.includes(to)) return true;
  }
  return "children" in node && node.children.some((child) => leadsTo(child, ids));
}

function dropWaysBack(node: Element): void {
  const isWayBack = (child: ElementContent) =>
    child.type === "element" && child.tagName === "a" && fragmentOf(child) !== undefined;
  node.children = node.children.filter((child) => !isWayBack(child));
  for (const child of node.children) if (child.type === "element") dropWaysBack(child);
}

function labelOf(node: Nodes): string | undefined {
  const label = node.type === "element" ? node.properties.dataNote : undefined;
  return typeof label === "string" ? label : undefined;
}

/** How marked notes are written. */
export const noteHandlers: Readonly<Record<string, Handle>> = {
  sup(state, node: Element) {
    const label = labelOf(node);
    if (label === undefined) return state.all(node);
    return { type: "footnoteReference", identifier: label, label };
  },
  ol(state, node: Element) {
    const items = node.children.filter((child) => child.type === "element");
    if (items.length === 0 || !items.every((item) => labelOf(item) !== undefined)) {
      return defaultHandlers.ol(state, node);
    }
    return items.map((item) => ({
      type: "footnoteDefinition" as const,
      identifier: labelOf(item) ?? "",
      label: labelOf(item) ?? "",
      children: state.toFlow(state.all(item)) as never,
    }));
  },
};
