// Editors and the real receiver, over loopback and through its own database: what either decides, both know.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerFile } from "../../scripts/reading/moderation.ts";
import { askReceiver } from "../../scripts/reports/ask-receiver.ts";
import { databaseReceiver } from "../../scripts/reports/database-receiver.ts";
import { decidePicture, tellReceiver } from "../../scripts/reports/editor-decision.ts";
import { ledgerText, openLedger } from "../../scripts/reports/ledger.ts";
import { pullDecisions } from "../../scripts/reports/pull.ts";
import type { Receiver } from "../../scripts/reports/receiver-access.ts";
import { webReceiver } from "../../scripts/reports/web-receiver.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import { databases, sqlite } from "./databases.ts";
import { decided } from "./decided.ts";
import {
  blockedBy,
  editorKey,
  picture,
  reader,
  report,
  startReceiver,
  type TestReceiver,
} from "./receiver-of-test.ts";

const image = picture(1);
const now = () => new Date();
const textIn = (content: string) => readFileSync(join(content, ledgerFile), "utf8");

async function reportedBy(receiver: TestReceiver, people: readonly number[]): Promise<void> {
  for (const person of people) {
    const fields = { reason: "shocking", words: `Mot ${person}` };
    await report(receiver, { from: reader(person), image, fields });
  }
}

/** As `npm run reports -- keep` does. */
async function decideWith(receiver: Receiver, content: string, state: "kept" | "restored") {
  const { decisions, waiting } = await askReceiver(receiver, now());
  const decision = decisions.find((one) => one.image === image);
  const reports = waiting.find((one) => one.image === image);
  const done = decidePicture({ content, image, state, note: "Vue", now: now(), decision, reports });
  if (!done) throw new Error("nothing to restore");
  return tellReceiver(content, done.decision, decision, receiver);
}

describe.each(databases)("with votes in $name", ({ make }) => {
  it.each(["over the web", "through the database"])("an editor decides %s", async (way) => {
    const db = await make();
    const server = await startReceiver(db);
    const content = temporaryFolder();
    const receiver =
      way === "over the web" ? webReceiver(server.address, editorKey) : databaseReceiver(db);
    const pull = () => pullDecisions({ content, receiver, now: now() });
    try {
      await reportedBy(server, [1, 2]);
      const { waiting } = await askReceiver(receiver, now());
      expect(waiting).toMatchObject([{ image, people: 2, held: false, reasons: { shocking: 2 } }]);
      expect(waiting[0]?.words).toEqual(["Mot 1", "Mot 2"]);
      expect((await pull()).brought).toEqual([]);

      await reportedBy(server, [3]);
      expect(await pull()).toMatchObject({
        brought: [{ image, state: "blocked", by: "readers", people: 3, reasons: { shocking: 3 } }],
        wrong: [],
      });
      expect(textIn(content)).not.toContain("Mot");
      const before = textIn(content);
      await pull();
      expect(textIn(content)).toBe(before);

      expect(await decideWith(receiver, content, "kept")).toBe(true);
      await expectBlocked(server, []);
      expect(openLedger(content).get(image)).toMatchObject({ state: "kept", people: 3 });
      expect(await pull()).toMatchObject({ brought: [], sent: 0, unsent: 0 });
      await reportedBy(server, [4, 5, 6, 7]);
      await expectBlocked(server, []);

      expect(await decideWith(receiver, content, "restored")).toBe(true);
      await reportedBy(server, [8, 9, 10]);
      await expectBlocked(server, [image]);
      expect(await pull()).toMatchObject({ brought: [{ image, state: "blocked" }], sent: 0 });
    } finally {
      await receiver.close();
    }
  });
});

/** Lists are kept for a second where another process has decided. */
async function expectBlocked(server: TestReceiver, images: readonly string[]): Promise<void> {
  await expect.poll(() => blockedBy(server), { timeout: 3000 }).toEqual(images);
}

it("sends more decisions than the receiver takes at once, as it would have them", async () => {
  const server = await startReceiver(await sqlite.make());
  const content = temporaryFolder();
  const made = Array.from({ length: 32 }, (_, number) =>
    decided({ image: picture(number), by: "editor" }),
  );
  writeFiles(content, { [ledgerFile]: ledgerText(made) });
  const receiver = webReceiver(server.address, editorKey);
  expect(await pullDecisions({ content, receiver, now: now() })).toMatchObject({ sent: 32 });
  expect(await blockedBy(server)).toHaveLength(32);
});

it("is refused with a wrong key, and by a receiver that has none", async () => {
  const content = temporaryFolder();
  writeFiles(content, { [ledgerFile]: ledgerText([decided({ by: "editor" })]) });
  const pull = (address: string) =>
    pullDecisions({ content, receiver: webReceiver(address, "a-wrong-key"), now: now() });
  const locked = await startReceiver(await sqlite.make());
  expect(await pull(locked.address)).toMatchObject({ trouble: { trouble: "key-refused" } });
  const keyless = await startReceiver(await sqlite.make(), { key: "" });
  expect(await pull(keyless.address)).toMatchObject({ trouble: { trouble: "keyless" } });
});

it("makes no database that is not there, and gives no password away", async () => {
  const folder = temporaryFolder();
  const nowhere = databaseReceiver(join(folder, "votes.db"));
  await expect(nowhere.decisions()).rejects.toMatchObject({ trouble: "no-database" });
  writeFiles(folder, {
    "text.db": "no database at all, but a text that is long enough".repeat(99),
  });
  const text = databaseReceiver(join(folder, "text.db"));
  await expect(text.decisions()).rejects.toMatchObject({ trouble: "no-database" });
  const far = databaseReceiver("postgres://editor:secret@127.0.0.1:1/reports");
  const failure = await far.decisions().catch((error: unknown) => error);
  expect(failure).toMatchObject({ trouble: "no-database" });
  expect(String(failure)).not.toContain("secret");
  await Promise.all([nowhere, text, far].map((receiver) => receiver.close()));
});
