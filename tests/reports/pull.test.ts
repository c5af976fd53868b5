// A pull brings what was decided, sends what editors decided here, and takes nothing from a hostile answer.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ledgerFile } from "../../scripts/reading/moderation.ts";
import { ledgerText, openLedger, UnreadableLedgerError } from "../../scripts/reports/ledger.ts";
import { pullDecisions } from "../../scripts/reports/pull.ts";
import { webReceiver } from "../../scripts/reports/web-receiver.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import { contractServer, testKey } from "./contract-server.ts";
import { decided } from "./decided.ts";

const now = new Date("2026-11-27T00:00:00Z");
const image = "7e05b6e4248f63ee";
const other = "0123456789012345";
const byReaders = decided({ image, people: 3, reasons: { person: 2, other: 1 } });
const byEditor = decided({ image: other, state: "kept", by: "editor", note: "Vue : d'accord" });

const pullFrom = (content: string, address: string, key = testKey) =>
  pullDecisions({ content, receiver: webReceiver(address, key), now });
const textIn = (content: string) => readFileSync(join(content, ledgerFile), "utf8");

it("brings decisions, and changes no byte the second time", async () => {
  const content = temporaryFolder();
  const server = await contractServer();
  server.decisions = [byReaders, byEditor];
  const first = await pullFrom(content, server.address);
  expect(first).toMatchObject({ sent: 0, unsent: 0, wrong: [] });
  expect(first.brought.map((one) => one.image)).toEqual([image, other]);
  expect(textIn(content)).toBe(ledgerText([byEditor, byReaders]));
  const before = textIn(content);
  expect((await pullFrom(content, server.address)).brought).toEqual([]);
  expect(textIn(content)).toBe(before);
  expect(server.asked.map(({ what }) => what)).toEqual([
    "GET /decisions.json",
    "GET /decisions.json",
  ]);
});

it("sends an editor's decision that the receiver does not know, once", async () => {
  const content = temporaryFolder();
  const server = await contractServer();
  writeFiles(content, { [ledgerFile]: ledgerText([{ ...byEditor, image }]) });
  server.decisions = [byReaders];
  expect(await pullFrom(content, server.address)).toMatchObject({ sent: 1, brought: [] });
  expect(JSON.parse(server.asked.at(-1)?.body ?? "")).toEqual({
    image,
    state: "kept",
    at: byEditor.at,
    note: byEditor.note,
  });
  const before = textIn(content);
  expect(await pullFrom(content, server.address)).toMatchObject({ sent: 0, unsent: 0 });
  expect(textIn(content)).toBe(before);
});

it("takes the receiver's word for when readers begin to be counted anew", async () => {
  const content = temporaryFolder();
  const server = await contractServer();
  const ahead = "2026-11-27T06:00:00Z";
  const restored = { ...byReaders, state: "restored", by: "editor", at: ahead } as const;
  writeFiles(content, { [ledgerFile]: ledgerText([restored]) });
  server.decisions = [byReaders];
  expect(await pullFrom(content, server.address)).toMatchObject({ sent: 1 });
  expect(openLedger(content).get(image)?.at).toBe("2026-11-26T23:00:00Z");
  const before = textIn(content);
  expect(await pullFrom(content, server.address)).toMatchObject({ sent: 0, brought: [] });
  expect(textIn(content)).toBe(before);
  server.decisions = [{ ...byReaders, at: "2026-11-26T23:00:00Z" }];
  expect(await pullFrom(content, server.address)).toMatchObject({ sent: 0 });
  expect(openLedger(content).get(image)).toMatchObject({ state: "blocked", by: "readers" });
});

it("sends nothing without a key, and says how much there is", async () => {
  const content = temporaryFolder();
  const server = await contractServer();
  writeFiles(content, { [ledgerFile]: ledgerText([byEditor]) });
  server.decisions = [byReaders];
  const pulled = await pullFrom(content, server.address, "");
  expect(pulled).toMatchObject({ sent: 0, unsent: 1, brought: [byReaders] });
  expect(server.asked.map(({ key }) => key)).toEqual([""]);
});

it("comes back when a receiver that has too much to do asks for it, with no more than it takes", async () => {
  const content = temporaryFolder();
  let refusals = 0;
  const server = await contractServer((request, response) => {
    if (request.method !== "POST" || refusals++ > 0) return false;
    response.writeHead(429, { "retry-after": "1" }).end("{}");
    return true;
  });
  const note = "😀".repeat(900);
  writeFiles(content, { [ledgerFile]: ledgerText([{ ...byEditor, note }]) });
  expect(await pullFrom(content, server.address)).toMatchObject({ sent: 1, unsent: 0 });
  expect(refusals).toBe(2);
  expect(JSON.parse(server.asked.at(-1)?.body ?? "").note).toBe("😀".repeat(500));
  expect(openLedger(content).get(other)?.note).toBe(note);
});

