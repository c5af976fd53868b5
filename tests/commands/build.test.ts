// The build command says what an operator and an author need, and its exit code is true.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleText, type Files, temporaryFolder, writeFiles } from "../small-archive.ts";

function run(files: Files, ...options: string[]) {
  const folder = temporaryFolder();
  writeFiles(join(folder, "content"), files);
  return runIn(folder, ...options);
}

function runIn(folder: string, ...options: string[]) {
  const [content, out, cache] = ["content", "dist", "cache"].map((name) => join(folder, name));
  const named = ["--content", content, "--out", out, "--cache", cache, "--lang", "fr"] as string[];
  const command = ["scripts/start.mjs", "build", ...named, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  const shown = (text: string) => text.replaceAll(folder, "").replaceAll("/content/", "content/");
  return { folder, status, stdout: shown(stdout), stderr: shown(stderr) };
}

const oneOfThreeBroken = {
  "articles/good.md": articleText(),
  "articles/broken.md":
    "---\nheadline: Pluies : le port rouvre\nsource: X\ndate: 25/10/2022\n---\n",
  "articles/odd.md": articleText({ autheur: "Amina" }),
};

describe("npm run build", () => {
  it("publishes, tells each problem with its place and cure, sums up, and exits 0", () => {
    const { status, stdout, stderr, folder } = run(oneOfThreeBroken);
    expect(stderr).toContain(
      'content/articles/broken.md:2:11  fichier laissé de côté : la valeur de headline contient « : » ; mettez-la entre guillemets droits : headline: "Pluies : le port rouvre"',
    );
    expect(stderr).toContain(
      "content/articles/broken.md:4:7  fichier laissé de côté : date « 25/10/2022 » n'est pas un jour ; écrivez 2022-10-25",
    );
    expect(stderr).toContain("la clé « autheur » est inconnue ; vouliez-vous dire « authors » ?");
    expect(stdout).toMatch(
      /^2 article\(s\), \d+ fichier\(s\) dans \S+ en [\d.]+ s\n\d+ page\(s\) faite\(s\), \d+ fichier\(s\) écrit\(s\), 0 retiré\(s\)\n1 fichier\(s\) laissé/,
    );
    expect(status).toBe(0);
    expect(existsSync(join(folder, "dist/index.html"))).toBe(true);
  });

  it("sums up in Arabic, and refuses in Arabic", () => {
    const { status, stdout, stderr, folder } = run(oneOfThreeBroken, "--lang", "ar");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^\u2067المقالات: 2، الملفات في \u2066\S+\u2069: \d+، المدة: [\d.]+ ث\u2069\n\u2067صفحات أُنجزت: \d+، ملفات كُتبت: \d+، ملفات حُذفت: 0\u2069\n\u2067ملفات متروكة جانبا: 1، تنبيهات: \d+، مسودات: 0\u2069\n$/,
    );
    expect(stderr).toContain("لا يذكر الملف \u2066content/site.yaml\u2069 رابط الموقع");
    const refused = runIn(folder, "--lang", "ar", "--contnet", "x");
    expect(refused.stderr).toMatch(
      /^\u2067الخيار \u2066--contnet\u2069 غير معروف؛ .*\u2066--content\u2069، /,
    );
    expect(refused.status).toBe(1);
  });

  it("exits 1 with --strict where a file was left out, and publishes the others all the same", () => {
    const { status, folder } = run(oneOfThreeBroken, "--strict");
    expect(status).toBe(1);
    expect(existsSync(join(folder, "dist/2026/03/14/good/index.html"))).toBe(true);
    expect(run({ "articles/good.md": articleText() }, "--strict").status).toBe(0);
  });

  it("writes its result as JSON, the problems with code, place and sentence", () => {
    const { stdout, stderr } = run(oneOfThreeBroken, "--json", "--lang", "en");
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ articles: 2, quarantined: 1, absolute: false });
    expect(result.problems[0]).toMatchObject({
      code: "yaml-colon-in-value",
      severity: "error",
      line: 2,
      column: 11,
      message: expect.stringContaining("holds a colon"),
    });
    expect(stderr).toBe("");
  });

  it("refuses a content folder that is not there, and an output that would harm", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "content/articles/a.md": articleText(), "mine/letter.txt": "dear" });
    const at = (path: string) => join(folder, path);
    const refused = (content: string, out: string) =>
      spawnSync(
        process.execPath,
        ["scripts/start.mjs", "build", "--content", at(content), "--out", at(out)],
        { encoding: "utf8", env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" } },
      );
    expect(refused("nowhere", "dist")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("there is no folder"),
    });
    expect(refused("content", "mine")).toMatchObject({
      status: 1,
      // An author may have named the folder of the articles: nobody is told to empty it before anything else.
      stderr: expect.stringMatching(/did not make; name another .* or empty it if nothing/),
    });
    expect(refused("content", "content/dist")).toMatchObject({ status: 1 });
    expect(refused("content", ".")).toMatchObject({ status: 1 });
    expect(existsSync(at("mine/letter.txt"))).toBe(true);
  });

  it("publishes nothing while site.yaml would move every page, and says so", () => {
    const files = { "articles/a.md": articleText(), "site.yaml": "editions: [fr]\n" };
    const { status, stderr, folder } = run(files);
    expect(status).toBe(1);
    expect(stderr).toContain("content/site.yaml:1:11");
    expect(stderr).toContain("rien n'est publié");
    expect(existsSync(join(folder, "dist/index.html"))).toBe(false);
  });

  it("says that search was taken away where nothing tells any more what it was made from", () => {
    const { folder, stderr } = run({ "articles/a.md": articleText() });
    const index = join(folder, "dist/search/index.json");
    expect([existsSync(index), stderr]).toEqual([true, expect.not.stringContaining("recherche")]);
    rmSync(join(folder, "cache"), { recursive: true });
    expect(runIn(folder, "--no-search").stderr).toMatch(
      /^la recherche est retirée du site.*npm run build.*la refait$/m,
    );
    expect(existsSync(index)).toBe(false);
    expect(runIn(folder).stderr).not.toContain("recherche");
    expect(existsSync(index)).toBe(true);
  });

  it("refuses options that nobody knows, and values that mean nothing", () => {
    const files = { "articles/a.md": articleText() };
    expect(run(files, "--contnet", "x")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("--contnet est inconnue"),
    });
    expect(run(files, "--workers", "abc")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("« abc »"),
    });
  });
});
