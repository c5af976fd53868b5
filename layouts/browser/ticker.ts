// Sets the ticker in motion: a calm loop that a reader can stop, and that stops by itself under pointer and focus.
import { recall, remember } from "./memory.ts";
import { fetchNews, listItems, showsNews } from "./ticker-news.ts";

const secondsPerHeadline = 6;
const secondsAfterTouch = 4;

/** Why the ticker rests; it moves while there is no reason. */
type Reason = "button" | "hover" | "focus" | "touch";

export function startTicker(): void {
  const ticker = document.querySelector<HTMLElement>(".ticker");
  const view = ticker?.querySelector<HTMLElement>(".ticker-window");
  const track = view?.querySelector<HTMLElement>(".ticker-track");
  const list = track?.querySelector("ul");
  const button = ticker?.querySelector("button");
  if (ticker && view && track && list && button)
    new Wire(ticker, view, track, list, button).start();
}

class Wire {
  private readonly ticker: HTMLElement;
  private readonly view: HTMLElement;
  private readonly track: HTMLElement;
  private list: HTMLUListElement;
  private readonly button: HTMLButtonElement;
  private readonly reasons = new Set<Reason>();
  private readonly stillness = matchMedia("(prefers-reduced-motion: reduce)");
  private readonly sizes = new ResizeObserver(() => this.prepare());
  private readonly backwards: boolean;
  private copy: HTMLUListElement | undefined;
  private motion: Animation | undefined;
  private news: HTMLLIElement[] | undefined;
  private touchTimer = 0;

  constructor(
    ticker: HTMLElement,
    view: HTMLElement,
    track: HTMLElement,
    list: HTMLUListElement,
    button: HTMLButtonElement,
  ) {
    this.ticker = ticker;
    this.view = view;
    this.track = track;
    this.list = list;
    this.button = button;
    this.backwards = getComputedStyle(ticker).direction === "rtl";
  }

  start(): void {
    if (recall("ticker") === "paused") this.reasons.add("button");
    this.listen();
    this.stillness.addEventListener("change", () => this.prepare());
    this.sizes.observe(this.view);
    // A list that grows when its font arrives is a new length to go round.
    this.sizes.observe(this.list);
    whenVisible(() => void this.refresh());
  }

  private listen(): void {
    const { view, button } = this;
    button.addEventListener("click", () => {
      const paused = !this.reasons.has("button");
      remember("ticker", paused ? "paused" : "moving");
      this.rest("button", paused);
    });
    view.addEventListener("pointerenter", (event) => {
      if (event.pointerType !== "touch") this.rest("hover", true);
    });
    view.addEventListener("pointerleave", () => this.rest("hover", false));
    view.addEventListener("focusin", () => this.rest("focus", true));
    view.addEventListener("focusout", (event) => {
      const inside = event.relatedTarget instanceof Node && view.contains(event.relatedTarget);
      this.rest("focus", inside);
    });
    view.addEventListener("touchstart", () => this.touch(true), { passive: true });
    for (const end of ["touchend", "touchcancel"] as const)
      view.addEventListener(end, () => this.touch(false), { passive: true });
    view.addEventListener("click", (event) => this.followCopy(event));
    view.addEventListener("auxclick", (event) => this.followCopy(event));
  }

  /** Makes or takes away what motion needs: the copy that closes the loop, the animation, the button. */
  private prepare(): void {
    const length = this.list.offsetWidth;
    const moves = !this.stillness.matches && length > this.view.clientWidth;
    const offset = this.offset();
    this.motion?.cancel();
    this.motion = undefined;
    if (!moves) {
      this.copy?.remove();
      this.copy = undefined;
    } else {
      if (!this.copy) this.addCopy();
      this.motion = this.track.animate(
        { transform: ["none", `translateX(${this.backwards ? length : -length}px)`] },
        { duration: this.list.children.length * secondsPerHeadline * 1000, iterations: Infinity },
      );
      this.motion.pause();
    }
    this.place(offset);
  }

  private addCopy(): void {
    this.copy = this.list.cloneNode(true) as HTMLUListElement;
    this.copy.setAttribute("inert", "");
    this.copy.setAttribute("aria-hidden", "true");
    this.track.append(this.copy);
  }

  /** How far the list has gone, in pixels. */
  private offset(): number {
    const scrolled = Math.abs(this.view.scrollLeft);
    if (!this.motion) return scrolled;
    const { progress } = this.motion.effect?.getComputedTiming() ?? {};
    return scrolled + (progress ?? 0) * this.list.offsetWidth;
  }

  /** Goes to an offset and moves on from there, or rests there as a list that can be scrolled. */
  private place(offset: number): void {
    const { motion, view, list } = this;
    const sign = this.backwards ? -1 : 1;
    const moving = motion !== undefined && this.reasons.size === 0;
    if (motion) {
      const part = moving ? (offset % list.offsetWidth) / list.offsetWidth : 0;
      // Paused before it is set: a pause on a running clock would let one more frame pass.
      motion.pause();
      motion.currentTime = part * Number(motion.effect?.getTiming().duration);
      if (moving) motion.play();
    }
    view.scrollLeft = moving ? 0 : offset * sign;
    this.showButton();
  }

  private rest(reason: Reason, rests: boolean): void {
    if (this.reasons.has(reason) === rests) return;
    const offset = this.offset();
    if (rests) this.reasons.add(reason);
    else this.reasons.delete(reason);
    this.place(offset);
    this.showNews();
  }

  private touch(down: boolean): void {
    clearTimeout(this.touchTimer);
    if (down) this.rest("touch", true);
    else this.touchTimer = setTimeout(() => this.rest("touch", false), secondsAfterTouch * 1000);
  }

  private showButton(): void {
    const { button, ticker } = this;
    const paused = this.reasons.has("button");
    const words = paused ? button.dataset.play : button.dataset.pause;
    ticker.classList.toggle("live", this.motion !== undefined);
    ticker.classList.toggle("paused", paused);
    button.setAttribute("aria-label", words ?? "");
    button.title = words ?? "";
  }

  /** Inert nodes get no events: a click on the copy is a click on the headline it copies. */
  private followCopy(event: MouseEvent): void {
    if (!this.copy || event.target instanceof HTMLAnchorElement) return;
    const index = Array.from(this.copy.children).findIndex((item) => {
      const { left, right } = item.getBoundingClientRect();
      return left <= event.clientX && event.clientX <= right;
    });
    const link = this.list.children[index]?.querySelector("a");
    link?.dispatchEvent(new MouseEvent(event.type, event));
  }

  private async refresh(): Promise<void> {
    const { json, root } = this.ticker.dataset;
    if (json === undefined || root === undefined) return;
    const items = listItems(await fetchNews(json), root);
    if (items.length === 0 || showsNews(this.list, items)) return;
    this.news = items;
    this.showNews();
  }

  /** Puts the news in the list's place, never under a reader's pointer or focus. */
  private showNews(): void {
    const inUse = ["hover", "focus", "touch"].some((reason) => this.reasons.has(reason as Reason));
    if (!this.news || inUse) return;
    // A new list rather than the old one with other items, which a browser would count as a shift.
    const list = document.createElement("ul");
    list.append(...this.news);
    this.news = undefined;
    this.sizes.unobserve(this.list);
    this.list.replaceWith(list);
    this.list = list;
    this.sizes.observe(list);
    this.copy?.remove();
    this.copy = undefined;
    this.prepare();
  }
}

/** Now, or when a tab opened in the background is first looked at. */
function whenVisible(act: () => void): void {
  if (!document.hidden) act();
  else document.addEventListener("visibilitychange", act, { once: true });
}
