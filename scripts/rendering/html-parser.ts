// Parses an article's HTML as a browser would, and gives up where a few tags would make a tree without end.
import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import {
  type DefaultTreeAdapterMap,
  defaultTreeAdapter,
  parse,
  parseFragment,
  serialize,
  type TreeAdapter,
} from "parse5";

/** Beyond this, a rendered body with HTML in it is shown with its tags as text: no article needs more. */
export const longestRebuilt = 300_000;

/** HTML repeats unclosed tags (`<b><b>…<p><p>…`) in every paragraph after them: few tags can make millions of elements. */
const mostElements = { forEachTag: 3, andAlways: 1000 };

/** Browsers nest no deeper either; told by a number, so that every machine gives up at the same place. */
const deepest = 500;

/** Newspapers' heaviest pages have a third of them; what asks a page questions takes seconds for twice as many. */
const mostOfPage = { elements: 20_000, attributes: 100_000, depth: 250 };

/** A whole page written anew with its tags in order, for readers that mend nothing themselves; throws as `parseHtml` does, and for a page that is far too large. */
export function tidyPage(html: string): string {
  const bounded = boundedAdapter(html, mostOfPage.depth);
  const left = { ...mostOfPage };
  const createElement: typeof defaultTreeAdapter.createElement = (name, space, attributes) => {
    left.elements--;
    left.attributes -= attributes.length;
    if (left.elements < 0) throw new RangeError("the page has too many elements");
    if (left.attributes < 0) throw new RangeError("the page has too many attributes");
    return bounded.createElement(name, space, attributes);
  };
  const treeAdapter = { ...bounded, createElement };
  return serialize(parse(html, { treeAdapter, scriptingEnabled: false }));
}

/** The tree of a fragment; throws a RangeError where it grows out of all proportion to what was written. */
export function parseHtml(html: string): Root {
  const treeAdapter = boundedAdapter(html);
  return fromParse5(parseFragment(html, { treeAdapter, scriptingEnabled: false })) as Root;
}

/** Builds trees for one text; throws a RangeError where they grow too large or too deep. */
function boundedAdapter(html: string, most = deepest): TreeAdapter<DefaultTreeAdapterMap> {
  const tags = html.split("<").length;
  let left = tags * mostElements.forEachTag + mostElements.andAlways;
  const createElement: typeof defaultTreeAdapter.createElement = (...call) => {
    if (left-- <= 0) throw new RangeError("the HTML makes more elements than it has tags");
    return defaultTreeAdapter.createElement(...call);
  };
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement,
    onItemPush() {
      if (++depth > most) throw new RangeError("the HTML is nested too deep");
    },
    onItemPop() {
      depth--;
    },
  };
}
