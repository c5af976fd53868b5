// The proof of work that a receiver may ask for: a second of sums for one report, days of them for a million.
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/** Base64 of the receiver's challenge and its solution; empty where it could not be had. */
export async function proofFor(challengeAddress: string): Promise<string> {
  const answer = await fetch(challengeAddress);
  if (!answer.ok) return "";
  const challenge = await answer.json();
  const solution = await solveChallenge({ challenge, deriveKey });
  return solution ? btoa(JSON.stringify({ challenge, solution })) : "";
}
