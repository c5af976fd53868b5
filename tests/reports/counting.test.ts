// How reports are counted, on both databases: by people, not by reports, and never against an editor.
import { describe, expect, it } from "vitest";
import { databases } from "./databases.ts";
import {
  blockedBy,
  decide,
  picture,
  read,
  reader,
  report,
  send,
  startReceiver,
  waitingAt,
} from "./receiver-of-test.ts";

describe.each(databases)("reports counted in $name", ({ make }) => {
  it("blocks a picture for everyone once three people of several networks have reported it", async () => {
    const receiver = await startReceiver(await make());
    expect(await report(receiver, { from: reader(1) })).toEqual({
      result: "counted",
      blocked: false,
    });
    expect(await report(receiver, { from: reader(2) })).toEqual({
      result: "counted",
      blocked: false,
    });
    expect(await blockedBy(receiver)).toEqual([]);
    const third = { from: reader(3), fields: { reason: "rights", words: "Ma photo." } };
    expect(await report(receiver, third)).toEqual({ result: "counted", blocked: true });
    expect(await blockedBy(receiver)).toEqual([picture(1)]);
    const decisions = await read<{ decisions: unknown[] }>(receiver, "decisions.json");
    expect(decisions).toEqual({
      decisions: [
        {
          ...{ image: picture(1), state: "blocked", by: "readers", people: 3 },
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
          reasons: { person: 2, rights: 1 },
        },
      ],
    });
    expect(JSON.stringify(decisions)).not.toContain("photo");
  });

  it("takes one network's many reports for one person's", async () => {
    const receiver = await startReceiver(await make());
    const results = [];
    for (let host = 1; host <= 20; host++) {
      results.push((await report(receiver, { from: `192.0.2.${host}` })).result);
    }
    expect(results).toEqual(["counted", ...Array(19).fill("repeated")]);
    expect(await blockedBy(receiver)).toEqual([]);
  });

  it("is not brigaded from one provider, however many households it lends", async () => {
    const receiver = await startReceiver(await make());
    for (let household = 1; household <= 50; household++) {
      await report(receiver, { from: `198.51.${household}.7` });
    }
    expect(await blockedBy(receiver)).toEqual([]);
    expect(await waitingAt(receiver)).toMatchObject([
      { image: picture(1), people: 50, held: false },
    ]);
    expect((await report(receiver, { from: "203.0.113.7" })).blocked).toBe(true);
  });

  it("knows an address in IPv6 by its household, and one of IPv4 in its clothes", async () => {
    const receiver = await startReceiver(await make());
    const results = [];
    for (const from of [
      "2001:db8:1:1::1",
      "2001:db8:1:2::9",
      "2001:db8:2::1",
      "::ffff:192.0.2.1",
      "192.0.2.99",
    ]) {
      results.push((await report(receiver, { from })).result);
    }
    expect(results).toEqual(["counted", "repeated", "counted", "counted", "repeated"]);
  });

  it("blocks no more than five pictures an hour, and holds the others for an editor", async () => {
    const receiver = await startReceiver(await make());
    for (let number = 1; number <= 7; number++) {
      for (const person of [1, 2, 3]) {
        await report(receiver, { from: reader(person), image: picture(number) });
      }
    }
    expect(await blockedBy(receiver)).toEqual([1, 2, 3, 4, 5].map(picture));
    const held = await waitingAt(receiver);
    expect(held.map(({ image, held: is }) => [image, is])).toEqual([
      [picture(6), true],
      [picture(7), true],
    ]);
    const more = await report(receiver, { from: reader(4), image: picture(6) });
    expect(more).toEqual({ result: "held", blocked: false });
  });

  it("lets nobody report more than twenty pictures a day, and silences no neighbour for it", async () => {
    const receiver = await startReceiver(await make());
    const sameSite = { "Sec-Fetch-Site": "same-site" };
    const first = await send(receiver, { from: reader(1), image: picture(1), headers: sameSite });
    const headers = { ...sameSite, Cookie: first.headers.get("set-cookie")?.split(";")[0] ?? "" };
    for (let number = 2; number <= 20; number++) {
      await report(receiver, { from: reader(1), image: picture(number), headers });
    }
    const refused = await send(receiver, { from: reader(2), image: picture(21), headers });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await report(receiver, { from: reader(1), image: picture(20), headers })).result).toBe(
      "repeated",
    );
    expect((await waitingAt(receiver)).length).toBe(20);
    expect((await report(receiver, { from: reader(1), image: picture(21) })).result).toBe(
      "counted",
    );
  });

  it("lets an editor keep, block and restore against any count", async () => {
    const receiver = await startReceiver(await make());
    const all = async () => {
      for (const person of [1, 2, 3, 4]) await report(receiver, { from: reader(person) });
    };
    await decide(receiver, { image: picture(1), state: "kept", note: "Vu avec l'agence." });
    await all();
    expect(await blockedBy(receiver)).toEqual([]);
    await decide(receiver, { image: picture(1), state: "blocked" });
    expect(await blockedBy(receiver)).toEqual([picture(1)]);
    const restored = await decide(receiver, { image: picture(1), state: "restored" });
    expect(await restored.json()).toMatchObject({
      decision: { image: picture(1), state: "restored", by: "editor", people: 4 },
    });
    expect(await blockedBy(receiver)).toEqual([]);
    await all();
    expect(await blockedBy(receiver)).toEqual([picture(1)]);
  });

  it("shows editors what is waiting, with its reasons and words, cleaned", async () => {
    const receiver = await startReceiver(await make());
    const fields = { reason: "misleading", words: "  Ce n'est pas\r\n\u202ele port.\u0000 " };
    await report(receiver, { from: reader(1), fields });
    await report(receiver, { from: reader(2) });
    const today = new Date().toISOString().slice(0, 10);
    expect(await waitingAt(receiver)).toEqual([
      {
        ...{ image: picture(1), held: false, people: 2, noted: 0, first: today, last: today },
        reasons: { misleading: 1, person: 1 },
        words: ["Ce n'est pas le port."],
      },
    ]);
  });

  it("counts a thousand readers once each", async () => {
    const receiver = await startReceiver(await make(), { threshold: 5000 });
    const everyone = Array.from({ length: 1000 }, (_, number) => reader(number));
    for (const round of ["counted", "repeated"]) {
      const results = new Set<string | undefined>();
      for (let i = 0; i < everyone.length; i += 200) {
        const together = everyone.slice(i, i + 200).map((from) => report(receiver, { from }));
        for (const { result } of await Promise.all(together)) results.add(result);
      }
      expect([...results]).toEqual([round]);
    }
    expect(await waitingAt(receiver)).toMatchObject([{ people: 1000 }]);
  });
});
