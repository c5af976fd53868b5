// What an author is asked for a new article: only what was not given, and names that the archive knows are offered.
import { withoutInvisibleEdges } from "../reading/invisible-signs.ts";
import type { NewWords } from "../rendering/new-words.ts";
import { shown } from "../rendering/problem-text.ts";
import type { ImportedItem } from "./item.ts";
import type { KnownNames } from "./known-names.ts";
import { languageOfLetters } from "./new-article.ts";

export interface Asking {
  /** What the command line says: it is not asked for. */
  readonly given: ImportedItem;
  /** What the original says of itself, offered as the answer. */
  readonly found?: ImportedItem | undefined;
  readonly words: NewWords;
  readonly known: KnownNames;
  /** The language of an article whose headline tells none. */
  readonly lang: string;
  /** Puts a question; `choices` complete the answer. */
  readonly question: (text: string, choices: readonly string[]) => Promise<string>;
  /** False for an answer that no article may have; its author has been told why. */
  readonly isRight: (key: AskedKey, answer: string) => boolean;
}

export type AskedKey = "headline" | "source" | "date" | "link" | "lang";

const needed: readonly AskedKey[] = ["headline", "source", "date"];

/** Asks again for what an article must have, and for what is wrong: what is right is never asked for twice. */
export async function askArticle(asking: Asking): Promise<ImportedItem> {
  const { given, found, words, known, lang: usual } = asking;
  const ask = async (
    key: AskedKey,
    text: string,
    offer?: string,
    choices: readonly string[] = [],
  ) => {
    let answer = given[key] || undefined;
    while (answer === undefined || !asking.isRight(key, answer)) {
      answer = answerTo(withoutInvisibleEdges(await asking.question(text, choices)), offer);
      if (answer === undefined && !needed.includes(key)) return undefined;
    }
    return answer;
  };
  const askFor = (key: "headline" | "source" | "date" | "link", choices?: readonly string[]) =>
    ask(key, offering(words[key], found?.[key], words), found?.[key], choices);
  const headline = (await askFor("headline")) ?? "";
  const source = await askFor("source", known.sources);
  const date = await askFor("date");
  const link = await askFor("link");
  const foundLang = headline === found?.headline ? found.lang : undefined;
  const guessed = foundLang ?? languageOfLetters(headline) ?? usual;
  const lang = (await ask("lang", words.lang(guessed), guessed)) ?? guessed;
  return {
    ...withFound(given, found),
    headline,
    source,
    date,
    link,
    lang,
    topics: await askTopics(asking),
  };
}

async function askTopics({ given, found, words, known, question }: Asking) {
  if (given.topics?.length) return given.topics;
  const offered = found?.topics ?? [];
  const text = offering(words.topics, offered.join(", "), words);
  const answer = withoutInvisibleEdges(await question(text, known.topics));
  return answer === "" ? offered : namesIn(answerTo(answer, "") ?? "");
}

/** "Titre : " as "Titre [Le port rouvre] : " */
function offering(question: string, offer: string | undefined, words: NewWords): string {
  return offer ? question.replace(/(?= ?: $)/, () => words.offer(shown(offer))) : question;
}

/** A dash says that what is offered is wrong, and that nothing is known instead. */
function answerTo(answer: string, offer: string | undefined): string | undefined {
  if (/^[-–—]$/.test(answer)) return undefined;
  return answer || offer || undefined;
}

/** What the command line says wins over what was found. */
export function withFound(given: ImportedItem, found: ImportedItem | undefined): ImportedItem {
  const said = Object.entries(given).filter(
    ([, value]) => value !== undefined && String(value) !== "",
  );
  return { ...found, ...Object.fromEntries(said), place: given.place };
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
    .map(withoutInvisibleEdges)
    .filter((part) => part !== "");
}
