// A press article as its page describes it to machines, read back from there.

/** What this needs of the page's JSON-LD (schema.org). */
export interface LinkedArticle {
  readonly url?: string;
  readonly headline: string;
  readonly inLanguage: string;
  readonly datePublished: string;
  readonly author?: readonly { readonly name: string }[];
  readonly publisher: { readonly name: string };
  readonly isBasedOn?: string;
  readonly holdingArchive: { readonly name: string };
  readonly keywords?: readonly string[];
}

/** A name in two parts, or whole where it cannot be parted safely. */
export type AuthorName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

export interface PressArticle {
  /** Tells the entry apart in a bibliography, and names its file: `la-passe-nord-rouvre-2026`. */
  readonly key: string;
  readonly headline: string;
  readonly newspaper: string;
  readonly lang: string;
  /** `2026-03-14` */
  readonly day: string;
  readonly authors: readonly AuthorName[];
  readonly keywords: readonly string[];
  /** Empty where there is none. */
  readonly summary: string;
  /** The original where its address is known, else the archive's copy. */
  readonly url: string;
  readonly archive: string;
  /** The archive's page. */
  readonly copy: string;
}

/** `address` is where the page is being read. */
export function pressArticle(
  linked: LinkedArticle,
  address: string,
  summary: string,
): PressArticle {
  const { url, headline, inLanguage, datePublished, author, keywords, isBasedOn } = linked;
  const copy = url ?? address.replace(/[?#].*$/, "");
  const slug = /([^/]+)\/?$/.exec(copy)?.[1] ?? "article";
  return {
    key: `${slug}-${datePublished.slice(0, 4)}`,
    headline: oneLine(headline),
    newspaper: oneLine(linked.publisher.name),
    lang: inLanguage,
    day: datePublished,
    authors: (author ?? []).map(({ name }) => partsOfName(oneLine(name))),
    keywords: (keywords ?? []).map(oneLine),
    summary: oneLine(summary),
    url: isBasedOn ?? copy,
    archive: oneLine(linked.holdingArchive.name),
    copy,
  };
}

/**
 * Family and given name of a name in Latin letters; particles belong to the family. Bibliographies keep
 * an Arabic name as it is; a single word, and words that end small ("La rédaction"), are no person's name.
 */
export function partsOfName(name: string): AuthorName {
  const words = name.split(" ");
  const particle = words.findIndex((word, at) => at > 0 && isSmall(word));
  const at = particle > 0 ? particle : words.length - 1;
  const latin = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(name);
  if (!latin || at < 1 || name.includes(",") || isSmall(words[words.length - 1]))
    return { literal: name };
  return { family: words.slice(at).join(" "), given: words.slice(0, at).join(" ") };
}

function isSmall(word = ""): boolean {
  return /^\p{Ll}/u.test(word);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
