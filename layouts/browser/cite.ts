// What a browser adds to the citation panel: buttons that copy and save, the formats of reference managers, a passage's address.
import { type CiteWords, citeWords } from "../locales/cite-words.ts";
import type { SelectedPassage } from "./citing.ts";
import { copyText } from "./clipboard.ts";
import { chooseFormat } from "./format-choice.ts";
import { buttonOf, type CopyButton, rowOf } from "./panel-parts.ts";
import { choosePassage } from "./passage-choice.ts";
import { type LinkedArticle, type PressArticle, pressArticle } from "./press-article.ts";

/** Adds nodes to the panel, and never HTML from a string. */
export async function fillPanel(panel: HTMLElement, passage: SelectedPassage): Promise<void> {
  await loadStyles();
  const words = wordsOf(panel);
  const status = document.createElement("p");
  status.className = "status";
  status.setAttribute("role", "status");
  const copyButton = copyButtons(words, status);
  panel.querySelectorAll("p").forEach((citation, index) => {
    addButton(citation, `cite-${index}`, copyButton);
  });
  const article = describedArticle();
  if (article) {
    const passages = choosePassage(article.copy, words, passage, copyButton);
    panel.append(chooseFormat(article, words, copyButton), passages);
  }
  panel.append(status);
}

/** The styles of what is added, from beside this script; should they not come, the panel is there without. */
function loadStyles(): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("cite.css", import.meta.url).href;
  return new Promise((done) => {
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}

function wordsOf(panel: HTMLElement): CiteWords {
  const { lang = "" } = panel.closest<HTMLElement>("[lang]") ?? {};
  return citeWords[lang as keyof typeof citeWords] ?? citeWords.fr;
}

/** Buttons that copy, and say so: on themselves, and to those who don't see them. */
function copyButtons({ copy, copied }: CiteWords, status: HTMLElement): CopyButton {
  return (text, name = copy) => {
    const button = buttonOf(name, async () => {
      status.textContent = "";
      if (!(await copyText(text()))) return;
      status.textContent = copied;
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = name;
      }, shownMilliseconds);
    });
    return button;
  };
}

const shownMilliseconds = 2000;

function addButton(citation: HTMLElement, id: string, copyButton: CopyButton): void {
  const text = citation.textContent ?? "";
  citation.id = id;
  const button = copyButton(() => text);
  button.setAttribute("aria-describedby", id);
  // In the citation's own direction, whatever the page's.
  const row = rowOf("citation", []);
  row.dir = citation.dir;
  citation.replaceWith(row);
  row.append(citation, button);
}

/** The article that the page describes in its block of JSON-LD. */
function describedArticle(): PressArticle | undefined {
  const block = document.querySelector('script[type="application/ld+json"]')?.textContent;
  if (!block) return undefined;
  const { "@graph": graph } = JSON.parse(block) as { "@graph": readonly [LinkedArticle] };
  const summary = document.querySelector(".p-summary")?.textContent ?? "";
  return pressArticle(graph[0], location.href, summary);
}
