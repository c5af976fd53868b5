// Parses an article's HTML as a browser would, and gives up where a few tags would make a tree without end.
import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { defaultTreeAdapter, parseFragment } from "parse5";

/** HTML repeats unclosed tags (`<b><b>…<p><p>…`) in every paragraph after them: few tags can make millions of elements. */
const mostElements = { forEachTag: 3, andAlways: 1000 };

/** The tree of a fragment; throws a RangeError where it grows out of all proportion to what was written. */
export function parseHtml(html: string): Root {
  const tags = html.split("<").length;
  let left = tags * mostElements.forEachTag + mostElements.andAlways;
  const createElement: typeof defaultTreeAdapter.createElement = (...call) => {
    if (left-- <= 0) throw new RangeError("the HTML makes more elements than it has tags");
    return defaultTreeAdapter.createElement(...call);
  };
  const treeAdapter = { ...defaultTreeAdapter, createElement };
  return fromParse5(parseFragment(html, { treeAdapter, scriptingEnabled: false })) as Root;
}
