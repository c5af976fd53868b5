// Votes in the database: what is known before a judgement, and what is written after it.
import type { ReportReason } from "../model/report.ts";
import { listOf, numberOf, type Query, type Row, textOf, type Value } from "./driver.ts";
import {
  isDecided,
  type Judgement,
  type Known,
  type KnownVote,
  type PictureState,
  type Vote,
} from "./judge.ts";
import { dayMs, hourMs } from "./rules.ts";

/** Everything that the judgement of these votes turns upon. */
export async function readKnown(
  query: Query,
  votes: readonly Vote[],
  instant: number,
): Promise<Known> {
  const images = [...new Set(votes.map(({ image }) => image))];
  const blocks = [...new Set(votes.flatMap(({ person }) => person.blocks))];
  const tokens = [...new Set(votes.flatMap(({ person }) => person.tokens))];
  const proofs = votes.flatMap(({ proof }) => (proof ? [proof.id] : []));
  // Asked at once: a database on another machine is waited for once, and not for each.
  const [pictures, byBlock, byToken, blocksToday, tokensToday, used, blockedThisHour] =
    await Promise.all([
      readPictures(query, images),
      readVotes(query, images, "person", blocks),
      readVotes(query, images, "token", tokens),
      readReported(query, "person", blocks, instant),
      readReported(query, "token", tokens, instant),
      within(query, "SELECT proof FROM proofs WHERE proof IN", proofs),
      countBlocked(query, instant),
    ]);
  // Of a decided picture nothing is counted, however many report it.
  const open = images.filter((image) => !isDecided(pictures.get(image) ?? noState));
  return {
    pictures,
    votes: eachOnce([...byBlock, ...byToken]),
    tallies: await readTallies(query, open),
    reportedToday: new Map([...blocksToday, ...tokensToday]),
    usedProofs: new Set(used.map(({ proof }) => textOf(proof))),
    blockedThisHour,
  };
}

/** A vote may be known by its network and by its token. */
function eachOnce(votes: readonly KnownVote[]): readonly KnownVote[] {
  return [...new Map(votes.map((vote) => [`${vote.image} ${vote.person}`, vote])).values()];
}

const noState: PictureState = { state: null, held: false };

async function readPictures(query: Query, images: readonly string[]) {
  const rows = await within(
    query,
    "SELECT image, state, held FROM pictures WHERE image IN",
    images,
  );
  return new Map(
    rows.map(({ image, state, held }) => [
      textOf(image),
      { state: state === null ? null : textOf(state), held: held === 1 },
    ]),
  );
}

async function readVotes(
  query: Query,
  images: readonly string[],
  column: "person" | "token",
  names: readonly string[],
) {
  const start = `SELECT image, person, token, counted FROM votes WHERE image IN (${listOf(images).marks}) AND ${column} IN`;
  const rows = await within(query, start, names, "", listOf(images).filled);
  return rows.map(({ image, person, token, counted }) => ({
    image: textOf(image),
    person: textOf(person),
    token: token === null ? null : textOf(token),
    counted: counted === 1,
  }));
}

async function readTallies(query: Query, images: readonly string[]) {
  const rows = await within(
    query,
    "SELECT image, neighbourhood, reason, COUNT(*) AS people FROM votes WHERE counted = 1 AND image IN",
    images,
    "GROUP BY image, neighbourhood, reason",
  );
  return rows.map(({ image, neighbourhood, reason, people }) => ({
    image: textOf(image),
    neighbourhood: textOf(neighbourhood),
    reason: textOf(reason) as ReportReason,
    people: numberOf(people),
  }));
}

async function readReported(
  query: Query,
  column: "person" | "token",
  names: readonly string[],
  instant: number,
): Promise<[string, number][]> {
  const start = `SELECT ${column} AS name, COUNT(*) AS pictures FROM votes WHERE at > ? AND ${column} IN`;
  const rows = await within(query, start, names, `GROUP BY ${column}`, [instant - dayMs]);
  return rows.map(({ name, pictures }) => [textOf(name), numberOf(pictures)]);
}

async function countBlocked(query: Query, instant: number): Promise<number> {
  const span = [instant - hourMs, instant + hourMs];
  const [row] = await query(
    "SELECT COUNT(*) AS blocked FROM pictures WHERE blocked_at > ? AND blocked_at < ?",
    span,
  );
  return numberOf(row?.blocked);
}

/** A query that ends in a list, and asks nothing for an empty one. */
async function within(
  query: Query,
  start: string,
  names: readonly string[],
  end = "",
  values: readonly Value[] = [],
): Promise<readonly Row[]> {
  if (names.length === 0) return [];
  const { marks, filled } = listOf(names);
  return query(`${start} (${marks}) ${end}`, [...values, ...filled]);
}

/** Writes what was judged, dated by the calendar; a decision bears the clock's time, for people to read. */
export async function writeJudgement(
  query: Query,
  { noted, raised, verdicts }: Judgement,
  votes: readonly Vote[],
  time: { readonly instant: number; readonly now: string },
): Promise<void> {
  for (let i = 0; i < noted.length; i += mostRows) {
    await insertVotes(query, noted.slice(i, i + mostRows), time.instant);
  }
  for (const { image, person } of raised) {
    await query("UPDATE votes SET counted = 1 WHERE image = ? AND person = ?", [image, person]);
  }
  for (const { proof } of votes) {
    if (!proof) continue;
    const values = [proof.id, proof.expires];
    await query("INSERT INTO proofs (proof, expires) VALUES (?, ?) ON CONFLICT DO NOTHING", values);
  }
  for (const { image, as, people, reasons } of verdicts) {
    const counts = [people, JSON.stringify(reasons)];
    await (as === "held"
      ? query(
          `INSERT INTO pictures (image, people, reasons, held) VALUES (?, ?, ?, 1)
           ON CONFLICT (image) DO UPDATE SET held = 1`,
          [image, ...counts],
        )
      : query(
          `INSERT INTO pictures (image, state, decider, decided, people, reasons, held, blocked_at)
           VALUES (?, 'blocked', 'readers', ?, ?, ?, 0, ?)
           ON CONFLICT (image) DO UPDATE SET state = excluded.state, decider = excluded.decider,
             decided = excluded.decided, people = excluded.people, reasons = excluded.reasons,
             note = NULL, held = 0, blocked_at = excluded.blocked_at`,
          [image, time.now, ...counts, time.instant],
        ));
  }
}

/** Rows of one statement: a database with far to go is asked seldom. */
const mostRows = 32;

async function insertVotes(query: Query, noted: Judgement["noted"], instant: number) {
  const rows = noted.map(({ vote: { image, person, salt, reason, words }, counted }): Value[] => [
    ...[image, person.blocks[0] ?? "", person.tokens[0] ?? null, person.neighbourhoods[0] ?? ""],
    ...[salt, instant, counted ? 1 : 0, reason, words],
  ]);
  await query(
    `INSERT INTO votes (image, person, token, neighbourhood, salt, at, counted, reason, words)
     VALUES ${rows.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")}`,
    rows.flat(),
  );
}
