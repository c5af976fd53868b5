// The choice of a format for reference managers: its text, to be copied or saved.
import type { CiteWords } from "../locales/cite-words.ts";
import { bibtex, type CitationFormat, formats } from "./citation-formats.ts";
import { buttonOf, type CopyButton, rowOf } from "./panel-parts.ts";
import type { PressArticle } from "./press-article.ts";

export function chooseFormat(
  article: PressArticle,
  { software, download }: CiteWords,
  copyButton: CopyButton,
): HTMLElement {
  const name = document.createElement("span");
  name.textContent = software;
  const shown = document.createElement("pre");
  shown.dir = "ltr";
  shown.tabIndex = 0;
  shown.setAttribute("role", "group");
  let chosen = bibtex;
  const choose = (format: CitationFormat) => {
    chosen = format;
    shown.textContent = format.write(article, today());
    shown.setAttribute("aria-label", format.name);
    for (const { format, choice } of choices)
      choice.setAttribute("aria-pressed", String(format === chosen));
  };
  const choices = formats.map((format) => {
    const choice = buttonOf(format.name, () => choose(format));
    return { format, choice };
  });
  choose(chosen);
  const text = () => shown.textContent ?? "";
  const save = buttonOf(download, () => saveFile(`${article.key}.${chosen.ending}`, text()));
  const buttons = choices.map(({ choice }) => choice);
  const group = rowOf("formats", [
    rowOf("choices", [name, ...buttons]),
    shown,
    rowOf("choices", [copyButton(text), save]),
  ]);
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", software);
  return group;
}

/** In universal time: no reader's own day would make a citation truer. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function saveFile(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
}
