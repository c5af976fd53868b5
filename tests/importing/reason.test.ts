// What an author is told of a broken file: in French where they asked for it, and never in a library's words.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importers } from "../../scripts/importing/importers.ts";
import { reasonOf } from "../../scripts/importing/reason.ts";
import { importWords } from "../../scripts/rendering/import-words.ts";
import { temporaryFolder } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

it.each([
  ["jsonl", "{", "illisible : ce n'est pas du JSON"],
  ["jsonl", "[]", "illisible : ce n'est pas un objet JSON"],
  [
    "csv",
    'title,source,date\n"a',
    "illisible : un guillemet n'est pas fermé ; ce qui suit attend qu'il le soit",
  ],
  ["csv", "title,source,date\na", "illisible : pas autant de cellules que de colonnes, 1 / 3"],
  [
    "csv",
    "titre,date\na,b",
    "rien n'est lu : aucune colonne ne donne headline, source ; les colonnes s'appellent « titre », « date » ; dites laquelle est laquelle dans un fichier que --mapping nomme : headline: titre",
  ],
  ["parquet", "PAR", "illisible : ce n'est pas du Parquet, ou le fichier est abîmé"],
  ["feed", "<rss><channel/></rss", "illisible : ce n'est pas un flux, ou il est mal formé"],
  ["markdown", "+++\nx = \n+++\n", "illisible : l'en-tête est mal écrit, 2:5"],
  ["markdown", '---json\n{"a"}\n---\n', "illisible : l'en-tête est mal écrit"],
  ["markdown", "# Rien\n", "ce n'est pas un article (sans en-tête)"],
  [
    "wordpress",
    "<rss><channel></channel></rss><item><a></item>",
    "illisible : XML mal formé, 1:16",
  ],
  ["html", "%PDF-1.7", "ce n'est pas une page HTML (PDF)"],
])("%s: %j", async (kind, text, said) => {
  const file = join(temporaryFolder(), "a.md");
  writeFileSync(file, text);
  const importer = importers.find((one) => one.kind === kind) as (typeof importers)[number];
  const { refusals } = await importInto(importer, file);
  expect(refusals.map((refused) => reasonOf(refused, importWords("fr")))).toEqual([said]);
});
