// The words of a text as search knows them: folded, with every spelling of a month or of a listed name made one word.
import { foldWord, splitWords } from "./folding.ts";
import { monthSpellings } from "./month-spellings.ts";

/** The spellings of one name, of at most `mostWords` words each; the first stands for all. */
export type NameSpellings = readonly string[];

/** "May" is a verb as well: joined to the month it would be found everywhere. */
const ambiguous = new Set(["may"]);

/** Words of the longest spelling. */
export const mostWords = 8;

const mostFolded = 20_000;
const longestKept = 40;

interface Spelling {
  readonly words: readonly string[];
  /** What stands for it in the index. */
  readonly word: string;
}

export class SearchWords {
  /** By their words. */
  readonly #spellings = new Map<string, Spelling>();
  /** Words of the longest spelling that begins with a word. */
  readonly #longest = new Map<string, number>();

  /** A few words make up most of every text. */
  readonly #folded = new Map<string, string>();
  readonly #joining = new Set<string>();

  constructor(names: readonly NameSpellings[]) {
    for (const month of monthSpellings) {
      const spellings = month.split(" ").filter((spelling) => !ambiguous.has(spelling));
      this.#add(spellings.map((spelling) => spelling.replace(/_/g, " ")));
    }
    for (const name of names) this.#add(name);
  }

  /** As many words as `splitWords` gives: a spelling of several words repeats the one that stands for it. */
  of(text: string): string[] {
    const words = splitWords(text).map((word) => this.#fold(word));
    for (let at = 0; at < words.length; at++) {
      const found = this.#spellingAt(words, at);
      if (!found) continue;
      words.fill(found.word, at, at + found.words.length);
      at += found.words.length - 1;
    }
    return words;
  }

  #fold(word: string): string {
    const known = this.#folded.get(word);
    if (known !== undefined) return known;
    const folded = foldWord(word);
    if (word.length > longestKept) return folded;
    if (this.#folded.size >= mostFolded) this.#folded.clear();
    this.#folded.set(word, folded);
    return folded;
  }

  /** True for a word that stands for several spellings. */
  joins(word: string): boolean {
    return this.#joining.has(word.replace(/"/g, ""));
  }

  /** A conjunction or a preposition may be written together with a name: وبنكيران, بغشت. */
  #spellingAt(words: readonly string[], at: number): Spelling | undefined {
    const [first = "", ...rest] = words.slice(at, at + mostWords);
    const bare = first.replace(/^[وفبلك](?=\p{L}{3})/u, "");
    return this.#startingWith([first, ...rest]) ?? this.#startingWith([bare, ...rest]);
  }

  /** The longest spelling that the words begin with. */
  #startingWith(words: readonly string[]): Spelling | undefined {
    for (let length = this.#longest.get(words[0] ?? "") ?? 0; length > 0; length--) {
      const found = this.#spellings.get(words.slice(0, length).join(" "));
      if (found && words.length >= length) return found;
    }
    return undefined;
  }

  #add(spellings: readonly string[]): void {
    const folded = spellings.map(foldedSpelling);
    const word = folded[0]?.join("");
    if (!word) return;
    this.#joining.add(word);
    for (const words of folded) {
      this.#addWords({ words, word });
      if (words.length > 1) this.#addWords({ words: [words.join("-")], word });
    }
  }

  /** Where two names claim a spelling, the first has it. */
  #addWords(spelling: Spelling): void {
    const { words } = spelling;
    const [first = ""] = words;
    const name = words.join(" ");
    if (!this.#spellings.has(name)) this.#spellings.set(name, spelling);
    this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
  }
}

/** A spelling's words: "Ben Kirane" and "Ben-Kirane" are one. */
export function foldedSpelling(spelling: string): string[] {
  return splitWords(spelling.replace(/\p{Pd}/gu, " ")).map(foldWord);
}
