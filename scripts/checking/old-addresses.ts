// Where articles were published before they were moved or redated, as git's history tells it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../model/site.ts";
import type { GitHistory, Version } from "../reading/git-history.ts";
import { articleIn, nameOf, OldVersions } from "./old-versions.ts";
import { type ArticleVersion, isSameArticle } from "./same-article.ts";

export interface PlacedArticle {
  /** Within the content folder. */
  readonly path: string;
  /** The id of its bytes, as git would name them. */
  readonly id: string;
  readonly address: string;
}

/** About twenty seconds' reading: of archives with more, the latest versions of each article are looked at. */
const mostVersions = 50_000;

export interface OldAddresses {
  /** Of each article that has any, the latest first. */
  readonly of: ReadonlyMap<PlacedArticle, readonly string[]>;
  /** False where there were too many versions to look at. */
  readonly isWhole: boolean;
}

export function oldAddresses(
  history: GitHistory,
  articles: readonly PlacedArticle[],
  { content, site }: { readonly content: string; readonly site: Site },
  most = mostVersions,
): OldAddresses {
  const versions = new OldVersions(content, site);
  const { found, isWhole } = latestVersions(history, articles, most);
  const addresses = versions.addresses(found);
  const moves = (article: PlacedArticle, isSame: (move: Move) => boolean) =>
    movesOf(history, article, addresses, isSame);
  const moved = articles.filter((article) => moves(article, () => true).length > 0);
  const compared = moved.flatMap((article) => moves(article, () => true));
  const olds = compared.flatMap(({ newer, older }) => (newer ? [newer, older] : [older]));
  const said = versions.articles([...new Map(olds.map((one) => [nameOf(one), one])).values()]);
  const of = new Map(
    moved.map((article) => {
      const bytes = readFileSync(join(content, article.path));
      const current = articleIn(bytes, article.path, site);
      const saidIn = (version?: Version) => (version ? said.get(nameOf(version)) : current);
      const same = moves(article, ({ newer, older }) => areSame(saidIn(newer), saidIn(older)));
      const old = new Set(same.map(({ address }) => address));
      return [article, [...old].filter((address) => address !== article.address)];
    }),
  );
  return { of, isWhole };
}

function areSame(one: ArticleVersion | undefined, other: ArticleVersion | undefined): boolean {
  return one !== undefined && other !== undefined && isSameArticle(one, other);
}

/** Every version that may tell of another place, the articles' latest first; `most` of them. */
function latestVersions(
  history: GitHistory,
  articles: readonly PlacedArticle[],
  most: number,
): { readonly found: readonly Version[]; readonly isWhole: boolean } {
  const found = new Map<string, Version>();
  for (const { path, id } of articles) {
    const version = history.committed(path);
    if (!version) continue;
    const isUntouched = version.blob === id && `/${version.path}`.endsWith(`/${path}`);
    const hasPast = history.before(version).length > 0;
    if (hasPast || !isUntouched) found.set(nameOf(version), version);
  }
  const bound = found.size + most;
  for (const version of found.values()) {
    for (const older of history.before(version)) {
      if (found.size >= bound) return { found: [...found.values()], isWhole: false };
      found.set(nameOf(older), older);
    }
  }
  return { found: [...found.values()], isWhole: true };
}

/** A change of address: the version after it, none for the file as it is now, and the one before. */
interface Move {
  readonly newer: Version | undefined;
  readonly older: Version;
  readonly address: string;
}

/** Follows an article back as long as it is the same; a version that was not published is passed over. */
function movesOf(
  history: GitHistory,
  article: PlacedArticle,
  addresses: ReadonlyMap<string, string>,
  isSame: (move: Move) => boolean,
): Move[] {
  const committed = history.committed(article.path);
  if (!committed) return [];
  const moves: Move[] = [];
  const seen = new Set<string>();
  const steps: Step[] = [{ version: committed, newer: undefined, address: article.address }];
  for (const { version, newer, address } of steps) {
    if (seen.has(nameOf(version))) continue;
    seen.add(nameOf(version));
    const own = addresses.get(nameOf(version));
    if (own !== undefined && own !== address) {
      const move = { newer, older: version, address: own };
      if (!isSame(move)) continue;
      moves.push(move);
    }
    const last = own === undefined ? { newer, address } : { newer: version, address: own };
    steps.push(...history.before(version).map((older) => ({ ...last, version: older })));
  }
  return moves;
}

interface Step {
  readonly version: Version;
  /** The next version after it that was published. */
  readonly newer: Version | undefined;
  readonly address: string;
}
