// Of two decisions an editor's holds before readers', else the later one; a second look changes nothing.
import fc from "fast-check";
import { expect, it } from "vitest";
import { deciders, decisionStates } from "../../scripts/model/report.ts";
import { decisionThatHolds, isNewsToReceiver } from "../../scripts/reports/precedence.ts";
import { decided } from "./decided.ts";

const [early, late] = ["2026-11-26T10:00:00Z", "2026-11-26T11:00:00Z"];

it.each([
  ["editor kept late", "readers blocked early", "ledger", true],
  ["editor kept early", "readers blocked late", "ledger", true],
  ["editor blocked early", "readers blocked late", "ledger", true],
  ["editor restored early", "readers blocked late", "receiver", false],
  ["editor restored late", "readers blocked early", "ledger", true],
  ["readers blocked late", "editor kept early", "receiver", false],
  ["readers blocked late", "editor restored early", "ledger", false],
  ["readers blocked early", "editor restored late", "receiver", false],
  ["editor kept early", "editor blocked late", "receiver", false],
  ["editor kept late", "editor blocked early", "ledger", true],
  ["editor kept early", "editor blocked early", "ledger", false],
  ["editor kept early", "editor restored late", "receiver", false],
  ["editor kept early", "nothing", "ledger", true],
  ["editor restored early", "nothing", "ledger", false],
  ["readers blocked early", "nothing", "ledger", false],
  ["nothing", "readers blocked early", "receiver", false],
])("%s in the ledger, %s at the receiver: the %s's holds", (mine, theirs, winner, isNews) => {
  const [ledger, receiver] = [decisionOf(mine), decisionOf(theirs)];
  const holds = receiver ? decisionThatHolds(ledger, receiver) : ledger;
  expect(holds).toBe(winner === "ledger" ? ledger : receiver);
  expect(holds && isNewsToReceiver(holds, receiver)).toBe(isNews);
});

it("comes to rest at once, and once the receiver is told nothing is news", () => {
  const decision = fc
    .record({
      state: fc.constantFrom(...decisionStates),
      by: fc.constantFrom(...deciders),
      at: fc.constantFrom(early, late),
      people: fc.nat(3),
    })
    .map(decided);
  fc.assert(
    fc.property(decision, decision, (ledger, receiver) => {
      const holds = decisionThatHolds(ledger, receiver);
      expect(decisionThatHolds(holds, receiver)).toBe(holds);
      const told = isNewsToReceiver(holds, receiver) ? holds : receiver;
      expect(isNewsToReceiver(holds, told)).toBe(false);
    }),
  );
});

function decisionOf(words: string) {
  const [by = "", state = "", when] = words.split(" ");
  if (by === "nothing") return undefined;
  const at = when === "late" ? late : early;
  return decided({ by: by as "editor", state: state as "kept", at });
}
