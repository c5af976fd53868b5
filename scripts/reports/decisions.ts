// What has been decided of pictures, by readers or by an editor, and what waits for one.
import type { DecisionState, PictureDecision, ReportReason } from "../model/report.ts";
import { numberOf, type Query, type Row, textOf } from "./driver.ts";

/** An undecided picture, for editors alone. */
export interface WaitingPicture {
  readonly image: string;
  /** It has reached the threshold while too many others were blocked. */
  readonly held: boolean;
  readonly people: number;
  /** Reports that do not count, for want of a proof. */
  readonly noted: number;
  readonly reasons: Readonly<Partial<Record<ReportReason, number>>>;
  /** Days of the first and the last report, "2026-11-26". */
  readonly first: string;
  readonly last: string;
  /** What readers wrote, in no order that tells when. */
  readonly words: readonly string[];
}

/** Of the many that a flood may bring, the most reported. */
const mostWaiting = 500;
const mostWords = 2000;

/** Pictures that nobody may see, sorted. */
export async function readBlocked(query: Query): Promise<readonly string[]> {
  const rows = await query("SELECT image FROM pictures WHERE state = 'blocked' ORDER BY image");
  return rows.map(({ image }) => textOf(image));
}

/** Every decision, sorted by picture. */
export async function readDecisions(query: Query): Promise<readonly PictureDecision[]> {
  const rows = await query("SELECT * FROM pictures WHERE state IS NOT NULL ORDER BY image");
  return rows.map(decisionOf);
}

function decisionOf({ image, state, decider, decided, people, reasons, note }: Row) {
  return {
    image: textOf(image),
    state: state as DecisionState,
    by: decider as PictureDecision["by"],
    at: textOf(decided),
    people: numberOf(people),
    reasons: JSON.parse(textOf(reasons)) as PictureDecision["reasons"],
    ...(note === null || note === undefined ? {} : { note: textOf(note) }),
  };
}

/** What an editor should look at: held pictures first, then the most reported. */
export async function readWaiting(query: Query): Promise<readonly WaitingPicture[]> {
  const rows = await query(
    `SELECT votes.image AS image, reason, counted, COALESCE(MAX(held), 0) AS held,
       COUNT(*) AS people, MIN(at) AS first, MAX(at) AS last
     FROM votes LEFT JOIN pictures ON pictures.image = votes.image
     WHERE state IS NULL OR state = 'restored' OR held = 1
     GROUP BY votes.image, reason, counted`,
  );
  const kept = await query("SELECT image, people, reasons FROM pictures WHERE held = 1");
  const words = await query(
    `SELECT votes.image AS image, words FROM votes LEFT JOIN pictures ON pictures.image = votes.image
     WHERE words <> '' AND (state IS NULL OR state = 'restored' OR held = 1)
     ORDER BY votes.image, words LIMIT ${mostWords}`,
  );
  const waiting = new Map<string, WaitingPicture>();
  for (const row of rows) {
    const image = textOf(row.image);
    waiting.set(image, added(waiting.get(image) ?? emptyOf(image), row));
  }
  // A held picture waits even when the votes that brought it there are forgotten.
  for (const { image, people, reasons } of kept) {
    const name = textOf(image);
    if (waiting.has(name)) continue;
    const counts = { people: numberOf(people), reasons: JSON.parse(textOf(reasons)) };
    waiting.set(name, { ...emptyOf(name), held: true, ...counts });
  }
  return [...waiting.values()]
    .sort((a, b) => Number(b.held) - Number(a.held) || b.people - a.people || order(a, b))
    .slice(0, mostWaiting)
    .map((picture) => ({
      ...picture,
      words: words.filter(({ image }) => image === picture.image).map((row) => textOf(row.words)),
    }));
}

const order = (a: WaitingPicture, b: WaitingPicture) => (a.image < b.image ? -1 : 1);

function emptyOf(image: string): WaitingPicture {
  return { image, held: false, people: 0, noted: 0, reasons: {}, first: "", last: "", words: [] };
}

function added(picture: WaitingPicture, row: Row): WaitingPicture {
  const people = numberOf(row.people);
  const reason = textOf(row.reason) as ReportReason;
  const [first, last] = [row.first, row.last].map((at) => dayOf(numberOf(at)));
  const counts =
    row.counted === 1
      ? {
          people: picture.people + people,
          reasons: { ...picture.reasons, [reason]: (picture.reasons[reason] ?? 0) + people },
        }
      : { noted: picture.noted + people };
  return {
    ...picture,
    ...counts,
    held: picture.held || row.held === 1,
    first: picture.first === "" || (first ?? "") < picture.first ? (first ?? "") : picture.first,
    last: (last ?? "") > picture.last ? (last ?? "") : picture.last,
  };
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

export interface EditorDecision {
  readonly image: string;
  readonly state: DecisionState;
  readonly at: string;
  readonly note?: string | undefined;
}

/** Writes what an editor decided; `restored` forgets the votes, and readers are counted anew. */
export async function decide(
  query: Query,
  { image, state, at, note }: EditorDecision,
): Promise<PictureDecision> {
  const counted = await query(
    "SELECT reason, COUNT(*) AS people FROM votes WHERE image = ? AND counted = 1 GROUP BY reason",
    [image],
  );
  const [before] = await query("SELECT people, reasons FROM pictures WHERE image = ?", [image]);
  const now = counted.map(({ reason, people }) => [textOf(reason), numberOf(people)] as const);
  const people = now.reduce((sum, [, count]) => sum + count, 0);
  // Votes may have been forgotten since an earlier decision: how many there were is still known.
  const earlier = before && numberOf(before.people) > people ? before : undefined;
  const values = earlier
    ? [numberOf(earlier.people), textOf(earlier.reasons)]
    : [people, JSON.stringify(Object.fromEntries(now))];
  await query(
    `INSERT INTO pictures (image, state, decider, decided, people, reasons, note, held)
     VALUES (?, ?, 'editor', ?, ?, ?, ?, 0)
     ON CONFLICT (image) DO UPDATE SET state = excluded.state, decider = excluded.decider,
       decided = excluded.decided, people = excluded.people, reasons = excluded.reasons,
       note = excluded.note, held = 0`,
    [image, state, at, ...values, note ?? null],
  );
  if (state === "restored") await query("DELETE FROM votes WHERE image = ?", [image]);
  const [row] = await query("SELECT * FROM pictures WHERE image = ?", [image]);
  if (!row) throw new Error(`the decision of ${image} was not kept`);
  return decisionOf(row);
}
