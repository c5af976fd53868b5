// Lets a reader report a picture where it stands; hides what this reader reported, and what the receiver has blocked.
import { type ReportScriptWords, reportScriptWords } from "../locales/report-script-words.ts";
import {
  coverBlocked,
  coverReported,
  rememberReported,
  reportedHashes,
} from "./covered-pictures.ts";
import { sendReport } from "./send-report.ts";

function wordsOf(element: Element): ReportScriptWords {
  const lang = element.closest("[lang]")?.getAttribute("lang") ?? "";
  return reportScriptWords[lang as keyof typeof reportScriptWords] ?? reportScriptWords.fr;
}

/** A panel of the page, moved to the picture whose link opens it. */
class Panel {
  readonly #panel: HTMLElement;
  readonly #words: ReportScriptWords;
  readonly #hash: string;
  readonly #status = document.createElement("p");
  #link: HTMLElement | undefined;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#words = wordsOf(panel);
    this.#hash = panel.id.replace("report-", "");
    this.#status.setAttribute("role", "status");
    panel.append(this.#status);
    panel.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#close();
    });
    panel.querySelector(".report-door")?.addEventListener("click", () => {
      this.#done(this.#words.underWay);
    });
    if (panel instanceof HTMLFormElement) {
      panel.addEventListener("submit", (event) => {
        event.preventDefault();
        void this.#send(panel);
      });
    }
  }

  toggle(link: HTMLElement): void {
    if (this.#link === link) {
      this.#close();
      return;
    }
    this.#link?.setAttribute("aria-expanded", "false");
    this.#link = link;
    link.setAttribute("aria-expanded", "true");
    link.after(this.#panel);
    this.#panel.classList.add("open");
    this.#panel.querySelector<HTMLElement>("input[type=radio], a")?.focus();
  }

  #close(): void {
    this.#panel.classList.remove("open");
    this.#link?.setAttribute("aria-expanded", "false");
    this.#link?.focus();
    this.#link = undefined;
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector("button");
    if (button) button.disabled = true;
    this.#status.textContent = this.#words.sending;
    const sent = await sendReport(form);
    if (button) button.disabled = false;
    if (sent === "sent") this.#done(this.#words.thanks);
    else this.#status.textContent = this.#words[sent];
  }

  /** The answer takes the panel's place; the reader's next step is at hand. */
  #done(answer: string): void {
    rememberReported(this.#hash);
    this.#panel.replaceChildren(this.#status);
    this.#status.textContent = answer;
    const link = this.#link;
    if (link) link.hidden = true;
    coverReported(this.#hash, this.#words)?.focus();
  }
}

async function coverAllBlocked(receiver: string): Promise<void> {
  try {
    const answer = await fetch(`${receiver}blocked.json`);
    const { images } = (await answer.json()) as { images: readonly string[] };
    const words = wordsOf(document.documentElement);
    for (const hash of images) coverBlocked(hash, words);
  } catch {
    // Without the receiver, the page shows what it was built with.
  }
}

const panels = new Map<string, Panel>();
for (const panel of document.querySelectorAll<HTMLElement>(".report")) {
  panels.set(`#${panel.id}`, new Panel(panel));
}
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a.report-link");
  const panel = link && panels.get(link.getAttribute("href") ?? "");
  if (!panel) return;
  event.preventDefault();
  panel.toggle(link as HTMLElement);
});
for (const hash of reportedHashes()) coverReported(hash, wordsOf(document.documentElement));
const receiver = document.querySelector<HTMLElement>("script[data-receiver]")?.dataset.receiver;
if (receiver) void coverAllBlocked(receiver);
