// Finds the words of an interface language.
import type { InterfaceLanguage } from "../../scripts/model/language.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Words } from "./words.ts";

const languages: Readonly<Record<InterfaceLanguage, Words>> = { fr, ar, en };

export function wordsOf(language: InterfaceLanguage): Words {
  return languages[language];
}
