// What an importer finds, in its own words: nothing in it is invented, and nothing of it is trusted yet.
import type { Day } from "../model/day.ts";
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import type { Finding } from "../model/problem.ts";
import type { UnreadableReason } from "../model/unreadable.ts";
import type { DateOrder } from "./date-order.ts";

/** An article as its origin holds it. Texts are plain; the body is Markdown without HTML. */
export interface ImportedItem {
  /** Where it was found, for the report: "export.xml, 12th item". */
  readonly place: string;
  readonly headline?: string | undefined;
  /** The newspaper; `--source` where the origin names none. */
  readonly source?: string | undefined;
  /** The day of publication as the origin writes it; times and offsets after it are ignored. */
  readonly date?: string | undefined;
  /** Of its days, where the format fixes it: "03/04/2022" may be two. */
  readonly dateOrder?: DateOrder | undefined;
  /** The original's address on the web. */
  readonly link?: string | undefined;
  readonly lang?: string | undefined;
  readonly summary?: string | undefined;
  readonly authors?: readonly string[];
  readonly topics?: readonly string[];
  readonly updated?: string | undefined;
  readonly draft?: boolean;
  /** Old addresses of the article in the archive that it comes from, as paths. */
  readonly aliases?: readonly string[];
  /**
   * All addresses by which texts of the same origin may lead to it, its own first: links to them become links to
   * its file. What stands in a folder has addresses below `folderAddress`.
   */
  readonly stoodAt?: readonly string[];
  /** Where its own relative links lead from; its first address where nothing is said. */
  readonly linksFrom?: LinkBases;
  readonly translationKey?: string | undefined;
  /** Markdown; empty for a headline alone. */
  readonly body?: string;
  /** The name that its file should have; the headline's letters where the origin has none. */
  readonly name?: string | undefined;
  /** Pictures to save beside the article: the file that the body or the front matter names, and its bytes. */
  readonly images?: readonly ImportedImage[];
  /** Pictures that the input names and does not hold: their words stay. */
  readonly lacking?: readonly string[];
}

/** An author's relative link leads from the text's file, a reader's from its page on the old site. */
export interface LinkBases {
  readonly file: readonly string[];
  /** Empty where nobody knows any more. */
  readonly page: readonly string[];
}

export interface ImportedImage {
  /** "port.jpg": beside the article. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** The article's own picture, and not one of its text. */
  readonly isLead?: boolean;
}

/** What can't be read says why, and where in it. */
export interface Unreadable {
  readonly reason: UnreadableReason;
  /** "12:7" */
  readonly at?: string | undefined;
}

/** Why something that was found is no article; the sentences are in `rendering/import-words.ts`. */
export interface Refusals {
  /** The format says nothing that could be read. */
  unreadable: Unreadable;
  /** What stands there is another kind of thing: a page, a menu, an attachment. */
  "not-an-article": { kind: string; count?: number; option?: string };
  /** Pictures of galleries, which are left out where pictures are not asked for, or are not in the export. */
  "gallery-left-out": { count: number; asked: boolean };
  /** Pictures that are not in the folder which is imported. */
  "pictures-lacking": { names: readonly string[] };
  /** A page was asked for, and a file of another type came: "PDF"; empty for a text that says nothing of its origin. */
  "not-html": { type: string };
  /** Front matter that Khizana's own reading refuses; told as a build would. */
  "not-whole": { problems: readonly string[] };
  "too-long": { longest: number };
  "not-fetched": { reason: FetchRefusal };
  /** Its bytes are not of the encoding that it names, or of UTF-8 where it names none. */
  "other-encoding": { likely: string };
  /** A ticker says neither in which newspaper nor when its headlines appeared; the command line may. */
  "headlines-alone": { headlines: number };
  /** A table whose columns are called otherwise than any that we know. */
  "no-column": { missing: readonly string[]; columns: readonly string[] };
  /** A page does not say what an article must have, and neither does the command line. */
  unsaid: { missing: readonly ("source" | "date")[] };
  /** Day and month could change places. */
  "unclear-day": { written: string; days: readonly Day[] };
  /** No line says in which newspaper and on which day it was published. */
  "no-provenance": Readonly<Record<string, never>>;
}

export type RefusalCode = keyof Refusals;

export type Refused = {
  readonly [Code in RefusalCode]: {
    readonly refused: Code;
    readonly place: string;
    readonly details: Refusals[Code];
  };
}[RefusalCode];

/** Front matter that can't be read; told as a build would. */
export interface Unread {
  readonly place: string;
  readonly findings: readonly Finding[];
}

export type Found = ImportedItem | Refused | Unread;

export function isRefused(found: Found): found is Refused {
  return "refused" in found;
}

/** What was left out of an article that is imported all the same. */
export function isRemark({ refused }: Refused): boolean {
  return refused === "gallery-left-out" || refused === "pictures-lacking";
}

export function isUnread(found: Found): found is Unread {
  return "findings" in found;
}

export function refuse<Code extends RefusalCode>(
  refused: Code,
  place: string,
  details: Refusals[Code],
): Refused {
  return { refused, place, details } as Refused;
}
