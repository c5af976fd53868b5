// Related articles: earlier ones on the same topics or by the same authors, the likest first.
import type { ArticleRecord, Entry } from "../catalogue/entry.ts";
import type { Trace } from "../catalogue/traces.ts";
import type { ShelfKind } from "../model/address.ts";
import { likeness, type Words, wordsOfArticle } from "../model/likeness.ts";
import type { Archive } from "./archive.ts";

/** Shown on an article's page. */
const mostShown = 4;

/** Before it under each of its topics and authors: what comes later never asks for more pages than this. */
const mostCandidates = 20;

/** What a shared topic and a shared author count beside shared words; frozen like these. A newspaper is no matter of its own. */
const weights: Readonly<Record<ShelfKind, number>> = { source: 0, topic: 2, author: 2 };
const kinds = Object.keys(weights) as ShelfKind[];

/** Two topics, or one and a word: less would be whatever came last under a topic. */
const least = 4;

/** Those of `shown`, which the page leads to anyway, are left out; where two are as like, the later one comes first. */
export function relatedTo(
  { catalogue, edition }: Archive,
  article: ArticleRecord,
  shown: ReadonlySet<number>,
): Entry[] {
  const candidates = kinds.flatMap((kind) =>
    article.filed[kind].map((key) => ({
      weight: weights[kind],
      entries: catalogue.shelf(edition, kind, key).before(article.ord, mostCandidates),
    })),
  );
  return likest(article, candidates)
    .filter(({ entry }) => !shown.has(entry.id))
    .sort((a, b) => b.score - a.score || (a.entry.ord < b.entry.ord ? 1 : -1))
    .slice(0, mostShown)
    .map(({ entry }) => entry);
}

/** The later articles that are like enough to this one to lead back to it. */
export function lookingBackOn({ catalogue, edition }: Archive, trace: Trace): Entry[] {
  const candidates = trace.shelves.map(({ kind, key }) => ({
    weight: weights[kind],
    entries: catalogue.shelf(edition, kind, key).after(trace.ord, mostCandidates),
  }));
  return likest(catalogue.article(trace.id), candidates).map(({ entry }) => entry);
}

/** What stands on shared shelves, and how like it is: only what is like enough. */
function likest(
  article: Pick<Entry, "id" | "headline" | "summary">,
  candidates: readonly { readonly weight: number; readonly entries: readonly Entry[] }[],
): { readonly entry: Entry; readonly score: number }[] {
  const shared = new Map<number, { readonly entry: Entry; readonly score: number }>();
  for (const { weight, entries } of candidates) {
    for (const entry of entries) {
      shared.set(entry.id, { entry, score: weight + (shared.get(entry.id)?.score ?? 0) });
    }
  }
  const own = wordsOf(article);
  return [...shared.values()]
    .map(({ entry, score }) => ({ entry, score: score + likeness(own, wordsOf(entry)) }))
    .filter(({ score }) => score >= least);
}

/** Words of articles that were asked for lately: neighbours look back on the same ones. */
const known = new Map<number, Known>();
const mostKnown = 8192;

interface Known {
  readonly headline: string;
  readonly summary: string | null;
  readonly words: Words;
}

/** The number alone would not do: another catalogue, or an edit, gives it other words. */
function wordsOf({ id, headline, summary }: Pick<Entry, "id" | "headline" | "summary">): Words {
  const kept = known.get(id);
  if (kept && kept.headline === headline && kept.summary === summary) return kept.words;
  const words = wordsOfArticle(headline, summary);
  if (known.size >= mostKnown) known.clear();
  known.set(id, { headline, summary, words });
  return words;
}
