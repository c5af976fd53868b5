// A content folder needs no site.yaml; what one says is proved, and what it leaves out has a default.
import { describe, expect, it } from "vitest";
import { defaults } from "../../scripts/model/site.ts";
import { readSite } from "../../scripts/reading/site.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

function read(text: string) {
  const folder = temporaryFolder();
  writeFiles(folder, { "site.yaml": text });
  const { site, findings } = readSite(folder);
  return { site, told: findings.map(({ line, column, code }) => `${line}:${column} ${code}`) };
}

describe("the site's settings", () => {
  it("are the defaults without a file, and with an empty one", () => {
    expect(readSite(temporaryFolder())).toEqual({ site: defaults, findings: [], safe: true });
    expect(read("")).toEqual({ site: defaults, told: [] });
  });

  it("are what the file says", () => {
    const { site, told } = read(
      [
        "name: Khizana",
        "tagline: { fr: Presse, ar: صحافة }",
        "url: https://presse.example/archive?x#y",
        "lang: ar",
        "timeZone: UTC+1",
        "editions: [{lang: ar, lists: [ar, ary]}, {lang: fr}]",
        "ticker: {newest: 10}",
        "copyright: © 2026",
        "html: escape",
        "feeds: {content: full}",
      ].join("\n"),
    );
    expect(told).toEqual([]);
    expect(site).toEqual({
      name: { any: "Khizana" },
      tagline: { fr: "Presse", ar: "صحافة" },
      url: "https://presse.example/archive/",
      lang: "ar",
      timeZone: "UTC+1",
      editions: [
        { lang: "ar", lists: ["ar", "ary"], prefix: "" },
        { lang: "fr", lists: ["fr"], prefix: "/fr" },
      ],
      ticker: { newest: 10, before: 12 },
      copyright: { any: "© 2026" },
      html: "escape",
      feeds: { content: "full" },
    });
  });

  it("keep the first of two editions in one language", () => {
    const { site } = read("editions: [{lang: en, lists: [fr]}, {lang: en}]");
    expect(site.editions).toEqual([{ lang: "en", lists: ["fr"], prefix: "" }]);
  });

  it.each([
    ["url: presse.example", ["1:6 link-not-address"]],
    ["# x\ntimeZone: Mars/Olympus", ["2:11 site-time-zone"]],
    ["timeZone: local", ["1:11 site-time-zone"]],
    ["timeZone: Africa/Casablanca", ["1:11 site-time-zone"]],
    ["timeZone: system", ["1:11 site-time-zone"]],
    ["editions: fr", ["1:11 value-not-list"]],
    ["editions: []", ["1:11 value-not-list"]],
    ["editions: [fr]", ["1:11 value-not-list"]],
    ["editions: [{lang: de}]", ["1:11 choice-unknown"]],
    ["editions: [{lang: fr, lists: [français]}]", ["1:11 language-unreadable"]],
    ["ticker: 48", ["1:9 value-not-text"]],
    ["ticker: {newest: 0}", ["1:9 number-unreadable"]],
    ["html: maybe", ["1:7 choice-unknown"]],
    ["feeds: full", ["1:8 value-not-text"]],
    ["feeds: {content: all}", ["1:8 choice-unknown"]],
    ["name: [A]", ["1:7 value-not-text"]],
    ["lang: français\nurl: x", ["2:6 link-not-address", "1:7 language-unreadable"]],
  ])("that say %j are told of, and the defaults serve", (text, told) => {
    expect(read(text)).toEqual({ site: defaults, told });
  });

  it("keep what is right beside what is wrong", () => {
    const { site, told } = read("name: A\ntimeZone: Mars\nurl: https://x.example/");
    expect(told).toEqual(["2:11 site-time-zone"]);
    expect(site).toEqual({ ...defaults, name: { any: "A" }, url: "https://x.example/" });
  });

  it.each([
    ["name: [A]\nticker: 48\nnmae: B", true],
    ["url: presse.example", false],
    ["editions: [fr]", false],
    ["editions: [{lang: fr, lists: []}]", false],
    ["editions: [{lang: fr, lists: [français]}]", false],
    ["lang: français", false],
    ["lang: es", false],
    ["name: Le Phare : archives", false],
    ["name: 'A", false],
  ])("%j may be published with: %s", (text, safe) => {
    const content = temporaryFolder();
    writeFiles(content, { "site.yaml": text });
    expect(readSite(content).safe).toBe(safe);
  });

  it.each([
    ["editions: [{lang: fr, languages: [fr, ar]}]", "1:23 languages lists"],
    ["editions:\n- langue: fr\n  lang: fr", "2:3 langue lang"],
    ["ticker: {newst: 10}", "1:10 newst newest"],
    ["feeds: {contenu: full}", "1:9 contenu content"],
    ["titre: A", "1:1 titre name"],
  ])("that say %j are told what was meant", (text, told) => {
    const folder = temporaryFolder();
    writeFiles(folder, { "site.yaml": text });
    const { findings, safe } = readSite(folder);
    expect(safe).toBe(true);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(
      findings.map(({ line, column, details }) => {
        const { key, suggestion } = details as { key: string; suggestion: string };
        return `${line}:${column} ${key} ${suggestion}`;
      }),
    ).toEqual([told]);
  });

  it("with a key that nobody knows serve all the same", () => {
    const { site, told } = read("nmae: A\nname: B");
    expect(told).toEqual(["1:1 key-unknown"]);
    expect(site.name).toEqual({ any: "B" });
  });
});
