// Prose puts words together into headlines, sentences and Markdown bodies as long and as varied as a newspaper's.
import { type Draw, evenly, type Random, zipf } from "./random.ts";

/** A language's words, the commonest first, and how it joins them. */
export interface Vocabulary {
  readonly lang: "fr" | "ar";
  readonly comma: string;
  readonly stop: string;
  readonly and: string;
  readonly quotes: readonly [string, string];
  /** In UTF-8. */
  readonly bytesPerLetter: number;
  /** Arabic says the verb before the one who acts. */
  readonly verbFirst: boolean;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly prepositions: readonly string[];
  readonly openers: readonly string[];
  readonly places: readonly string[];
  readonly unitsOfNumbers: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly topics: readonly string[];
}

export interface Prose {
  readonly headline: Draw<string>;
  readonly sentence: Draw<string>;
  /** A Markdown body of about so many bytes; `link` is where its one link leads, if it has one. */
  body(random: Random, bytes: number, link: string): string;
}

export function proseOf(words: Vocabulary): Prose {
  const noun = zipf(words.nouns, 0.65);
  const verb = zipf(words.verbs, 0.6);
  const adjective = zipf(words.adjectives, 0.6);
  const preposition = zipf(words.prepositions);
  const opener = zipf(words.openers, 0.7);
  const place = zipf(words.places, 0.7);
  const unit = evenly(words.unitsOfNumbers);

  const thing: Draw<string> = (random) =>
    random.chance(0.35) ? `${noun(random)} ${adjective(random)}` : noun(random);

  const clause: Draw<string> = (random) => {
    const actor = thing(random);
    const action = verb(random);
    const object = thing(random);
    return words.verbFirst ? `${action} ${actor} ${object}` : `${actor} ${action} ${object}`;
  };

  const complement: Draw<string> = (random) => {
    const kind = random.below(10);
    if (kind === 0) return ` (${random.between(2, 9999)} ${unit(random)})`;
    if (kind < 3) return `${words.comma}${place(random)}${words.comma.trimEnd()}`;
    return ` ${preposition(random)} ${thing(random)}`;
  };

  const sentence: Draw<string> = (random) => {
    let text = random.chance(0.3) ? `${opener(random)}${words.comma}` : "";
    text += clause(random);
    for (let more = random.below(3); more > 0; more--) text += complement(random);
    if (random.chance(0.4)) text += `${words.and}${clause(random)}${complement(random)}`;
    return capital(text.replace(/([,،])(?=\1)/g, "").replace(/[,،]$/, "")) + words.stop;
  };

  const emphasised: Draw<string> = (random) => `**${thing(random)}**`;

  const paragraph: Draw<string> = (random) => {
    const sentences = Array.from({ length: random.between(2, 7) }, () => sentence(random));
    if (random.chance(0.12))
      sentences.push(
        `${capital(emphasised(random))} ${verb(random)} *${noun(random)}*${words.stop}`,
      );
    return sentences.join(" ");
  };

  const list: Draw<string> = (random) =>
    Array.from({ length: random.between(3, 6) }, () => `- ${clause(random)}`).join("\n");

  const quote: Draw<string> = (random) =>
    `> ${words.quotes[0]}${sentence(random)} ${sentence(random)}${words.quotes[1]}`;

  const headline: Draw<string> = (random) => {
    const text = random.chance(0.3)
      ? `${place(random)}${words.comma}${clause(random)}`
      : clause(random);
    return capital(random.chance(0.6) ? `${text} ${preposition(random)} ${thing(random)}` : text);
  };

  /** What stands between two paragraphs now and then. */
  const interlude = (random: Random): string | undefined => {
    const kind = random.below(100);
    if (kind < 6) return `## ${capital(thing(random))}`;
    if (kind < 10) return list(random);
    if (kind < 15) return quote(random);
    return undefined;
  };

  const body = (random: Random, bytes: number, link: string): string => {
    const blocks: string[] = [];
    let letters = 0;
    while (letters * words.bytesPerLetter < bytes) {
      const between = letters > 0 ? interlude(random) : undefined;
      if (between) blocks.push(between);
      blocks.push(paragraph(random));
      letters += (between?.length ?? 0) + (blocks.at(-1) as string).length;
    }
    if (random.chance(0.25))
      blocks.push(`${sentence(random)} [${capital(thing(random))}](${link})${words.stop}`);
    return blocks.join("\n\n");
  };

  return { headline, sentence, body };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
