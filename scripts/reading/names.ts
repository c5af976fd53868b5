// Reads `content/names.yaml`: names that newspapers spell in several ways, for search to take for one.
import * as v from "valibot";
import { type Finding, finding } from "../model/problem.ts";
import { foldedSpelling, mostWords, type NameSpellings } from "../model/search-words.ts";
import { cleanText } from "./fields.ts";
import { placeOfKey } from "./key-place.ts";
import { readSettingsText } from "./settings-text.ts";
import { parseStrictYaml, type YamlValue } from "./strict-yaml.ts";
import { line, written } from "./written-form.ts";

export const namesFile = "names.yaml";

const longestSpelling = 120;

const spelling = v.pipe(
  v.string(),
  written(line),
  v.check((text) => text.trim() !== ""),
);
const spellings = v.union([spelling, v.pipe(v.array(spelling), v.minLength(1))]);

/** A name and its other spellings, one or several. */
export const namesSchema = v.record(v.string(), spellings);

export interface ReadNames {
  readonly names: readonly NameSpellings[];
  readonly findings: readonly Finding[];
}

/** Every name with its spellings, the one under which it is listed first; a wrong one is told of and left out. */
export function readNames(content: string): ReadNames {
  const read = readSettingsText(content, namesFile);
  if (!read) return { names: [], findings: [] };
  if (read.text === undefined) return { names: [], findings: read.findings };
  const { record, findings } = parseStrictYaml(read.text, 1);
  const names: NameSpellings[] = [];
  const told = [...findings];
  const takenBy = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    const place = placeOfKey(read.text, key, 1);
    const name = cleanText(key);
    const found = problemOf(name, value) ?? takenSpelling(name, value, takenBy);
    if (found) told.push({ ...found, ...place });
    else names.push(spellingsOf(name, value));
  }
  return { names, findings: told };
}

function spellingsOf(name: string, value: YamlValue): NameSpellings {
  const others = [value].flat().map((other) => cleanText(String(other)));
  return [...new Set([name, ...others])];
}

function problemOf(name: string, value: YamlValue): Finding | undefined {
  if (!v.is(spellings, value)) {
    const example = `${name}: [${name}, …]`;
    return finding("error", "value-not-list", { key: name, example });
  }
  for (const spelling of spellingsOf(name, value)) {
    const words = foldedSpelling(spelling);
    if (words.length === 0) return finding("error", "name-without-letters", { value: spelling });
    if (words.length > mostWords || spelling.length > longestSpelling) {
      const details = { key: name, longest: longestSpelling, length: spelling.length };
      return finding("error", "value-too-long", details);
    }
  }
  return undefined;
}

/** A spelling that two names claim would be found under the first alone. */
function takenSpelling(
  name: string,
  value: YamlValue,
  takenBy: Map<string, string>,
): Finding | undefined {
  const folded = spellingsOf(name, value).map((spelling) => foldedSpelling(spelling).join(" "));
  const at = folded.findIndex((spelling) => takenBy.has(spelling));
  if (at >= 0) {
    const details = {
      value: spellingsOf(name, value)[at] ?? name,
      name,
      by: takenBy.get(folded[at] ?? "") ?? "",
    };
    return finding("error", "name-taken", details);
  }
  for (const spelling of folded) takenBy.set(spelling, name);
  return undefined;
}
