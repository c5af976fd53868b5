// A page as a document that can be asked questions: nothing in it runs, and nothing of it is fetched.
import { parseHTML } from "linkedom";
import { tidyPage } from "../rendering/html-parser.ts";

/** The document of a page's HTML; throws a `RangeError` for HTML that is nested too deep. */
export function pageDocument(html: string): Document {
  return parseHTML(tidyPage(html)).document;
}

/** The first of some elements' attribute that says something. */
export function attributeOf(
  document: Document,
  selectors: readonly string[],
  attribute = "content",
): string | undefined {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const value = element
        .getAttribute(attribute)
        ?.replace(/[ \t\r\n\f]+/g, " ")
        .trim();
      if (value) return value;
    }
  }
  return undefined;
}

/** Selectors of `<meta>` elements by their name, whichever attribute and case a page names them in. */
export function meta(...names: readonly string[]): string[] {
  return names.flatMap((name) =>
    ["name", "property", "itemprop"].map((attribute) => `meta[${attribute}="${name}" i]`),
  );
}
