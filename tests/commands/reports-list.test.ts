// Editors see what was reported and decided, and where it is used: real folders, the real command.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerFile } from "../../scripts/reading/moderation.ts";
import { ledgerText } from "../../scripts/reports/ledger.ts";
import { contractServer, testKey } from "../reports/contract-server.ts";
import { decided } from "../reports/decided.ts";
import { articleText, buildArchive } from "../small-archive.ts";
import { archive, files, image } from "./reported-archive.ts";
import { reports } from "./reports-process.ts";

describe("npm run reports -- list", () => {
  const waiting = {
    ...{ image, people: 2, held: true, reasons: { shocking: 2 }, last: "2026-11-25" },
    words: ["C'est \u001b[31mmoi\u202e", "Retirez-la\nvite"],
  };
  const gone = decided({ image: "0123456789012345", state: "kept", by: "editor", note: "Vue" });

  it("shows what waits and what is decided, where it is used, and reporters' words with the key", async () => {
    const folder = archive({ [ledgerFile]: ledgerText([gone]) });
    const server = await contractServer();
    server.waiting = [waiting];
    const ended = await reports(folder, ["list", "--from", server.address], { key: testKey });
    expect(ended).toEqual({
      status: 0,
      stderr: "",
      stdout: `${image}  held, for you to decide 2026-11-25, 2 people, shocking 2
    content/images/quai.png
    content/articles/2026/03/crue.md
    content/articles/2026/03/vent.md
    content/pages/about.md
    “C'est  [31mmoi ”
    “Retirez-la vite”
0123456789012345  kept by an editor 2026-11-26T10:12:00Z, 0 people
    no known article shows it
    note: Vue
`,
    });
    const without = await reports(folder, ["list", "--from", server.address]);
    expect(without.stdout).not.toContain("Retirez-la");
    expect(without.stderr).toContain("KHIZANA_REPORTS_KEY");
    expect(without.status).toBe(0);
  });

  it("tells it in Arabic, in which codes and paths keep their direction", async () => {
    const folder = archive({ [ledgerFile]: ledgerText([gone]) });
    const server = await contractServer();
    server.waiting = [waiting];
    const ended = await reports(folder, ["list", "--from", server.address], {
      ...{ key: testKey, lang: "ar_MA.UTF-8" },
    });
    const waits = "تنتظر قرارك (\u20662026-11-25\u2069)، بلّغ عنها شخصان، عنيفة أو صادمة: 2";
    const kept =
      "أُبقي عليها بقرار هيئة التحرير (\u20662026-11-26T10:12:00Z\u2069)، لم يبلّغ عنها أحد";
    expect(ended).toEqual({
      status: 0,
      stderr: "",
      stdout: `${image}  \u2067${waits}\u2069
    content/images/quai.png
    content/articles/2026/03/crue.md
    content/articles/2026/03/vent.md
    content/pages/about.md
    \u2067«\u2068C'est  [31mmoi \u2069»\u2069
    \u2067«\u2068Retirez-la vite\u2069»\u2069
0123456789012345  \u2067${kept}\u2069
    \u2067لا يعرضها أي مقال معروف\u2069
    \u2067ملاحظة: \u2068Vue\u2069\u2069
`,
    });
  });

  it("finds uses in the last build's catalogue, as it does without, and not in another folder's", async () => {
    const folder = archive();
    const text = ledgerText([decided({ image, people: 3, reasons: { rights: 3 } })]);
    await buildArchive({ ...files, [ledgerFile]: text }, { folder });
    const content = ["--content", join(folder, "content"), "--json"];
    const built = await reports(folder, ["list", ...content, "--cache", join(folder, "cache")]);
    const unbuilt = await reports(folder, ["list", ...content, "--cache", join(folder, "none")]);
    expect(JSON.parse(built.stdout)).toEqual([
      {
        ...{ image, state: "blocked", by: "readers", at: "2026-11-26T10:12:00Z", people: 3 },
        ...{ reasons: { rights: 3 }, words: [], inLedger: true },
        uses: [
          {
            image,
            picture: "images/quai.png",
            articles: ["articles/2026/03/crue.md", "articles/2026/03/vent.md", "pages/about.md"],
          },
        ],
      },
    ]);
    expect(unbuilt.stdout).toBe(built.stdout);
    const other = archive({ [ledgerFile]: text, "articles/2026/03/vent.md": articleText() });
    const elsewhere = await reports(other, ["list", "--cache", join(folder, "cache")]);
    expect(elsewhere.stdout).not.toContain("vent.md");
  });

  it("does without a catalogue that is damaged, and makes no file of it", async () => {
    const folder = archive({ [ledgerFile]: ledgerText([decided({ image })]) });
    mkdirSync(join(folder, ".cache"));
    writeFileSync(join(folder, ".cache/catalogue.sqlite"), "no database");
    const { status, stdout } = await reports(folder, ["list"]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("content/images/quai.png")]);
    expect(readdirSync(join(folder, ".cache"))).toEqual(["catalogue.sqlite"]);
  });

  it("tells what a receiver says wrongly, and shows the rest", async () => {
    const folder = archive();
    const server = await contractServer();
    server.decisions = [...Array(12).fill({ image: "x\u001b[2J" }), decided({ image })];
    const { status, stdout, stderr } = await reports(folder, ["list", "--from", server.address]);
    expect(stderr).toContain("… and 2 other(s)");
    expect(stderr).not.toContain("\u001b");
    expect(stdout).toContain("not in the ledger yet");
    expect(status).toBe(0);
  });

  it("says that nothing is reported, and fails where the receiver does", async () => {
    const folder = archive();
    expect((await reports(folder, ["list"], { lang: "fr" })).stdout).toContain("rien n'est décidé");
    expect((await reports(folder, ["list"], { lang: "ar" })).stdout).toContain("لم يُتخذ أي قرار");
    expect((await reports(folder, ["list", "--json"])).stdout).toBe("[]\n");
    const failed = await reports(folder, ["list", "--from", "http://127.0.0.1:1"]);
    expect(failed).toMatchObject({ status: 1 });
  });
});
