// Takes out of a page's main text the ways to share it, and notices, that stand alone in an element.
import { isNoise } from "./page-noise.ts";

/** No notice is longer. */
const longestNoise = 200;

/** What an element holds: its text as far as a notice could go, and whether there is more to see than text. */
interface Held {
  readonly text: string;
  readonly isShown: boolean;
}

/** Walks the tree once: a page may have tens of thousands of elements, and each of them as many beside it. */
export function removeNoise(root: Element): void {
  walk(root, false);
}

function walk(element: Element, isKept: boolean): Held {
  const keeps = isKept || /^(?:TABLE|PRE|CODE)$/.test(element.tagName);
  const nodes = [...element.childNodes];
  const held = nodes.map((node) => heldBy(node, keeps));
  const text = held.reduce((all, one) => (all + one.text).slice(0, longestNoise + 1), "");
  const isShown =
    held.some((one) => one.isShown) || /^(?:IMG|IFRAME|VIDEO|AUDIO)$/.test(element.tagName);
  if (!keeps) dropNoise(nodes, held);
  return { text, isShown };
}

function heldBy(node: ChildNode, keeps: boolean): Held {
  if (node.nodeType === 1) return walk(node as Element, keeps);
  const text = node.nodeType === 3 ? (node.textContent ?? "") : "";
  return { text: text.slice(0, longestNoise + 1), isShown: false };
}

/** A block that says nothing else goes; within a line only what is all of it. */
function dropNoise(nodes: readonly ChildNode[], held: readonly Held[]): void {
  let left = held.filter(({ text }) => text.trim() !== "").length;
  for (const [at, node] of nodes.entries()) {
    const { text = "", isShown } = held[at] ?? {};
    if (node.nodeType !== 1 || isShown || text.trim() === "" || text.length > longestNoise)
      continue;
    const { tagName } = node as Element;
    const stands = /^(?:P|DIV|LI)$/.test(tagName);
    const alone = left === 1 && /^(?:A|SPAN|BUTTON)$/.test(tagName);
    if (!(stands || alone) || !isNoise(text)) continue;
    (node as Element).remove();
    left--;
  }
}
