// Old pages lay their text out in tables: what holds paragraphs, or has a single row or column, is no table of figures.
import type { Element, ElementContent, Nodes } from "hast";

const blocks = new Set(
  "p ul ol dl h1 h2 h3 h4 h5 h6 blockquote pre table figure hr article section".split(" "),
);

/** The table itself, or its cells one after the other where it only lays out a page. */
export function arrangeLayoutTable(table: Element): ElementContent[] {
  const rows = elementsIn(table, "tr").map((row) => [
    ...elementsIn(row, "td"),
    ...elementsIn(row, "th"),
  ]);
  const isLayout =
    rows.length < 2 || rows.every((row) => row.length < 2) || rows.flat().some(holdsBlock);
  if (!isLayout) return [table];
  return rows.flat().map((cell) => ({ ...cell, tagName: "div", properties: {} }));
}

/** Elements of a name in a node, none of those inside another. */
function elementsIn(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child): Element[] => {
    if (child.type !== "element" || child.tagName === "table") return [];
    return child.tagName === tagName ? [child] : elementsIn(child, tagName);
  });
}

function holdsBlock(node: Nodes): boolean {
  if (!("children" in node)) return false;
  return node.children.some(
    (child) => child.type === "element" && (blocks.has(child.tagName) || holdsBlock(child)),
  );
}
