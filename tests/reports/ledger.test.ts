// The ledger is written so that git can show and join it, never over what nobody can read, and reads back as it was.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deciders,
  decisionStates,
  type PictureDecision,
  reportReasons,
} from "../../scripts/model/report.ts";
import { ledgerFile, parseLedger, readLedger } from "../../scripts/reading/moderation.ts";
import {
  changeLedger,
  type Decisions,
  ledgerText,
  openLedger,
  UnreadableLedgerError,
} from "../../scripts/reports/ledger.ts";
import { decisionNote } from "../../scripts/reports/note.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import { decided } from "./decided.ts";

const one = decided({ image: "0123456789012345", people: 3, reasons: { other: 1, person: 2 } });
const other = decided({ image: "7e05b6e4248f63ee", state: "kept", by: "editor", note: "Vue" });

const mapOf = (...decisions: PictureDecision[]): Decisions =>
  new Map(decisions.map((decision) => [decision.image, decision]));

it("writes one decision a block, sorted by hash, its keys in one order", () => {
  const text = ledgerText([other, one]);
  expect(text).toBe(ledgerText([one, other]));
  expect(text.split("\n").slice(3)).toEqual([
    "0123456789012345:",
    "  state: blocked",
    "  by: readers",
    "  at: 2026-11-26T10:12:00Z",
    "  people: 3",
    "  reasons: {person: 2, other: 1}",
    "7e05b6e4248f63ee:",
    "  state: kept",
    "  by: editor",
    "  at: 2026-11-26T10:12:00Z",
    "  people: 0",
    '  note: "Vue"',
    "",
  ]);
  expect(text).toMatch(
    /^# .*Decisions.*\n# .*npm run reports.*\n# القرارات .*npm run reports.*\n0/,
  );
});

