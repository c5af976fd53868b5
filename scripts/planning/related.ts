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
  const scores = new Map<number, { readonly entry: Entry; readonly score: number }>();
  for (const kind of kinds) {
    for (const key of article.filed[kind]) {
      for (const entry of catalogue.shelf(edition, kind, key).before(article.ord, mostCandidates)) {
        const { score = 0 } = scores.get(entry.id) ?? {};
        scores.set(entry.id, { entry, score: score + weights[kind] });
      }
    }
  }
  const own = wordsOf(article);
  return [...scores.values()]
    .filter(({ entry }) => !shown.has(entry.id))
    .map(({ entry, score }) => ({ entry, score: score + likeness(own, wordsOf(entry)) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || (a.entry.ord < b.entry.ord ? 1 : -1))
    .slice(0, mostShown)
    .map(({ entry }) => entry);
}

/** The articles that look back on this one. Where it is not like them, it still takes the place of the twentieth before them. */
export function* lookingBackOn({ catalogue, edition }: Archive, trace: Trace): Generator<Entry> {
  for (const { kind, key } of trace.shelves) {
    yield* catalogue.shelf(edition, kind, key).after(trace.ord, mostCandidates);
  }
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
