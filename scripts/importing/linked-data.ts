// What a page says of its article in JSON-LD: the article among its objects, with what it refers to.
import { parseHtml } from "../rendering/html-parser.ts";
import { wordsOf } from "./prepare-html.ts";

/** Texts are plain, and on one line. */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly source?: string | undefined;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly lang?: string | undefined;
  readonly summary?: string | undefined;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly url?: string | undefined;
  readonly image?: string | undefined;
  /** The original's address, where the page is an archive's copy. */
  readonly original?: string | undefined;
  /** The page says that it is a copy in an archive: its own address is not the original's. */
  readonly isCopy: boolean;
  readonly body?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const longestScript = 1_000_000;

/** The article of a page's JSON-LD; undefined where there is none. What can't be read is passed over. */
export function readLinkedArticle(document: Document): LinkedArticle | undefined {
  const things = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap(
    (script) => thingsIn(parse(script.textContent ?? "")),
  );
  const byId = new Map(things.map((thing) => [String(thing["@id"] ?? ""), thing]));
  const found = things.find(isArticle);
  if (!found) return undefined;
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    const id = isThing(value) && Object.keys(value).length === 1 ? value["@id"] : undefined;
    return id === undefined ? value : (byId.get(String(id)) ?? value);
  };
  const text = (...keys: readonly string[]) =>
    keys.map((key) => textsOf(follow(found[key]))[0]).find((value) => value !== undefined);
  const isCopy = typesOf(found).includes("ArchiveComponent") || found.holdingArchive !== undefined;
  return {
    headline: text("headline", "name"),
    source: text("publisher", "sourceOrganization", "provider"),
    date: text("datePublished", "dateCreated"),
    updated: text("dateModified"),
    lang: text("inLanguage"),
    summary: text("description", "abstract"),
    authors: textsOf(follow(found.author ?? found.creator)),
    topics: topicsOf(found.keywords ?? found.articleSection),
    url: addressOf(found.url) ?? addressOf(follow(found.mainEntityOfPage)),
    image: addressOf(follow(found.image)),
    original: addressOf(found.isBasedOn),
    isCopy,
    body: typeof found.articleBody === "string" ? found.articleBody : undefined,
  };
}

function parse(script: string): unknown {
  if (script.length > longestScript) return undefined;
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*.*?\*\/)|(?:-->)\s*$/g, ""));
  } catch {
    return undefined;
  }
}

/** Objects at the top, of a list, of a graph, and what a page is about. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value["@graph"], depth + 1), ...thingsIn(value.mainEntity, depth + 1)];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  return [thing["@type"]].flat().map((type) => String(type).replace(/^.*[/:]/, ""));
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) =>
    /Article$|^(?:BlogPosting|Report|LiveBlogPosting)$/.test(type),
  );
}

/** Texts, or the names of things. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(textsOf))];
  if (isThing(value)) return textsOf(value.name ?? value["@value"]);
  if (typeof value !== "string") return [];
  const text = plainText(value);
  return text === "" ? [] : [text];
}

function topicsOf(value: unknown): string[] {
  if (typeof value === "string") return textsOf(value.split(value.includes(";") ? ";" : /[,،]/));
  return textsOf(value);
}

function addressOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(addressOf).find((address) => address !== undefined);
  if (isThing(value)) return addressOf(value.url ?? value.contentUrl ?? value["@id"]);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Some pages write their texts as HTML does: "l&#8217;été". */
function plainText(text: string): string {
  if (!text.includes("&")) return text.replace(/[ \t\r\n\f]+/g, " ").trim();
  return wordsOf(parseHtml(text.slice(0, 10_000).replaceAll("<", "&lt;")));
}
