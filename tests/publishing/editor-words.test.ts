// The editor's program speaks to authors in their language, also where Sveltia's own translations are behind.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { completeWords, missingWords } from "../../scripts/publishing/editor-words.ts";

const main = createRequire(import.meta.url).resolve("@sveltia/cms");
const locale = (lang: string) =>
  JSON.parse(readFileSync(new URL(`../locales/${lang}.json`, `file://${main}`), "utf8"));

/** Of what no author of ours meets: mistakes of a configuration that we make, clouds, folders of pictures, review. */
const unmet =
  /^(?:config\.|cloud_storage\.|relation_field\.|sign_in_with_link|sign_in_using_.*_workflow|assets_dialog\.|status\.|domain$|x_folders$|show_folder_options$|folder_options$|folder_(?:created|renamed|deleted)$|(?:new|rename|delete)_folder|(?:creating|renaming|deleting)_folder|confirm_deleting_folder|enter_new_name_for_|(?:cannot_delete|deleting)_referenced_|workflow|local_workflow)/;

function keysOf(words: object, prefix = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

it.each(["fr", "ar"] as const)("in %s", (lang) => {
  const known = new Set(keysOf(completeWords(locale(lang), missingWords[lang])));
  const english = keysOf(locale("en-US")).filter((key) => !known.has(key) && !unmet.test(key));
  expect(english).toEqual([]);
});

it("its own words stay", () => {
  const own = { save: "Garder", a: { b: "c" } };
  expect(completeWords(own, { save: "x", "a.d": "e" })).toEqual({
    save: "Garder",
    a: { b: "c", d: "e" },
  });
});
