// content/moderation/images.yaml: what is right is read; what is wrong is told, and never shows a picture again.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseLedger, readLedger } from "../../scripts/reading/moderation.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

const one = "0123456789012345";
const other = "7e05b6e4248f63ee";

function read(text: string) {
  const { decisions, findings, safe } = parseLedger(text);
  return { decisions, safe, told: findings.map(({ line, code }) => `${line} ${code}`) };
}

it("reads decisions with their counts, and a hash of figures alone as a text", () => {
  const text = `# Décisions
${one}:
  state: blocked
  by: readers
  at: 2026-11-26T10:12:00Z
  people: 3
  reasons: {person: 2, other: 1}
${other}: {state: kept, by: editor, at: 2026-11-27T08:00:00Z, note: Vérifiée}
`;
  expect(read(text)).toEqual({
    decisions: [
      {
        image: one,
        state: "blocked",
        by: "readers",
        at: "2026-11-26T10:12:00Z",
        people: 3,
        reasons: { person: 2, other: 1 },
      },
      {
        image: other,
        state: "kept",
        by: "editor",
        at: "2026-11-27T08:00:00Z",
        people: 0,
        reasons: {},
        note: "Vérifiée",
      },
    ],
    safe: true,
    told: [],
  });
});

it("needs no file", () => {
  expect(readLedger(temporaryFolder())).toEqual({ decisions: [], findings: [], safe: true });
});

it.each([
  [`${one}:\n`, ["1 value-not-text"]],
  [`${one}: {state: hidden, by: editor, at: 2026-11-26T10:12:00Z}\n`, ["1 choice-unknown"]],
  [`${one}: {by: editor, at: 2026-11-26T10:12:00Z}\n`, ["1 key-missing"]],
  [`${one}: {state: kept, by: editor, at: 2026-13-26T10:12:00Z}\n`, ["1 day-unreadable"]],
  [`${one}: {state: kept, by: editor, at: today}\n`, ["1 day-unreadable"]],
  [`# a\n${one}: kept\n`, ["2 value-not-text"]],
])("keeps a picture blocked whose decision can't be read: %s", (text, told) => {
  const found = read(text);
  expect(found.told).toEqual(told);
  expect(found.decisions).toMatchObject([{ image: one, state: "blocked" }]);
  expect(found.safe).toBe(true);
});

it("tells a key that nobody knows, and the one that was meant", () => {
  const text = `# a\n${one}: {state: kept, by: editor, at: 2026-11-26T10:12:00Z, notes: Vue, why: x}\n`;
  const { findings, decisions } = parseLedger(text);
  expect(decisions).toMatchObject([{ image: one, state: "kept" }]);
  expect(findings).toMatchObject([
    { severity: "warning", line: 2, details: { key: "notes", suggestion: "note" } },
    { severity: "warning", line: 2, details: { key: "why", suggestion: "" } },
  ]);
});

it("reads a hash in capitals, and is not safe where nobody knows which picture is meant", () => {
  const capitals = read(
    `${other.toUpperCase()}: {state: blocked, by: editor, at: 2026-11-26T10:12:00Z}\n`,
  );
  expect(capitals).toMatchObject({ decisions: [{ image: other, state: "blocked" }], safe: true });
  const found = read(
    `port.jpg: {state: kept}\n${one}: {state: kept, by: editor, at: 2026-11-26T10:12:00Z}\n`,
  );
  expect(found.told).toEqual(["1 ledger-no-picture"]);
  expect(found.safe).toBe(false);
});

it("is not safe behind a link, which may lead elsewhere tomorrow", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "elsewhere/images.yaml": "" });
  symlinkSync("elsewhere", join(folder, "moderation"));
  expect(readLedger(folder)).toMatchObject({
    safe: false,
    findings: [{ code: "symlink-left-out" }],
  });
});

it.each(["<<<<<<< HEAD\na: b\n=======\n", "a: [\n", `${one}: &x {}\n`])(
  "is not safe to publish with where nobody can read it: %j",
  (text) => {
    const folder = temporaryFolder();
    writeFiles(folder, { "moderation/images.yaml": text });
    const { safe, findings } = readLedger(folder);
    expect(safe).toBe(false);
    expect(findings.length).toBeGreaterThan(0);
  },
);
