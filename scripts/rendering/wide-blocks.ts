// Tables and code may be wider than a phone: each scrolls by itself, and can be scrolled with the keyboard.
import type { Element, ElementContent, Root } from "hast";
import type MarkdownIt from "markdown-it";

/** Makes a parser's renderer let code be reached with the keyboard; it writes `pre` without attributes. */
export function focusCode(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  for (const name of ["fence", "code_block"]) {
    const write = rules[name];
    if (write) rules[name] = (...call) => write(...call).replace(/^<pre>/, '<pre tabindex="0">');
  }
}

/** The same in a tree that was rebuilt from an author's HTML: tables get their box, code its place in the tab order. */
export function arrangeWideBlocks(node: Root | Element, inBox = false): void {
  const children: readonly (Root["children"][number] | ElementContent)[] = node.children;
  const arranged = children.map((child) => {
    if (child.type !== "element") return child;
    arrangeWideBlocks(child, child.tagName === "div" && isBox(child));
    if (child.tagName === "pre") child.properties.tabIndex = 0;
    if (child.tagName === "th" && child.children.length === 0) child.tagName = "td";
    return child.tagName === "table" && !inBox ? boxOf(child) : child;
  });
  node.children = arranged as ElementContent[];
}

function isBox({ properties }: Element): boolean {
  return [properties.className].flat().includes("table");
}

function boxOf(table: Element): Element {
  const properties = { className: ["table"], tabIndex: 0 };
  return { type: "element", tagName: "div", properties, children: [table] };
}
