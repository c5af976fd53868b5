// Votes age with the calendar, and a clock that jumps neither loses votes nor lets anyone vote twice.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDriver } from "../../scripts/reports/open-driver.ts";
import { dayMs, epochMs, hourMs } from "../../scripts/reports/rules.ts";
import { databases } from "./databases.ts";
import {
  picture,
  reader,
  report,
  startReceiver,
  type TestReceiver,
  waitingAt,
} from "./receiver-of-test.ts";

/** The third day of an epoch. */
const start = 700 * epochMs + 3 * dayMs;

const resultOf = async (receiver: TestReceiver, person: number, image = picture(1)) =>
  (await report(receiver, { from: reader(person), image })).result;

describe.each(databases)("time in $name", ({ make }) => {
  /** As the server does, but for the minutes between. */
  const go = async (receiver: TestReceiver, clock: { now: number }, until: number) => {
    while (clock.now < until) {
      clock.now = Math.min(until, clock.now + 6 * hourMs);
      await receiver.store.beat();
    }
  };

  it("knows a person across the border of two epochs, and forgets them after the second", async () => {
    const clock = { now: start };
    const receiver = await startReceiver(await make(), { clock, threshold: 100 });
    expect(await resultOf(receiver, 1)).toBe("counted");
    await go(receiver, clock, start + epochMs);
    expect([await resultOf(receiver, 1), await resultOf(receiver, 2)]).toEqual([
      "repeated",
      "counted",
    ]);
    await go(receiver, clock, start + 2 * epochMs);
    expect([await resultOf(receiver, 1), await resultOf(receiver, 2)]).toEqual([
      "counted",
      "repeated",
    ]);
    expect(await waitingAt(receiver)).toMatchObject([{ people: 2 }]);
  });

  it("takes no network for two because its votes fall into two epochs", async () => {
    const clock = { now: start };
    const receiver = await startReceiver(await make(), { clock });
    const from = (household: number) => ({ from: `198.51.${household}.1` });
    await report(receiver, from(1));
    await go(receiver, clock, start + epochMs);
    await report(receiver, from(2));
    expect((await report(receiver, from(3))).blocked).toBe(false);
    expect((await report(receiver, { from: "203.0.113.1" })).blocked).toBe(true);
  });

  it("keeps no more than two salts, and nothing of a vote whose salt is gone", async () => {
    const clock = { now: start };
    const db = await make();
    const receiver = await startReceiver(db, { clock });
    const fields = { words: "un mot de la lectrice" };
    await report(receiver, { from: reader(1), fields });
    await go(receiver, clock, start + 5 * epochMs);
    await resultOf(receiver, 2);
    const driver = await openDriver(db);
    const salts = await driver.read("SELECT epoch FROM salts ORDER BY epoch");
    const votes = await driver.read("SELECT words FROM votes");
    await driver.close();
    // On PostgreSQL's disk it stays until the server makes use of the place again.
    for (const file of [db, `${db}-wal`].filter((path) => existsSync(path))) {
      expect(readFileSync(file).includes(fields.words)).toBe(false);
    }
    expect(salts.map(({ epoch }) => epoch)).toEqual([704, 705]);
    expect(votes).toEqual([{ words: "" }]);
  });

  it("loses no vote to a clock that jumps ahead and comes back, and doubles none", async () => {
    const clock = { now: start };
    const db = await make();
    let receiver = await startReceiver(db, { clock, threshold: 100 });
    await resultOf(receiver, 1);
    clock.now = start + 3650 * dayMs;
    await receiver.store.beat();
    expect([await resultOf(receiver, 1), await resultOf(receiver, 2)]).toEqual([
      "repeated",
      "counted",
    ]);
    await receiver.stop();
    receiver = await startReceiver(db, { clock, threshold: 100 });
    expect(await resultOf(receiver, 1)).toBe("repeated");
    clock.now = start + hourMs;
    await receiver.store.beat();
    expect([await resultOf(receiver, 1), await resultOf(receiver, 2)]).toEqual([
      "repeated",
      "repeated",
    ]);
    expect(await waitingAt(receiver)).toMatchObject([{ people: 2 }]);
  });

  it("loses no vote to a clock that goes back, and doubles none", async () => {
    const clock = { now: start };
    const receiver = await startReceiver(await make(), { clock, threshold: 100 });
    await resultOf(receiver, 1);
    for (const back of [hourMs, 2 * dayMs, 3650 * dayMs]) {
      clock.now = start - back;
      await receiver.store.beat();
      expect(await resultOf(receiver, 1)).toBe("repeated");
    }
    await go(receiver, clock, clock.now + 2 * dayMs);
    expect([await resultOf(receiver, 1), await resultOf(receiver, 2)]).toEqual([
      "repeated",
      "counted",
    ]);
    clock.now = start + dayMs;
    await go(receiver, clock, start + 3 * dayMs);
    expect([await resultOf(receiver, 1), await resultOf(receiver, 2)]).toEqual([
      "repeated",
      "repeated",
    ]);
    expect(await waitingAt(receiver)).toMatchObject([{ people: 2 }]);
  });

  it("believes a clock that was long away once it has gone on for a day", async () => {
    const clock = { now: start };
    const receiver = await startReceiver(await make(), { clock, threshold: 100 });
    await resultOf(receiver, 1);
    clock.now = start + 2 * epochMs;
    await go(receiver, clock, clock.now + 18 * hourMs);
    expect(await resultOf(receiver, 1)).toBe("repeated");
    await go(receiver, clock, clock.now + 12 * hourMs);
    expect(await resultOf(receiver, 1)).toBe("counted");
  });

  it("opens the day and the hour anew with time, not before", async () => {
    const clock = { now: start };
    const receiver = await startReceiver(await make(), { clock, mostBlockedAnHour: 1 });
    const all = async (image: string) => {
      let last: string | undefined;
      for (const person of [1, 2, 3]) last = await resultOf(receiver, person, image);
      return last;
    };
    expect([await all(picture(1)), await all(picture(2))]).toEqual(["counted", "held"]);
    clock.now += 0.9 * hourMs;
    expect(await all(picture(3))).toBe("held");
    clock.now += 0.2 * hourMs;
    expect(await all(picture(4))).toBe("counted");
  });
});
