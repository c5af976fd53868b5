// A small sum for a reader's browser: a second of work for one report, days of it for a million.
import { createChallenge, verifySolution } from "altcha-lib";
// Of the two that the library has, the one that runs everywhere.
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { Challenge, Solution } from "altcha-lib/types";

/** Rounds of one attempt, and the beginning that one attempt in 256 finds. */
const work = { algorithm: "PBKDF2/SHA-256", cost: 2000, keyPrefix: "00" } as const;

const expiresAfterMs = 10 * 60 * 1000;

/** For `GET /challenge`, to be solved by `solveChallenge` of altcha-lib. */
export function newChallenge(secret: string, now: number): Promise<Challenge> {
  const expiresAt = new Date(now + expiresAfterMs);
  return createChallenge({ ...work, deriveKey, hmacSignatureSecret: secret, expiresAt });
}

export interface Proof {
  /** The challenge's, whichever of its solutions was found. */
  readonly id: string;
  readonly expires: number;
}

/** What a form's `proof` proves: base64 of `{"challenge": …, "solution": …}`; undefined where it is nothing. */
export async function readProof(proof: string, secret: string): Promise<Proof | undefined> {
  if (proof === "") return undefined;
  try {
    const { challenge, solution } = JSON.parse(atob(proof)) as {
      challenge: Challenge;
      solution: Solution;
    };
    const { signature, parameters } = challenge;
    const checked = await verifySolution({
      ...{ challenge, solution, deriveKey },
      hmacSignatureSecret: secret,
    });
    if (!checked.verified || !signature || !parameters.expiresAt) return undefined;
    return { id: signature, expires: parameters.expiresAt * 1000 };
  } catch {
    return undefined;
  }
}