describe("what is written", () => {
  const note = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(..."\"':#\n\r\t\\{}[]&*!|>%@`-? \u0000\u0085\u00a0\u2028\u202e\u2066"),
      maxLength: 40,
    }),
    fc.constantFrom(
      "\ud800 x",
      "a \udfff b",
      "‏نص‏",
      "👩‍👩‍👧",
      "---",
      "~",
      "<<: *x",
      "\ufeff",
      "x".repeat(3000),
    ),
  );
  const decision: fc.Arbitrary<PictureDecision> = fc
    .record({
      image: fc.string({
        unit: fc.constantFrom(..."0123456789abcdef"),
        minLength: 16,
        maxLength: 16,
      }),
      state: fc.constantFrom(...decisionStates),
      by: fc.constantFrom(...deciders),
      at: fc
        .date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("2999-12-31") })
        .map((date) => `${date.toISOString().slice(0, 19)}Z`),
      people: fc.nat(100_000_000),
      reasons: fc.dictionary(fc.constantFrom(...reportReasons), fc.nat(100_000_000), {
        noNullPrototype: true,
      }),
      note: fc.option(note),
    })
    .map(({ note, ...rest }) => (note === null ? rest : { ...rest, note }));

  it("reads back as it was, whatever the note, and is written again the same", () => {
    fc.assert(
      fc.property(fc.uniqueArray(decision, { selector: ({ image }) => image }), (decisions) => {
        const text = ledgerText(decisions);
        const read = parseLedger(text);
        const expected = decisions
          .map(({ note = "", ...rest }) => {
            const kept = decisionNote(note);
            return kept === undefined ? rest : { ...rest, note: kept };
          })
          .sort((a, b) => (a.image < b.image ? -1 : 1));
        expect(read.findings).toEqual([]);
        expect(new Map(read.decisions.map((found) => [found.image, { ...found }]))).toEqual(
          new Map(expected.map((wanted) => [wanted.image, wanted])),
        );
        expect(ledgerText(read.decisions)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("hides no sign that turns a line around from those who review it", () => {
    const text = ledgerText([decided({ note: "ok \u202etxet\u202c" })]);
    expect(text).toContain('note: "ok \\u202etxet\\u202c"');
  });
});

describe("a content folder's ledger", () => {
  it("keeps what is not superseded, and leaves nothing beside the file", () => {
    const content = temporaryFolder();
    changeLedger(content, () => mapOf(one));
    changeLedger(content, (decisions) => new Map([...decisions, [other.image, other]]));
    expect([...openLedger(content).keys()]).toEqual([one.image, other.image]);
    expect(readdirSync(join(content, "moderation"))).toEqual(["images.yaml"]);
  });

  it("is not touched where nothing changes, however it is written", () => {
    const content = temporaryFolder();
    const text = `# À nous.\n${one.image}: {state: kept, by: editor, at: 2026-11-27T08:00:00Z}\n`;
    writeFiles(content, { [ledgerFile]: text });
    changeLedger(content, (decisions) => decisions);
    expect(readFileSync(join(content, ledgerFile), "utf8")).toBe(text);
    const empty = temporaryFolder();
    changeLedger(empty, (decisions) => decisions);
    expect(existsSync(join(empty, "moderation"))).toBe(false);
  });

  it.each([
    ["<<<<<<< HEAD\na: b\n=======\n", 1],
    [`# a\n${one.image}: {state: hidden, by: editor, at: 2026-11-27T08:00:00Z}\n`, 2],
    [`# a\n\nport.jpg: {state: kept, by: editor, at: 2026-11-27T08:00:00Z}\n`, 3],
    [`#\n${one.image}: {state: kept, by: editor, at: 2026-11-27T08:00:00Z, why: seen}\n`, 2],
    [`${one.image}: {state: kept}\n${one.image}: {state: kept}\n`, 2],
  ])("is not written over where it can't be read: %j", (text, line) => {
    const content = temporaryFolder();
    writeFiles(content, { [ledgerFile]: text });
    const refused = () => changeLedger(content, () => mapOf(other));
    expect(refused).toThrow(UnreadableLedgerError);
    const problems = problemsOf(refused);
    expect(problems.map(({ file }) => file)).toContain(join(content, ledgerFile));
    expect(problems.map((problem) => problem.line)).toContain(line);
    expect(readFileSync(join(content, ledgerFile), "utf8")).toBe(text);
  });

  it.each(["moderation", `${ledgerFile}/folder`])("is not written where %s is a file", (path) => {
    const content = temporaryFolder();
    writeFiles(content, { [path]: "a file" });
    expect(() => changeLedger(content, () => mapOf(other))).toThrow(UnreadableLedgerError);
  });

  it("is not written through a link", () => {
    const content = temporaryFolder();
    writeFiles(content, { "other.yaml": "", "moderation/a": "" });
    symlinkSync(join(content, "other.yaml"), join(content, ledgerFile));
    expect(() => changeLedger(content, () => mapOf(other))).toThrow(UnreadableLedgerError);
    expect(readFileSync(join(content, "other.yaml"), "utf8")).toBe("");
  });

  it("takes up what another process wrote in the meantime", () => {
    const content = temporaryFolder();
    let asked = 0;
    changeLedger(content, (decisions) => {
      if (asked++ === 0) writeFiles(content, { [ledgerFile]: ledgerText([one]) });
      return new Map([...decisions, [other.image, other]]);
    });
    expect(asked).toBe(2);
    expect(readLedger(content).decisions.map(({ image }) => image)).toEqual([
      one.image,
      other.image,
    ]);
  });
});

it("is written past what a killed process has left beside it", () => {
  const content = temporaryFolder();
  writeFiles(content, { "moderation/.images.yaml.new": "half" });
  utimesSync(join(content, "moderation/.images.yaml.new"), 0, 0);
  changeLedger(content, () => mapOf(one));
  expect(readdirSync(join(content, "moderation"))).toEqual(["images.yaml"]);
});

it("loses no decision of several processes that write at once", async () => {
  const content = temporaryFolder();
  const program = `
    import { changeLedger } from ${JSON.stringify(new URL("../../scripts/reports/ledger.ts", import.meta.url).href)};
    for (let round = 0; round < 10; round++) {
      const image = (Number(process.argv[2]) * 100 + round).toString(16).padStart(16, "0");
      const decision = { ...JSON.parse(process.argv[3]), image };
      changeLedger(process.argv[1], (decisions) => new Map([...decisions, [image, decision]]));
    }`;
  const processes = [1, 2, 3, 4].map((number) => {
    const words = ["--import", "tsx", "--input-type=module", "-e", program];
    const given = [content, String(number), JSON.stringify(decided())];
    return once(spawn(process.execPath, [...words, ...given], { stdio: "inherit" }), "exit");
  });
  expect(await Promise.all(processes)).toEqual(processes.map(() => [0, null]));
  expect(openLedger(content).size).toBe(40);
});

function problemsOf(act: () => void) {
  try {
    act();
  } catch (error) {
    if (error instanceof UnreadableLedgerError) return error.problems;
  }
  return [];
}
