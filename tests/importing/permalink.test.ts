// Addresses as other generators make them of names: what Hugo 0.111 itself writes for the same settings and files.
import { expect, it } from "vitest";
import { readGeneratorConfig } from "../../scripts/importing/generator-config.ts";
import { permalinkOf } from "../../scripts/importing/permalink.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

interface Named {
  readonly title?: string;
  readonly slug?: string;
  readonly path?: string;
}

function addressOf({ title, slug, path = "content/posts/un.md" }: Named, settings: string) {
  const folder = temporaryFolder();
  writeFiles(folder, { "hugo.toml": `title = "x"\n${settings}` });
  const config = readGeneratorConfig(folder);
  if (!config) throw new Error("no settings");
  return permalinkOf({ path, day: "2022-10-25", slug, title, categories: [] }, config);
}

const by = (pattern: string) => `[permalinks]\nposts = "/${pattern}/"\n`;

it.each<[title: string, written: string | undefined]>([
  ["İstanbul'da GÜN", "istanbulda-gün"],
  ["ΟΔΟΣ ΑΘΗΝΑΣ", "οδοσ-αθηνασ"],
  ["Straße GROẞ ı", "straße-groß-ı"],
  ["می\u200cشود اخـــبار ٢٠٢٢", "میشود-اخـــبار-٢٠٢٢"],
  ["Ⅳ ½ ² ﷺ", "ﷺ"],
  [" --a - b – - c-- ", "--a-b-c--"],
  ["~a~_b_...", "~a~_b_..."],
  ["A\u00a0B\u200bC\ufeffD", "a-bcd"],
  ["नमस्ते दुनिया 日本語", "नमस्ते-दुनिया-日本語"],
  ["a/b", undefined],
  ["«»", undefined],
])("writes the title %j as Hugo does", (title, written) => {
  const address = written === undefined ? undefined : `/${written}/`;
  expect(addressOf({ title }, by(":title"))).toBe(address);
});

it.each<[Named, pattern: string, address: string | undefined]>([
  [{ slug: "Mon Slug" }, ":slug", "/mon-slug/"],
  [{ slug: "Ünï,côde - B" }, ":slugorfilename", "/ünïcôde-b/"],
  [{ slug: "a/B" }, ":slug", "/a/b/"],
  [{ slug: "C++" }, ":slug", undefined],
  [{ path: "content/posts/Mon Fichier.md" }, ":filename", "/mon-fichier/"],
  [{ path: "content/Ma Rubrique/Sous/Été.md" }, ":filename", "/ma-rubrique/sous/été/"],
])("writes names of files and slugs as Hugo does: %j, %s", (named, pattern, address) => {
  expect(addressOf(named, by(pattern))).toBe(address);
});

it("keeps capitals and drops accents where Hugo's settings say so", () => {
  const title = "L'Été À Tanger";
  const patterns = by(":title");
  expect(addressOf({ title }, `disablePathToLower = true\n${patterns}`)).toBe("/LÉté-À-Tanger/");
  expect(addressOf({ title }, `removePathAccents = true\n${patterns}`)).toBe("/lete-a-tanger/");
  const table = "[disablePathToLower]\nx = 1\n";
  expect(addressOf({ title }, `${patterns}${table}`)).toBe("/lété-à-tanger/");
});

it("takes no longer for a title of many spaces", () => {
  const started = performance.now();
  addressOf({ title: `a${" ".repeat(100_000)}b` }, by(":title"));
  expect(performance.now() - started).toBeLessThan(1_000);
});
