// Several processes on one database, and processes that are killed: no vote is lost after its answer, none counts twice.
import { describe, expect, it } from "vitest";
import { databases } from "./databases.ts";
import { picture, reader, report, waitingAt } from "./receiver-of-test.ts";
import { type ReceiverProcess, startProcess } from "./receiver-process.ts";

const rounds = Number(process.env.KHIZANA_KILL_ROUNDS ?? 5);
const manyPeople = ["--threshold", "1000000"];

describe.each(databases)("processes on $name", ({ make }) => {
  it("eight at once count each person once, and block a picture once", async () => {
    const db = await make();
    const all = await Promise.all(Array.from({ length: 8 }, () => startProcess(db)));
    const everyone = Array.from({ length: 200 }, (_, number) => reader(number));
    let counted = 0;
    for (let i = 0; i < everyone.length; i += 25) {
      const together = everyone.slice(i, i + 25);
      const sent = together.flatMap((from) => all.map((process) => report(process, { from })));
      for (const { result, error } of await Promise.all(sent)) {
        expect(error).toBeUndefined();
        if (result === "counted") counted++;
      }
    }
    expect(counted).toBe(everyone.length);
    const verdicts = all.flatMap(({ output }) => output().match(/"event":"blocked"/g) ?? []);
    expect(verdicts.length).toBe(1);
    for (const { child } of all) child.kill("SIGTERM");
    expect(await Promise.all(all.map(({ ended }) => ended))).toEqual(Array(8).fill(0));
  });

  it(`killed ${rounds} times while they write lose and double nothing`, async () => {
    const db = await make();
    let answered = 0;
    for (let round = 1; round <= rounds; round++) {
      const victim = await startProcess(db, manyPeople);
      const image = picture(round);
      const kept = await reportUntilDeath(victim, image, round);
      await victim.ended;
      answered += kept.length;

      const heir = await startProcess(db, manyPeople);
      const again = await Promise.all(kept.map((from) => report(heir, { from, image })));
      expect(again.filter(({ result }) => result !== "repeated")).toEqual([]);
      // Whoever had no answer tries again, and is counted once whether the first was kept or not.
      for (let i = 0; i < everyone.length; i += 100) {
        const together = everyone.slice(i, i + 100);
        await Promise.all(together.map((n) => report(heir, { from: of(round, n), image })));
      }
      const waiting = (await waitingAt(heir)).find((other) => other.image === image);
      expect(waiting?.people).toBe(everyone.length);
      heir.child.kill("SIGKILL");
      await heir.ended;
    }
    console.info(`${rounds} rounds, ${answered} answered before the kill`);
    expect(answered).toBeGreaterThan(0);
  }, 3_600_000);
});

const everyone = Array.from({ length: 300 }, (_, number) => number);
const of = (round: number, number: number) => reader((round % 200) * 300 + number);

/** Twenty readers at a time report, until some are answered; gives those that were told that their report is counted. */
async function reportUntilDeath(receiver: ReceiverProcess, image: string, round: number) {
  const kept: string[] = [];
  const answersBeforeDeath = 1 + Math.floor(Math.random() * 100);
  const left = [...everyone];
  const send = async () => {
    for (let number = left.pop(); number !== undefined; number = left.pop()) {
      const from = of(round, number);
      const answer = await report(receiver, { from, image }).catch(() => undefined);
      if (answer === undefined) return;
      if (answer.result === "counted") kept.push(from);
      // At a moment of its own, while others are being written.
      if (kept.length === answersBeforeDeath) {
        setTimeout(() => receiver.child.kill("SIGKILL"), Math.random() * 8);
      }
    }
  };
  await Promise.all(Array.from({ length: 20 }, send));
  return kept;
}
