// The panel in which a reader reports a picture: it opens at the picture, sends the report and says what becomes of it.
import { type ReportPanelWords, reportPanelWords } from "../locales/report-panel-words.ts";
import { coverReported, rememberReported } from "./covered-pictures.ts";
import { sendReport } from "./send-report.ts";

function wordsOf(panel: HTMLElement): ReportPanelWords {
  return reportPanelWords[panel.lang as keyof typeof reportPanelWords] ?? reportPanelWords.fr;
}

/** A panel of the page, moved to the picture whose link opens it. */
class Panel {
  readonly #panel: HTMLElement;
  readonly #words: ReportPanelWords;
  readonly #hash: string;
  readonly #proof: Promise<boolean>;
  readonly #status = document.createElement("p");
  #link: HTMLElement | undefined;

  constructor(panel: HTMLElement, proof: Promise<boolean>) {
    this.#panel = panel;
    this.#proof = proof;
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
    const sent = await sendReport(form, this.#proof);
    if (button) button.disabled = false;
    if (sent === "thanks" || sent === "noted") this.#done(this.#words[sent]);
    else this.#status.textContent = this.#words[sent];
  }

  /** The answer takes the panel's place; the reader's next step is at hand. */
  #done(answer: string): void {
    rememberReported(this.#hash);
    // The status stays where it is: moved, it would not be read out.
    for (const child of [...this.#panel.children]) if (child !== this.#status) child.remove();
    this.#status.textContent = answer;
    const button = coverReported(this.#hash);
    if (button) button.focus();
    else {
      this.#status.tabIndex = -1;
      this.#status.focus();
    }
  }
}

const panels = new Map<HTMLElement, Panel>();

/** Opens the panel at the link that leads to it, or closes it again. `proof`: whether the receiver asks for one. */
export function togglePanel(panel: HTMLElement, link: HTMLElement, proof: Promise<boolean>): void {
  const known = panels.get(panel) ?? new Panel(panel, proof);
  panels.set(panel, known);
  known.toggle(link);
}
