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

/** The content hash of one of our pictures, by the name of its file. */
function hashOf({ src }: HTMLImageElement): string | undefined {
  return /\/images\/([0-9a-f]{16})-/.exec(src)?.[1];
}

/** Hides what the reader reported; a button shows it again on this page. Gives the first of the buttons. */
export function coverReported(hash: string): HTMLButtonElement | undefined {
  const { hidden, showAnyway } = words();
  const buttons = [...document.images].flatMap((image) => {
    if (image.hidden || hashOf(image) !== hash) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = showAnyway;
    const note = cover(image, hidden, button);
    button.addEventListener("click", () => {
      image.hidden = false;
      note.remove();
      image.tabIndex = -1;
      image.focus();
    });
    return [button];
  });
  for (const link of linksTo(new Set([hash]))) link.hidden = true;
  return buttons[0];
}

/** Hides what readers had blocked since the page was built, and every way to report it again. */
export function coverBlocked(hashes: ReadonlySet<string>): void {
  for (const image of [...document.images]) {
    const hash = hashOf(image);
    if (hash === undefined || !hashes.has(hash)) continue;
    const covered = image.previousElementSibling;
    if (image.hidden && covered?.className === "plate") covered.remove();
    cover(image, words().blocked);
    image.removeAttribute("srcset");
    image.removeAttribute("src");
  }
  for (const link of linksTo(hashes)) link.remove();
}

/** The ways to report these pictures. */
function linksTo(hashes: ReadonlySet<string>): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".report-link")].filter((link) =>
    hashes.has(link.getAttribute("href")?.replace("#report-", "") ?? ""),
  );
}

function cover(image: HTMLImageElement, text: string, ...more: Node[]): HTMLElement {
  const note = document.createElement("span");
  note.className = "plate";
  note.append(text, " ", ...more);
  image.hidden = true;
  image.before(note);
  return note;
}
