// Covers pictures: those that this reader reported, which can be shown anyway, and those that are blocked for everybody.
import { type CoverWords, coverWords } from "../locales/cover-words.ts";
import { recall, remember } from "./memory.ts";

/** In the page's language. */
function words(): CoverWords {
  const { lang } = document.documentElement;
  return coverWords[lang as keyof typeof coverWords] ?? coverWords.fr;
}

/** As many as a reader may report in years; the oldest are forgotten first. */
const mostRemembered = 400;

export function reportedHashes(): string[] {
  return (recall("reported") ?? "").split(" ").filter((hash) => hash !== "");
}

export function rememberReported(hash: string): void {
  const hashes = reportedHashes().filter((other) => other !== hash);
  remember("reported", [...hashes, hash].slice(-mostRemembered).join(" "));
}

/** The page's pictures of one content, by the names of their files. */
function picturesOf(hash: string): HTMLImageElement[] {
  return [...document.images].filter((image) => image.src.includes(`/images/${hash}-`));
}

/** Hides what the reader reported; a button shows it again on this page. Gives the first of the buttons. */
export function coverReported(hash: string): HTMLButtonElement | undefined {
  const { hidden, showAnyway } = words();
  const buttons = picturesOf(hash).flatMap((image) => {
    if (image.hidden) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = showAnyway;
    const note = cover(image, hidden, button);
    button.addEventListener("click", () => {
      image.hidden = false;
      note.remove();
    });
    return [button];
  });
  return buttons[0];
}

/** Hides what readers had blocked since the page was built, and every way to report it again. */
export function coverBlocked(hash: string): void {
  for (const image of picturesOf(hash)) {
    const covered = image.previousElementSibling;
    if (image.hidden && covered?.className === "plate") covered.remove();
    cover(image, words().blocked);
    image.removeAttribute("srcset");
    image.removeAttribute("src");
  }
  for (const link of document.querySelectorAll(`.report-link[href$="#report-${hash}"]`)) {
    link.remove();
  }
}

function cover(image: HTMLImageElement, text: string, ...more: Node[]): HTMLElement {
  const note = document.createElement("span");
  note.className = "plate";
  note.append(text, " ", ...more);
  image.hidden = true;
  image.before(note);
  return note;
}
