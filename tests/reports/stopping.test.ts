// The receiver ends without losing what it has begun, and a flood does not end it.
import autocannon from "autocannon";
import { describe, expect, it } from "vitest";
import { Limiter } from "../../scripts/reports/limiter.ts";
import { sqlite } from "./databases.ts";
import { picture, reader, report, send, startReceiver, waitingAt } from "./receiver-of-test.ts";
import { startProcess } from "./receiver-process.ts";

const { make } = sqlite;

describe("a receiver that is told to stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "by %s answers what it has begun, and ends well",
    async (signal) => {
      const db = await make();
      const started = await startProcess(db, ["--threshold", "1000"]);
      const sent = Array.from({ length: 60 }, (_, number) =>
        report(started, { from: reader(number) }).catch(() => undefined),
      );
      await sent[0];
      started.child.kill(signal);
      const answers = await Promise.all(sent);
      expect(await started.ended).toBe(0);
      expect(started.output()).toContain('"event":"stopped"');
      const counted = answers.filter((answer) => answer?.result === "counted").length;
      expect(counted).toBeGreaterThan(0);
      const known = answers.every(
        (answer) => !answer || answer.result || answer.error === "stopping",
      );
      expect(known).toBe(true);
      const heir = await startReceiver(db, { threshold: 1000 });
      expect((await waitingAt(heir))[0]?.people).toBeGreaterThanOrEqual(counted);
    },
  );

  it("says so to whoever looks after it", async () => {
    const receiver = await startReceiver(await make());
    expect((await fetch(`${receiver.address}health`)).status).toBe(200);
    await receiver.stop();
    await expect(fetch(`${receiver.address}health`)).rejects.toThrow();
    expect(receiver.log.map(({ event }) => event)).toEqual(["started", "stopping", "stopped"]);
  });
});

describe("a flood", () => {
  it("from one network is sent away, and others are heard meanwhile", async () => {
    const receiver = await startReceiver(await make());
    const flood = autocannon({
      url: `${receiver.address}reports`,
      ...{ method: "POST", connections: 50, duration: 3 },
      headers: {
        Origin: "https://presse.example",
        Accept: "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Forwarded-For": "192.0.2.1",
      },
      body: `image=${picture(1)}&reason=other`,
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const answers = [];
    for (const person of [1, 2, 3]) {
      answers.push((await report(receiver, { from: reader(person), image: picture(2) })).result);
    }
    expect(answers).toEqual(["counted", "counted", "counted"]);
    const { statusCodeStats = {}, errors, timeouts } = await flood;
    const passed = statusCodeStats["200"]?.count ?? 0;
    expect(passed).toBeLessThanOrEqual(40);
    expect(statusCodeStats["429"]?.count).toBeGreaterThan(1000);
    expect([errors, timeouts, Object.keys(statusCodeStats)]).toEqual([0, 0, ["200", "429"]]);
    const metrics = await (await fetch(`${receiver.address}metrics`)).text();
    expect(metrics).toMatch(/khizana_reports_total\{result="too-many"\} \d{4}/);
    expect(metrics).toContain("khizana_blocked_pictures 1");
  });

  it("tells when to come back", async () => {
    const receiver = await startReceiver(await make());
    const sent = Array.from({ length: 40 }, () => send(receiver, { from: reader(1) }));
    const refused = (await Promise.all(sent)).filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(9);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  });

  it("of networks without number takes no more memory than a few thousand of them", () => {
    const limiter = new Limiter({ burst: 2, aSecond: 1, most: 1000 });
    for (let number = 0; number < 100_000; number++) limiter.wait(`network ${number}`, 0);
    expect(limiter.size).toBe(1000);
    const waits = [1, 1, 1, 500, 1500].map((now) => limiter.wait("network 99999", now));
    expect(waits).toEqual([0, 1, 1, 1, 0]);
  });
});
