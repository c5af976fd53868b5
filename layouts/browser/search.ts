// The search page: takes what a reader asks for, keeps it in the address, and shows what is found.
import type { SearchIndex } from "../../scripts/model/search.ts";
import { showChoices } from "./search-choices.ts";
import { Engine, fetchJson, MissingFile } from "./search-engine.ts";
import {
  addressOf,
  isEmpty,
  type Query,
  queryOfAddress,
  queryOfForm,
  showQuery,
} from "./search-query.ts";
import { resultItem } from "./search-results.ts";
import { SearchRun } from "./search-run.ts";
import { type ScriptWords, scriptWords } from "./search-words.ts";

const millisecondsOfTyping = 250;

class SearchPage {
  private readonly form: HTMLFormElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLOListElement;
  private readonly more: HTMLElement;
  private readonly root: string;
  private readonly words: ScriptWords;
  private readonly engine: Engine;
  private index: Promise<SearchIndex> | undefined;
  /** Whether the list of bundles was fetched again for the question that is asked. */
  private renewed = false;
  private run: SearchRun | undefined;
  private shownFor = "";
  private typing = 0;

  constructor(
    form: HTMLFormElement,
    status: HTMLElement,
    list: HTMLOListElement,
    more: HTMLElement,
  ) {
    this.form = form;
    this.status = status;
    this.list = list;
    this.more = more;
    this.root = form.dataset.root ?? "./";
    this.words = scriptWords(form);
    this.engine = new Engine(this.root);
  }

  start(): void {
    const field = this.form.querySelector<HTMLInputElement>("input[name=q]");
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask("push");
    });
    this.form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement) this.ask("push");
    });
    field?.addEventListener("input", () => {
      clearTimeout(this.typing);
      this.typing = window.setTimeout(() => this.ask("replace"), millisecondsOfTyping);
    });
    field?.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && field.value === "") field.blur();
    });
    this.more.querySelector("button")?.addEventListener("click", () => void this.goOn());
    addEventListener("popstate", () => this.showAddress());
    this.showAddress();
    // A reader who comes to search means to type.
    if (isEmpty(queryOfAddress(location.search))) field?.focus({ preventScroll: true });
  }

  private showAddress(): void {
    const query = queryOfAddress(location.search);
    showQuery(this.form, query);
    void this.search(query);
  }

  /** Takes the form's words into the address and searches, unless they are those that are shown. */
  private ask(how: "push" | "replace"): void {
    clearTimeout(this.typing);
    const query = queryOfForm(this.form);
    const address = addressOf(query);
    if (address === this.shownFor) return;
    const whole = address || location.pathname;
    if (how === "push") history.pushState(null, "", whole);
    else history.replaceState(null, "", whole);
    void this.search(query);
  }

  private async search(query: Query): Promise<void> {
    const address = addressOf(query);
    this.shownFor = address;
    this.run = undefined;
    if (isEmpty(query)) {
      this.list.replaceChildren();
      // What was asked before may still be under way.
      this.list.removeAttribute("aria-busy");
      this.say("");
      this.more.hidden = true;
      this.keepRoom(false);
      return;
    }
    this.list.setAttribute("aria-busy", "true");
    this.say(this.words.searching);
    await this.attempt(address, async () => {
      // The list is asked for as it is now: it says which of the other files there are.
      const list = `${this.root}search/index.json`;
      this.index ??= fetchJson(list, "no-cache") as Promise<SearchIndex>;
      const run = new SearchRun(this.engine, await this.index, query);
      await run.searchOn();
      const results = await run.next();
      if (this.shownFor !== address) return;
      this.run = run;
      this.list.replaceChildren(...this.items(results));
      showChoices(this.form, run.counts);
      this.tell(run);
    });
  }

  /** Shows more of what was found; where all is shown, searches older years. */
  private async goOn(): Promise<void> {
    const address = this.shownFor;
    const run = this.run;
    if (!run) return this.search(queryOfForm(this.form));
    await this.attempt(address, async () => {
      if (!run.hasMore) {
        this.say(this.words.searching);
        await run.searchOn();
      }
      const items = this.items(await run.next());
      if (this.shownFor !== address) return;
      this.list.append(...items);
      showChoices(this.form, run.counts);
      this.tell(run);
      items[0]?.querySelector("a")?.focus();
    });
  }

  private items(results: Awaited<ReturnType<SearchRun["next"]>>): HTMLLIElement[] {
    return results.map((result) => resultItem(result, this.root, this.words));
  }

  private tell(run: SearchRun): void {
    const { words } = this;
    const since = words.of(words.upTo, run.since);
    if (run.found === 0) {
      this.say(run.hasOlder ? words.of(words.noneYet, run.since) : words.none);
    } else {
      this.say(run.hasOlder ? `${words.count(run.found)} ${since}` : words.count(run.found));
    }
    const button = run.hasMore ? words.more : words.of(words.older, run.since);
    this.offer(run.hasMore || run.hasOlder ? button : undefined);
  }

  private say(text: string): void {
    this.status.textContent = text;
  }

  private offer(text: string | undefined): void {
    this.more.hidden = text === undefined;
    const button = this.more.querySelector("button");
    if (button && text !== undefined) button.textContent = text;
  }

  /** Says what kept a search from ending; what failed can be tried again. */
  private async attempt(address: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.renewed = false;
    } catch (error) {
      this.index = undefined;
      if (this.shownFor !== address) return;
      const missing = error instanceof MissingFile;
      // The list of bundles may be that of a site which has been published anew since.
      if (missing && !this.renewed) {
        this.renewed = true;
        return this.search(queryOfForm(this.form));
      }
      this.say(missing ? this.words.unavailable : this.words.failed);
      this.offer(missing ? undefined : this.words.retry);
      if (!this.run) this.list.replaceChildren();
    }
    if (this.shownFor !== address) return;
    this.list.removeAttribute("aria-busy");
    this.keepRoom(false);
  }

  /** While a search that the address asked for runs, what stands below it waits. */
  private keepRoom(kept: boolean): void {
    document.documentElement.toggleAttribute("data-asked", kept);
  }
}

const form = document.querySelector<HTMLFormElement>(".search-form");
const status = document.querySelector<HTMLElement>(".search-status");
const list = document.querySelector<HTMLOListElement>(".search-results");
const more = document.querySelector<HTMLElement>(".search-more");
if (form && status && list && more) new SearchPage(form, status, list, more).start();
