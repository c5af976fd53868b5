// Marks inside the same mark say nothing more, and make what reads them walk the text again for each.
import type { Element, ElementContent, Nodes } from "hast";

const marks = new Set(
  "a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var".split(
    " ",
  ),
);

/** Takes every mark away that stands in one of its own kind, however deep; its words stay. */
export function foldMarks(node: Nodes, inside: ReadonlySet<string> = new Set()): void {
  if (!("children" in node)) return;
  const children: readonly Nodes[] = node.children;
  node.children = children.flatMap((child) => folded(child, inside)) as ElementContent[];
}

function folded(child: Nodes, inside: ReadonlySet<string>): readonly Nodes[] {
  if (child.type !== "element") return [child];
  if (!marks.has(child.tagName)) {
    foldMarks(child, inside);
    return [child];
  }
  if (inside.has(child.tagName)) {
    const { children } = child satisfies Element;
    return children.flatMap((inner) => folded(inner, inside));
  }
  foldMarks(child, new Set([...inside, child.tagName]));
  return [child];
}
