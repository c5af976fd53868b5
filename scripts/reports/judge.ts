// What becomes of reports: pure, one after the other, from what the database knew before them.
import type { ReportReason } from "../model/report.ts";
import type { Person } from "./person.ts";
import { fewestNeighbourhoods, mostOfABlockADay, mostPicturesADay, type Rules } from "./rules.ts";

/** A report, its reader known by hashes alone. */
export interface Vote {
  readonly person: Person;
  /** Of the newest salt that the hashes were made with. */
  readonly salt: number;
  readonly image: string;
  readonly reason: ReportReason;
  readonly words: string;
  /** The solved challenge's name, and when it expires; each may be used once. */
  readonly proof?: { readonly id: string; readonly expires: number } | undefined;
}

export interface Outcome {
  /** `held`: noted for an editor, it does not count by itself. */
  readonly result: "counted" | "repeated" | "held" | "refused";
  readonly blocked: boolean;
}

export interface KnownVote {
  readonly image: string;
  readonly person: string;
  readonly token: string | null;
  readonly counted: boolean;
}

/** Counted reports of a picture from one neighbourhood for one reason. */
export interface Tally {
  readonly image: string;
  readonly neighbourhood: string;
  readonly reason: ReportReason;
  readonly people: number;
}

export interface PictureState {
  readonly state: string | null;
  readonly held: boolean;
}

/** All that the database knows and these votes turn upon. */
export interface Known {
  readonly votes: readonly KnownVote[];
  readonly tallies: readonly Tally[];
  readonly pictures: ReadonlyMap<string, PictureState>;
  /** How many pictures a person, or a token, has reported in the last day. */
  readonly reportedToday: ReadonlyMap<string, number>;
  readonly usedProofs: ReadonlySet<string>;
  readonly blockedThisHour: number;
}

export interface Verdict {
  readonly image: string;
  readonly as: "blocked" | "held";
  readonly people: number;
  readonly reasons: Readonly<Partial<Record<ReportReason, number>>>;
}

export interface Judgement {
  /** One for each vote, in their order. */
  readonly outcomes: readonly Outcome[];
  readonly noted: readonly { readonly vote: Vote; readonly counted: boolean }[];
  /** Noted before without a proof, and counting now. */
  readonly raised: readonly KnownVote[];
  readonly verdicts: readonly Verdict[];
}

/** Judges votes that arrived together as if they had come one by one. */
export function judge(votes: readonly Vote[], known: Known, rules: Rules): Judgement {
  const votesSoFar = [...known.votes];
  const tallies = [...known.tallies];
  const pictures = new Map(known.pictures);
  const reported = new Map(known.reportedToday);
  const usedProofs = new Set(known.usedProofs);
  let blockedThisHour = known.blockedThisHour;
  const noted: { vote: Vote; counted: boolean }[] = [];
  const raised: KnownVote[] = [];
  const verdicts: Verdict[] = [];

  const judgeOne = (vote: Vote): Outcome => {
    const { image, person, reason, proof } = vote;
    const picture = pictures.get(image) ?? { state: null, held: false };
    const outcome = (result: Outcome["result"]) => ({
      result,
      blocked: pictures.get(image)?.state === "blocked",
    });
    const fresh = proof !== undefined && !usedProofs.has(proof.id);
    if (proof) usedProofs.add(proof.id);
    const counts = !rules.proof || fresh;
    const before = votesSoFar.find((other) => other.image === image && isBy(person, other));
    if (before && (before.counted || !counts)) return outcome("repeated");
    if (before) {
      raised.push(before);
      votesSoFar[votesSoFar.indexOf(before)] = { ...before, counted: true };
    } else {
      const names = [...person.blocks, ...person.tokens];
      const spent = (of: readonly string[]) =>
        of.reduce((sum, name) => sum + (reported.get(name) ?? 0), 0);
      const tooMany =
        spent(person.tokens) >= mostPicturesADay || spent(person.blocks) >= mostOfABlockADay;
      if (tooMany) return outcome("refused");
      noted.push({ vote, counted: counts });
      votesSoFar.push({ ...namesNow(person), image, counted: counts });
      for (const name of [names[0], person.tokens[0]]) {
        if (name !== undefined) reported.set(name, (reported.get(name) ?? 0) + 1);
      }
    }
    if (!counts) return outcome("held");
    tallies.push({ image, neighbourhood: person.neighbourhoods[0] ?? "", reason, people: 1 });
    if (isDecided(picture)) return outcome(picture.held ? "held" : "counted");
    const verdict = reach(tallies, vote, rules, blockedThisHour);
    if (!verdict) return outcome("counted");
    verdicts.push(verdict);
    if (verdict.as === "blocked") blockedThisHour++;
    pictures.set(image, {
      state: verdict.as === "blocked" ? "blocked" : picture.state,
      held: verdict.as === "held",
    });
    return outcome(verdict.as === "held" ? "held" : "counted");
  };
  return { outcomes: votes.map(judgeOne), noted, raised, verdicts };
}

/** Readers are asked again only where nothing was decided, or all was taken back. */
export function isDecided({ state, held }: PictureState): boolean {
  return held || state === "blocked" || state === "kept";
}

function isBy(person: Person, { person: block, token }: KnownVote): boolean {
  return person.blocks.includes(block) || (token !== null && person.tokens.includes(token));
}

function namesNow({ blocks, tokens }: Person): { person: string; token: string | null } {
  return { person: blocks[0] ?? "", token: tokens[0] ?? null };
}

/** Undefined while too few have reported the picture, or all of them from one network. */
function reach(
  tallies: readonly Tally[],
  { image, person }: Vote,
  { threshold, mostBlockedAnHour }: Rules,
  blockedThisHour: number,
): Verdict | undefined {
  const ofPicture = tallies.filter((tally) => tally.image === image);
  const people = ofPicture.reduce((sum, tally) => sum + tally.people, 0);
  if (people < threshold) return undefined;
  // Who votes knows their neighbourhood under both salts: a vote known by the older one is not taken for another's.
  const isElsewhere = ({ neighbourhood }: Tally) => !person.neighbourhoods.includes(neighbourhood);
  const needed = Math.min(fewestNeighbourhoods, threshold);
  if (needed > 1 && !ofPicture.some(isElsewhere)) return undefined;
  const reasons: Partial<Record<ReportReason, number>> = {};
  for (const tally of ofPicture) {
    reasons[tally.reason] = (reasons[tally.reason] ?? 0) + tally.people;
  }
  const as = blockedThisHour < mostBlockedAnHour ? "blocked" : "held";
  return { image, as, people, reasons };
}
