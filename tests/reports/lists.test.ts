// What anyone may read of decisions, and what only editors may.
import { describe, expect, it } from "vitest";
import { sqlite } from "./databases.ts";
import { blockedBy, decide, picture, startReceiver } from "./receiver-of-test.ts";

const { make } = sqlite;

describe("the public lists", () => {
  it("are kept for a minute, and not sent again while nothing changes", async () => {
    const receiver = await startReceiver(await make());
    for (const path of ["blocked.json", "decisions.json"]) {
      const first = await fetch(`${receiver.address}${path}`);
      const etag = first.headers.get("etag") ?? "";
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
      expect(first.headers.get("cache-control")).toBe("public, max-age=60");
      expect(first.headers.get("access-control-allow-origin")).toBe("*");
      const again = (tag: string) =>
        fetch(`${receiver.address}${path}`, { headers: { "If-None-Match": tag } });
      for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
        expect((await again(tag)).status).toBe(304);
      }
      await decide(receiver, { image: picture(path.length), state: "blocked" });
      const changed = await again(etag);
      expect([changed.status, changed.headers.get("etag") === etag]).toEqual([200, false]);
    }
    expect(await blockedBy(receiver)).toEqual([12, 14].map(picture));
  });
});

describe("editors' doors", () => {
  it("are not there without a key", async () => {
    const receiver = await startReceiver(await make(), { key: "" });
    expect((await fetch(`${receiver.address}waiting.json`)).status).toBe(404);
    expect((await decide(receiver, { image: picture(1), state: "kept" })).status).toBe(404);
  });

  it("stay shut for a wrong key, and the log says so without it", async () => {
    const receiver = await startReceiver(await make());
    for (const Authorization of ["Bearer wrong-key", "Basic abc", "Bearer "]) {
      const answer = await fetch(`${receiver.address}waiting.json`, { headers: { Authorization } });
      expect(answer.status).toBe(403);
    }
    expect(JSON.stringify(receiver.log)).toContain("refused-key");
    expect(JSON.stringify(receiver.log)).not.toContain("wrong-key");
  });

  it.each([
    ["no picture", { state: "kept" }],
    ["an unknown state", { image: picture(1), state: "hidden" }],
    ["an instant that is none", { image: picture(1), state: "kept", at: "yesterday" }],
    ["a note that is no text", { image: picture(1), state: "kept", note: 1 }],
  ])("take no decision with %s", async (_, decision) => {
    const receiver = await startReceiver(await make());
    expect((await decide(receiver, decision)).status).toBe(400);
  });
});
