// Readers are recognised by a signed token too, where the receiver shares the site's name; challenges count once.
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { Challenge } from "altcha-lib/types";
import { describe, expect, it } from "vitest";
import { networkOf } from "../../scripts/reports/person.ts";
import { databases } from "./databases.ts";
import {
  blockedBy,
  picture,
  reader,
  report,
  send,
  startReceiver,
  waitingAt,
} from "./receiver-of-test.ts";

const sameSite = { "Sec-Fetch-Site": "same-site" };

describe("the network of an address", () => {
  it.each([
    ["192.0.2.77", "192.0.2.0/24", "192.0.0.0/16"],
    ["192.0.2.77:50123", "192.0.2.0/24", "192.0.0.0/16"],
    ["::ffff:192.0.2.77", "192.0.2.0/24", "192.0.0.0/16"],
    ["[::ffff:c000:24d]:443", "192.0.2.0/24", "192.0.0.0/16"],
    ["2001:db8:a:b::1", "2001:db8:a::/48", "2001:db8::/32"],
    ["2001:0DB8:000a:000b:0:0:0:1", "2001:db8:a::/48", "2001:db8::/32"],
    ["[2001:db8:a::1]:443", "2001:db8:a::/48", "2001:db8::/32"],
    ["fe80::1%eth0", "fe80:0:0::/48", "fe80:0::/32"],
    ["::1", "0:0:0::/48", "0:0::/32"],
    ["999.1.1.1", "nowhere", "nowhere"],
    ["2001:db8::1::2", "nowhere", "nowhere"],
    ["1:2:3:4:5:6:7:8:9", "nowhere", "nowhere"],
    ["unknown", "nowhere", "nowhere"],
    ["", "nowhere", "nowhere"],
  ])("%s is that of its household", (address, block, neighbourhood) => {
    expect(networkOf(address)).toEqual({ block, neighbourhood });
  });
});

describe.each(databases)("readers recognised in $name", ({ make }) => {
  it("by their token when they change networks", async () => {
    const receiver = await startReceiver(await make());
    const first = await send(receiver, { from: reader(1), headers: sameSite });
    const cookie = first.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(
      /^__Host-khizana-reader=\S+; Path=\/; Max-Age=\d+; HttpOnly; Secure; SameSite=Strict$/,
    );
    const headers = { ...sameSite, Cookie: cookie.split(";")[0] ?? "" };
    const again = await send(receiver, { from: reader(2), headers });
    expect(again.headers.get("set-cookie")).toBeNull();
    expect(await again.json()).toEqual({ result: "repeated", blocked: false });
    const other = await report(receiver, { from: reader(2), image: picture(2), headers });
    expect(other.result).toBe("counted");
  });

  it("by their network whatever token they show: forged and foreign ones are none", async () => {
    const receiver = await startReceiver(await make());
    const elsewhere = await startReceiver(await make());
    const foreign = await send(elsewhere, { from: reader(1), headers: sameSite });
    const forged = [
      `__Host-khizana-reader=${"0".repeat(32)}.${"0".repeat(32)}`,
      "__Host-khizana-reader=",
      `x=1; __Host-khizana-reader=${"f".repeat(5000)}`,
      (foreign.headers.get("set-cookie") ?? "").split(";")[0] ?? "",
    ];
    const results = [];
    for (const [number, Cookie] of forged.entries()) {
      const headers = { Cookie };
      results.push((await report(receiver, { from: reader(number + 1), headers })).result);
      results.push((await report(receiver, { from: reader(number + 1), headers })).result);
    }
    expect(results).toEqual(forged.flatMap(() => ["counted", "repeated"]));
  });

  it("without a cookie where the receiver is another site's", async () => {
    const receiver = await startReceiver(await make());
    for (const site of ["cross-site", "none"]) {
      const answer = await send(receiver, { from: reader(1), headers: { "Sec-Fetch-Site": site } });
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });

  it("count with a solved challenge alone where one is asked for, each solution once", async () => {
    const receiver = await startReceiver(await make(), { proof: true, threshold: 2 });
    const proofs = [await solved(receiver.address), await solved(receiver.address)];
    const from = (person: number, proof = "") => ({ from: reader(person), fields: { proof } });
    const results = [];
    for (const sent of [
      from(1),
      from(2, "no proof at all"),
      from(3, proofs[0]),
      from(4, proofs[0]),
      from(1, proofs[1]),
    ]) {
      results.push(await report(receiver, sent));
    }
    expect(results).toEqual([
      { result: "held", blocked: false },
      { result: "held", blocked: false },
      { result: "counted", blocked: false },
      { result: "held", blocked: false },
      { result: "counted", blocked: true },
    ]);
    expect(await blockedBy(receiver)).toEqual([picture(1)]);
  });

  it("and the others are shown to editors as reports that do not count", async () => {
    const receiver = await startReceiver(await make(), { proof: true });
    for (const person of [1, 2, 3, 4]) await report(receiver, { from: reader(person) });
    expect(await waitingAt(receiver)).toMatchObject([{ people: 0, noted: 4 }]);
    expect(await blockedBy(receiver)).toEqual([]);
  });
});

describe("a challenge", () => {
  it("is not offered where none is asked for", async () => {
    const [sqlite] = databases;
    const receiver = await startReceiver((await sqlite?.make()) ?? "");
    expect((await fetch(`${receiver.address}challenge`)).status).toBe(404);
  });
});

/** As the page's script does. */
async function solved(address: string): Promise<string> {
  const challenge = (await (await fetch(`${address}challenge`)).json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution }));
}
