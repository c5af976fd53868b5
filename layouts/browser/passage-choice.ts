// The choice of what a link leads to: the article, what its reader has selected in it, or one of its paragraphs.
import type { CiteWords } from "../locales/cite-words.ts";
import type { SelectedPassage } from "./citing.ts";
import { type CopyButton, rowOf } from "./panel-parts.ts";
import { passageFragment } from "./passage.ts";
import { paragraphsIn, textBefore, textOf, wholeWords } from "./selection.ts";

/** As much of a paragraph as tells it apart in a list. */
const mostSignsShown = 48;

/** `page` is the article's address. */
export function choosePassage(
  page: string,
  { linkTo, wholeArticle, selection, copyLink }: CiteWords,
  passage: SelectedPassage,
  copyButton: CopyButton,
): HTMLElement {
  const text = document.querySelector(".e-content");
  const paragraphs = text ? paragraphsIn(text) : [];
  const whole = new Option(wholeArticle);
  const selected = new Option(selection);
  const list = document.createElement("select");
  list.append(whole, ...(text ? [selected] : []), ...paragraphs.map(optionOf));
  const followSelection = () => {
    const isThere = passage() !== undefined;
    // What is there anew is what is wanted; what is gone leads nowhere.
    if (isThere === selected.disabled) (isThere ? selected : whole).selected = true;
    selected.disabled = !isThere;
  };
  selected.disabled = true;
  followSelection();
  document.addEventListener("selectionchange", followSelection);

  const label = document.createElement("label");
  label.append(`${linkTo} `, list);
  const address = () => {
    const chosen = list.selectedIndex;
    const range = chosen === 1 ? passage() : rangeOf(paragraphs[chosen - 2]);
    const fragment = range && fragmentOf(wholeWords(range));
    return fragment === undefined ? page : `${page}#${fragment}`;
  };
  return rowOf("link", [label, copyButton(address, copyLink)]);
}

function optionOf(paragraph: Element, index: number): HTMLOptionElement {
  const text = (paragraph.textContent ?? "").trim().replace(/\s+/g, " ");
  const signs = [...text];
  const shown = signs.slice(0, mostSignsShown).join("");
  return new Option(`${index + 1}. ${shown}${signs.length > mostSignsShown ? "…" : ""}`);
}

function rangeOf(paragraph: Element | undefined): Range | undefined {
  if (!paragraph) return undefined;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return range;
}

function fragmentOf(range: Range): string | undefined {
  const place = document.querySelector("article");
  return passageFragment(textOf(range), place ? textBefore(range, place) : "");
}
