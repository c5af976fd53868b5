// What an author is asked for a new article: only what was not given, and names that the archive knows are offered.
import type { NewWords } from "../rendering/new-words.ts";
import type { ImportedItem } from "./item.ts";
import type { KnownNames } from "./known-names.ts";
import { languageOfLetters } from "./new-article.ts";

export interface Asking {
  readonly given: ImportedItem;
  readonly words: NewWords;
  readonly known: KnownNames;
  /** The language of an article whose headline tells none. */
  readonly lang: string;
  /** Puts a question; `choices` complete the answer. */
  readonly question: (text: string, choices: readonly string[]) => Promise<string>;
}

/** The headline is asked for until there is one; every other answer may be empty. */
export async function askArticle(asking: Asking): Promise<ImportedItem> {
  const { given, words, known, lang: usual } = asking;
  const ask = async (value: string | undefined, text: string, choices: readonly string[] = []) =>
    value ?? ((await asking.question(text, choices)).trim() || undefined);
  let headline: string | undefined;
  while (!headline) headline = await ask(given.headline, words.headline);
  const source = await ask(given.source, words.source, known.sources);
  const date = await ask(given.date, words.date);
  const link = await ask(given.link, words.link);
  const guessed = languageOfLetters(headline) ?? usual;
  const lang = (await ask(given.lang, words.lang(guessed))) ?? guessed;
  const topics = given.topics?.length
    ? given.topics
    : namesIn((await ask(undefined, words.topics, known.topics)) ?? "");
  return { ...given, headline, source, date, link, lang, topics };
}

/** Whole answers whose last name begins with what is typed; all names where none does. */
export function completionsOf(typed: string, choices: readonly string[]): string[] {
  const [, before = "", part = ""] = /^(.*[,،]\s*)?(.*)$/s.exec(typed) ?? [];
  const wanted = part.toLowerCase();
  const found = choices.filter((choice) => choice.toLowerCase().startsWith(wanted));
  return (found.length > 0 ? found : choices).map((choice) => before + choice);
}

/** Names with commas between them, of French or Arabic. */
export function namesIn(text: string): string[] {
  return text
    .split(/[,،;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
