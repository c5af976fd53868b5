// What a browser adds to the citation panel: buttons that copy and save, the formats of reference managers, a passage's address.
import { type CitationFormat, formats } from "./citation-formats.ts";
import { passageFragment } from "./passage.ts";
import { type LinkedArticle, type PressArticle, pressArticle } from "./press-article.ts";
import { wholeWords } from "./selection.ts";

/** Adds nodes to the panel, and never HTML from a string. */
export function fillPanel(panel: HTMLElement): void {
  const status = document.createElement("p");
  status.className = "status";
  status.setAttribute("role", "status");
  const { copy, copied, download, passage, select } = panel.dataset as Record<string, string>;
  const say = (words = "") => {
    status.textContent = words;
  };
  const copier = (text: () => string) => async () => {
    say();
    if (await copyText(text())) say(copied);
  };

  panel.querySelectorAll("p").forEach((citation, index) => {
    const text = citation.textContent ?? "";
    citation.id = `cite-${index}`;
    const button = buttonOf(
      copy,
      copier(() => text),
    );
    button.setAttribute("aria-describedby", citation.id);
    // In the citation's own direction, whatever the page's.
    const row = rowOf("citation", []);
    row.dir = citation.dir;
    citation.replaceWith(row);
    row.append(citation, button);
  });

  const article = describedArticle();
  if (article) panel.append(...formatNodes(article, { copy, download }, copier));
  const fragment = watchPassage();
  const copyPassage = async () => {
    const found = fragment();
    if (found === undefined) say(select);
    else await copier(() => `${location.href.replace(/#.*$/, "")}#${found}`)();
  };
  panel.append(buttonOf(passage, copyPassage), status);
}

type Copier = (text: () => string) => () => Promise<void>;

/** A choice of formats, the text in the chosen one, and what to do with it. */
function formatNodes(
  article: PressArticle,
  words: { readonly copy: string | undefined; readonly download: string | undefined },
  copier: Copier,
): HTMLElement[] {
  const shown = document.createElement("pre");
  shown.dir = "ltr";
  shown.tabIndex = 0;
  shown.setAttribute("role", "group");
  let chosen: CitationFormat | undefined;
  const choices = formats.map((format) => {
    const choice = buttonOf(format.name, () => choose(format));
    return { format, choice };
  });
  const choose = (format: CitationFormat) => {
    chosen = format;
    shown.textContent = format.write(article, today());
    shown.setAttribute("aria-label", format.name);
    for (const { format, choice } of choices)
      choice.setAttribute("aria-pressed", String(format === chosen));
  };
  const [first] = formats;
  if (first) choose(first);
  const text = () => shown.textContent ?? "";
  const save = () => chosen && saveFile(`${article.key}.${chosen.ending}`, text());
  return [
    rowOf(
      "choices",
      choices.map(({ choice }) => choice),
    ),
    shown,
    rowOf("deeds", [buttonOf(words.copy, copier(text)), buttonOf(words.download, save)]),
  ];
}

/** The article that the page describes in its block of JSON-LD. */
function describedArticle(): PressArticle | undefined {
  const block = document.querySelector('script[type="application/ld+json"]')?.textContent;
  if (!block) return undefined;
  const { "@graph": graph } = JSON.parse(block) as { "@graph": readonly [LinkedArticle] };
  const summary = document.querySelector(".p-summary")?.textContent ?? "";
  return pressArticle(graph[0], location.href, summary);
}

/** Remembers what was last selected in the article's text: pressing a button takes the selection away. */
function watchPassage(): () => string | undefined {
  let found: string | undefined;
  const look = () => {
    const selection = getSelection();
    if (!selection?.anchorNode || selection.rangeCount === 0) return;
    const { anchorNode } = selection;
    const place = anchorNode instanceof Element ? anchorNode : anchorNode.parentElement;
    if (!place?.closest(".e-content")) return;
    found = selection.isCollapsed
      ? undefined
      : passageFragment(wholeWords(selection.getRangeAt(0)));
  };
  document.addEventListener("selectionchange", look);
  look();
  return () => found;
}

function buttonOf(words: string | undefined, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words ?? "";
  button.addEventListener("click", act);
  return button;
}

function rowOf(name: string, children: readonly HTMLElement[]): HTMLElement {
  const row = document.createElement("div");
  row.className = name;
  row.append(...children);
  return row;
}

/** In universal time: no reader's own day would make a citation truer. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** True once the text is on the clipboard; without a secure connection browsers offer the older way alone. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand(text);
  }
}

function copyByHand(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

function saveFile(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
}
