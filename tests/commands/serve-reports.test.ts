// npm run reports: what it refuses, in the operator's language, and what it writes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { picture, reader, report } from "../reports/receiver-of-test.ts";
import { runReceiver, startProcess } from "../reports/receiver-process.ts";

const folder = mkdtempSync(join(tmpdir(), "khizana-serve-"));
const file = join(folder, "reports.db");
const site = ["--site", "https://presse.example/"];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run reports", () => {
  it.each([
    [[...site], "--db manque : donnez un fichier"],
    [["--db", file, ...site, "--treshold", "2"], "l'option --treshold est inconnue"],
    [["--db", file, ...site, "--threshold", "0"], "--threshold « 0 » n'est pas un nombre de 1"],
    [["--db", file, ...site, "--port", "http"], "--port « http » n'est pas un nombre"],
    [["--db", file, ...site, "--proxies", "-1"], "--proxies « -1 » n'est pas un nombre"],
    [["--db", file, "--site", "presse.example"], "--site « presse.example » n'est pas une adresse"],
    [["--db", file, ...site, "maintenant"], "« maintenant » est de trop"],
    [["--db", "dist/reports.db", ...site], "est dans dist, où tout peut être refait ou publié"],
    [["--db", ".cache/reports.db", ...site], "est dans .cache"],
    [["--db", "content/reports.db", ...site], "est dans content"],
    [["--db", "folder/.cache/y/reports.db", ...site], "est dans .cache"],
    [["--db", join(folder, "missing/reports.db"), ...site], "n'existe pas ; créez-le"],
    [["--db", file, ...site, "--host", "192.0.2.1"], "--host « 192.0.2.1 » n'est pas une adresse"],
    [["--db", folder, ...site], "est un dossier ; donnez un fichier"],
    [["--db", "postgres://khizana@127.0.0.1:9/none", ...site], "la base de données ne s'ouvre pas"],
  ])("refuses %j", async (options, sentence) => {
    const { ended, output } = runReceiver(options, {});
    expect(await ended).toBe(1);
    expect(output()).toContain(sentence);
    expect(output()).not.toMatch(/^\s+at /m);
  });

  it("says it in English too, and refuses a key that could be guessed", async () => {
    const options = ["--db", file, ...site, "--lang", "en"];
    const { ended, output } = runReceiver(options, { KHIZANA_REPORTS_KEY: "short" });
    expect(await ended).toBe(1);
    expect(output()).toContain("KHIZANA_REPORTS_KEY has less than 16 signs");
  });

  it.each([
    [[...site], "ينقص الخيار \u2066--db\u2069؛ اكتب بعده ملفا"],
    [["--db", file, ...site, "--treshold", "2"], "الخيار \u2066--treshold\u2069 غير معروف؛"],
    [["--db", file, ...site, "--threshold", "0"], "ليست عددا من 1 إلى 1000000: «\u20680\u2069»"],
    [["--db", "dist/reports.db", ...site], "موجود في المجلد \u2066dist\u2069"],
    [["--db", folder, ...site], "على مجلد؛ اكتب اسم ملف"],
  ])("refuses %j in Arabic", async (options, sentence) => {
    const { ended, output } = runReceiver([...options, "--lang", "ar"], {});
    expect(await ended).toBe(1);
    expect(output()).toContain(sentence);
  });

  it("names a port that is taken", async () => {
    const first = await startProcess(file);
    const { port } = new URL(first.address);
    const { ended, output } = runReceiver(["serve", "--db", file, ...site, "--port", port]);
    expect(await ended).toBe(1);
    expect(output()).toContain(`le port ${port} est pris`);
  });

  it("writes lines that hold nothing of a reader", async () => {
    const started = await startProcess(file, ["--threshold", "1"]);
    const headers = { "User-Agent": "a-browser-of-hers" };
    const fields = { words: "un mot secret" };
    await report(started, { from: reader(77), image: picture(9), fields, headers });
    started.child.kill("SIGTERM");
    expect(await started.ended).toBe(0);
    const lines = started
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events).toEqual(["started", "blocked", "stopping", "stopped"]);
    expect(started.output()).not.toMatch(/secret|browser|10\.77\./);
  });
});
