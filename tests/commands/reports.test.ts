// Editors keep, block and restore pictures: real folders, the real command, a receiver over loopback.
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerFile, readLedger } from "../../scripts/reading/moderation.ts";
import { ledgerText } from "../../scripts/reports/ledger.ts";
import { contractServer, testKey } from "../reports/contract-server.ts";
import { decided } from "../reports/decided.ts";
import { writeFiles } from "../small-archive.ts";
import { archive, image, picture } from "./reported-archive.ts";
import { reports } from "./reports-process.ts";

const decisionsIn = (folder: string) => readLedger(join(folder, "content")).decisions;

describe("npm run reports -- keep|block|restore", () => {
  it.each([
    ["its hash", image],
    ["the first signs of its hash", image.slice(0, 6)],
    ["its hash in capitals", image.toUpperCase()],
    ["its file", "content/images/quai.png"],
    ["its file below the content folder", "images/quai.png"],
    ["its name as articles write it", "/quai.png"],
    ["its published address", `https://presse.example/a/images/${image}-960.webp?x#y`],
    ["the address of its card", `images/${image}-card.jpg`],
  ])("knows a picture by %s", async (_, given) => {
    const folder = archive();
    const { status, stdout, stderr } = await reports(folder, ["block", given, "--note", 'A: "b"']);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^${image}: blocked\n    content/images/quai.png\n(.*\n)*Next: .*commit`),
    );
    expect(decisionsIn(folder)).toMatchObject([
      { image, state: "blocked", by: "editor", people: 0, note: 'A: "b"' },
    ]);
  });

  it("changes nothing where the same was decided, and the note where another is given", async () => {
    const folder = archive();
    await reports(folder, ["keep", image, "--note", "One"]);
    const before = readFileSync(join(folder, "content", ledgerFile), "utf8");
    expect((await reports(folder, ["keep", image])).stdout).toContain("nothing is changed");
    expect(readFileSync(join(folder, "content", ledgerFile), "utf8")).toBe(before);
    await reports(folder, ["keep", image, "--note", "Two"]);
    expect(decisionsIn(folder)).toMatchObject([{ state: "kept", note: "Two" }]);
    expect((await reports(folder, ["restore", image])).status).toBe(0);
    expect(decisionsIn(folder)).toMatchObject([{ state: "restored", by: "editor" }]);
  });

  it("keeps the counts of a picture that readers blocked, is later than they, and tells the receiver", async () => {
    const folder = archive();
    const server = await contractServer();
    const at = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z/, "Z");
    server.decisions = [decided({ image, at, people: 3, reasons: { person: 3 } })];
    const ended = await reports(folder, ["keep", image, "--from", server.address], {
      key: testKey,
    });
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    const [decision] = decisionsIn(folder);
    expect(decision).toMatchObject({ state: "kept", people: 3, reasons: { person: 3 } });
    expect((decision?.at ?? "") > at).toBe(true);
    expect(server.decisions).toMatchObject([{ image, state: "kept", by: "editor" }]);
    const pulled = await reports(folder, ["pull", "--from", server.address], { key: testKey });
    expect(pulled.stdout).toBe("0 decision(s) brought, 0 sent to the receiver\n");
  });

  it("decides without the receiver, says that it does not know, and the next pull tells it", async () => {
    const folder = archive({ "site.yaml": "reports: {receiver: 'http://127.0.0.1:1/'}\n" });
    const ended = await reports(folder, ["block", image], { key: testKey });
    expect(ended.status).toBe(0);
    expect(ended.stderr).toMatch(/does not answer.*\n.*pull tells it/);
    const server = await contractServer();
    const pulled = await reports(folder, ["pull", "--from", server.address], { key: testKey });
    expect(pulled.stdout).toContain("0 decision(s) brought, 1 sent");
    expect(server.decisions).toMatchObject([{ image, state: "blocked" }]);
  });

  it.each([
    [["keep"], "which picture?"],
    [["keep", ""], "which picture?"],
    [["keep", "abc"], "at least six signs"],
    [["keep", "0".repeat(16)], "nobody knows the picture"],
    [["keep", "images/nowhere.png"], "is no picture"],
    [["keep", "content/articles/2026/03/crue.md"], "is no picture"],
    [["keep", "../outside.png"], "is no picture"],
    [["keep", "images/link.png"], "is no picture"],
    [["keep", "https://presse.example/2026/03/14/crue/"], "is no picture"],
    [["keep", image, "images/quai.png"], "one too many"],
    [["keep", image, "--nota", "x"], "nobody knows the option --nota"],
    [["keep", image, "--note", "x".repeat(2001)], "shorten it to 2000"],
    [["keep", image, "--content", "nowhere"], "nowhere"],
    [["keep", image, "--from", "reports.example"], "is no receiver's address"],
    [["restore", image], "nothing is decided of the picture"],
    [["lst"], "write serve, pull, list, keep, block, restore"],
    [["toString"], "write serve, pull, list, keep, block, restore"],
    [["pull"], "no receiver is known"],
    [["pull", "--from", "http://127.0.0.1:1"], "does not answer"],
    [["pull", "--from", "http://127.0.0.1:1", "--db", "x"], "keep one of them"],
  ])("%j: %s", async (words, message) => {
    const folder = archive();
    writeFiles(folder, { "outside.png": picture });
    symlinkSync(join(folder, "outside.png"), join(folder, "content/images/link.png"));
    const { status, stderr } = await reports(folder, words);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(1);
    expect(existsSync(join(folder, "content/moderation"))).toBe(false);
  });

  it.each([
    [["keep"], "أي صورة تقصد؟"],
    [["keep", "abc"], "ستة حروف منه على الأقل"],
    [["keep", image, "images/quai.png"], "زائدة؛ احذفها"],
    [["keep", image, "--note", "x".repeat(2001)], "هو 2001؛ اختصرها إلى 2000"],
    [["restore", image], `\u2066${image}\u2069 حتى تعاد؛ اعرض ما تقرر`],
    [["lst"], "اكتب واحدة من هذه: \u2066serve, pull, list, keep, block, restore\u2069"],
    [["pull"], "لا مستقبِل معروف؛ اكتب رابطه بعد الخيار \u2066--from\u2069"],
    [["pull", "--from", "reports.example"], "«\u2068reports.example\u2069» ليست رابط مستقبِل"],
    [["pull", "--from", "http://127.0.0.1:1"], "المستقبِل لا يجيب: \u2066http://127.0.0.1:1/"],
    [["pull", "--from", "http://127.0.0.1:1", "--db", "x"], "احتفظ بواحد منهما"],
  ])("%j in Arabic: %s", async (words, message) => {
    const folder = archive();
    const { status, stderr } = await reports(folder, words, { lang: "ar_MA.UTF-8" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(1);
    expect(existsSync(join(folder, "content/moderation"))).toBe(false);
  });

  it("tells an editor's decision in Arabic, and what comes next", async () => {
    const folder = archive();
    const { status, stdout } = await reports(folder, ["block", image], { lang: "ar" });
    expect(stdout).toMatch(
      new RegExp(`^\u2067الصورة \u2066${image}\u2069: محجوبة\u2069\n    content/images/quai.png\n`),
    );
    expect(stdout).toContain("\u2066git add content/moderation/images.yaml \u2069، ثم");
    expect(status).toBe(0);
  });

  it("says what is wrong with the setting that names the receiver", async () => {
    const folder = archive({ "site.yaml": "name: A\nreports: {receiver: 'reports.example'}\n" });
    const { status, stderr } = await reports(folder, ["pull"]);
    expect(stderr).toMatch(/^content\/site\.yaml:2:\d+ {2}error: .*\nno receiver is known/);
    expect(status).toBe(1);
  });

  it("asks for the whole hash where several begin alike", async () => {
    const [one, two] = ["abcdef1111111111", "abcdef2222222222"];
    const text = ledgerText([decided({ image: one }), decided({ image: two })]);
    const folder = archive({ [ledgerFile]: text });
    const { status, stderr } = await reports(folder, ["keep", "abcdef"]);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${one}, ${two}`)]);
    expect((await reports(folder, ["keep", "abcdef1"])).status).toBe(0);
  });

  it("says where a ledger can't be read, and leaves it as it is", async () => {
    const text = `# a\n${image}: {state: hidden, by: editor, at: 2026-11-26T10:12:00Z}\n`;
    const folder = archive({ [ledgerFile]: text });
    const { status, stderr } = await reports(folder, ["keep", image], { lang: "fr" });
    expect(stderr).toMatch(/^content\/moderation\/images\.yaml:2:1 {2}erreur : /);
    expect(stderr).toContain("rien n'est écrit");
    expect(status).toBe(1);
    expect(readFileSync(join(folder, "content", ledgerFile), "utf8")).toBe(text);
  });

  it("writes nothing where a file stands in the ledger's way", async () => {
    const folder = archive();
    writeFileSync(join(folder, "content/moderation"), "a file");
    const { status, stderr } = await reports(folder, ["keep", image]);
    expect(stderr).toMatch(/ENOTDIR.*\nnothing is written/);
    expect(status).toBe(1);
  });
});