it("keeps what it brought where its own decisions are refused", async () => {
  const content = temporaryFolder();
  const server = await contractServer();
  writeFiles(content, { [ledgerFile]: ledgerText([byEditor]) });
  server.decisions = [byReaders];
  const pulled = await pullFrom(content, server.address, "a wrong key");
  expect(pulled).toMatchObject({ sent: 0, unsent: 1, trouble: { trouble: "key-refused" } });
  expect([...openLedger(content).keys()]).toEqual([other, image]);
});

it("leaves wrong entries out, tells them, and takes the others", async () => {
  const content = temporaryFolder();
  const server = await contractServer();
  server.decisions = [
    ...[null, 7, "x", [], {}, { ...byReaders, image: "../../etc/passwd" }],
    { ...byReaders, image: "A".repeat(16) },
    { ...byReaders, image: "1".repeat(16), state: "gone" },
    { ...byReaders, image: "2".repeat(16), at: "9999-01-01T00:00:00Z" },
    { ...byReaders, image: "3".repeat(16), at: "2026-11-26" },
    { ...byReaders, image: "4".repeat(16), people: -1 },
    { ...byReaders, image: "5".repeat(16), people: 1e300 },
    { ...byReaders, image: "6".repeat(16), reasons: { "constructor: {}\nx": 1 } },
    { ...byReaders, image: "7".repeat(16), note: { toString: 1 } },
    { ...byReaders, secret: "x" },
    { ...byReaders, state: "kept", at: "2020-01-01T00:00:00Z" },
  ];
  const pulled = await pullFrom(content, server.address);
  expect(pulled.wrong).toHaveLength(server.decisions.length - 2);
  expect(pulled.wrong.map(({ key }) => key).slice(6)).toEqual([
    ...["image", "state", "at", "at", "people", "people", "reasons", "note"],
  ]);
  expect(textIn(content)).toBe(ledgerText([byReaders]));
});

it("does not pull into a ledger that it can't read", async () => {
  const content = temporaryFolder();
  const server = await contractServer();
  server.decisions = [byReaders];
  writeFiles(content, { [ledgerFile]: `${other}: {state: kept\n` });
  await expect(pullFrom(content, server.address)).rejects.toThrow(UnreadableLedgerError);
  expect(textIn(content)).toBe(`${other}: {state: kept\n`);
});

describe("an answer that is no receiver's", () => {
  const limits = { bytes: 20_000, milliseconds: 500 };
  const packed = gzipSync(`{"decisions": ["${"x".repeat(50_000_000)}"]}`);

  it.each([
    ["never ends", "too-large", "drip"],
    ["never comes", "slow", "silence"],
    ["stops in the middle", "slow", "stall"],
    ["is cut off", "unreachable", "cut"],
    ["is huge", "too-large", "huge"],
    ["is huge once unpacked", "too-large", "packed"],
    ["leads elsewhere", "elsewhere", "redirect"],
    ["is a page", "unreadable", "page"],
    ["is no list", "unreadable", "no-list"],
    ["is null", "unreadable", "null"],
    ["is not UTF-8", "unreadable", "latin"],
    ["is an error", "status", "error"],
  ])("%s: nothing is written", async (_, trouble, how) => {
    const server = await contractServer((request, response) => {
      if (request.url !== "/decisions.json") return false;
      if (how === "drip") drip(response);
      if (how === "stall") response.write('{"decisions": [');
      if (how === "cut") response.write("{", () => response.destroy());
      if (how === "huge") response.end(`{"decisions": ["${"x".repeat(50_000)}"]}`);
      if (how === "packed") {
        response.setHeader("content-encoding", "gzip");
        response.end(packed);
      }
      if (how === "redirect") {
        response.writeHead(302, { location: "http://127.0.0.1:1/decisions.json" }).end();
      }
      if (how === "page") response.end("<!doctype html><title>Hello</title>");
      if (how === "no-list") response.end('{"decisions": {"0": 1}}');
      if (how === "null") response.end("null");
      if (how === "latin") response.end(Buffer.from('{"decisions": ["\xe9"]}', "latin1"));
      if (how === "error") response.writeHead(503).end("{}");
      return true;
    });
    const content = temporaryFolder();
    const receiver = webReceiver(server.address, testKey, limits);
    const started = performance.now();
    await expect(pullDecisions({ content, receiver, now })).rejects.toMatchObject({ trouble });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(existsSync(join(content, "moderation"))).toBe(false);
  });

  it("is none at all", async () => {
    const receiver = webReceiver("http://127.0.0.1:1/", testKey, limits);
    const pulling = pullDecisions({ content: temporaryFolder(), receiver, now });
    await expect(pulling).rejects.toMatchObject({ trouble: "unreachable" });
  });
});

function drip(response: import("node:http").ServerResponse): void {
  response.write('{"decisions": [');
  const timer = setInterval(() => response.write('"x",'.repeat(1000)), 5);
  response.on("close", () => clearInterval(timer));
}
