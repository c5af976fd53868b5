// A Markdown tree made of a page: two line breaks part paragraphs, and nothing is left that shows nothing.
import type {
  Delete,
  Emphasis,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
} from "mdast";

/** Changes the tree in place, and gives it. */
export function tidyMarkdown(tree: Root): Root {
  tidyChildren(tree);
  return tree;
}

function tidyChildren(node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) tidyChildren(child);
  const children: readonly Nodes[] = node.children;
  node.children = children.flatMap((child, at): Nodes[] => {
    // Notes are set apart by what shows them.
    const isAboveNotes = children[at + 1]?.type === "footnoteDefinition";
    if (child.type === "thematicBreak" && isAboveNotes) return [];
    if (child.type === "html" || isEmpty(child)) return [];
    if (child.type === "paragraph") return splitAtBreaks(child);
    return isMark(child) ? withEdgesOutside(child) : [child];
  }) as RootContent[];
}

type Mark = Emphasis | Strong | Delete;

function isMark(node: Nodes): node is Mark {
  return node.type === "emphasis" || node.type === "strong" || node.type === "delete";
}

/** `<b>Right, </b>` would be `**Right,&#x20;**`: what is blank at a mark's ends stands beside it. */
function withEdgesOutside(mark: Mark): PhrasingContent[] {
  const isEdge = (child: PhrasingContent) => child.type === "break" || isBlank(child);
  const first = mark.children.findIndex((child) => !isEdge(child));
  const last = mark.children.findLastIndex((child) => !isEdge(child));
  const inside = mark.children.slice(first, last + 1);
  const before = takeSpace(inside, 0, /^\s+/);
  const after = takeSpace(inside, inside.length - 1, /\s+$/);
  return [
    ...mark.children.slice(0, first),
    ...before,
    { ...mark, children: inside },
    ...after,
    ...mark.children.slice(last + 1),
  ];
}

/** Takes the space off a text in place; gives it as a text of its own. */
function takeSpace(children: PhrasingContent[], at: number, space: RegExp): PhrasingContent[] {
  const child = children[at];
  const [value] = (child?.type === "text" && space.exec(child.value)) || [];
  if (child?.type !== "text" || value === undefined) return [];
  children[at] = { ...child, value: child.value.replace(space, "") };
  return [{ type: "text", value }];
}

/** Old pages write `<br><br>` for a new paragraph. */
function splitAtBreaks(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  const { children } = paragraph;
  // What stands between two breaks is nothing where it is blank.
  let broken = false;
  for (const child of children) {
    if (child.type === "break" && broken) parts.push([]);
    else parts.at(-1)?.push(child);
    broken = child.type === "break" || (broken && isBlank(child));
  }
  return parts
    .map(trimBreaks)
    .filter((part) => part.length > 0)
    .map((part) => ({ ...paragraph, children: part }));
}

function trimBreaks(part: readonly PhrasingContent[]): PhrasingContent[] {
  const isEdge = (child: PhrasingContent) => child.type === "break" || isBlank(child);
  const first = part.findIndex((child) => !isEdge(child));
  const last = part.findLastIndex((child) => !isEdge(child));
  return first < 0 ? [] : part.slice(first, last + 1);
}

function isBlank(node: Nodes): boolean {
  return node.type === "text" && node.value.trim() === "";
}

const holders = new Set(["paragraph", "heading", "emphasis", "strong", "delete", "link", "list"]);

function isEmpty(node: Nodes): boolean {
  return holders.has(node.type) && "children" in node && node.children.every(isBlank);
}
