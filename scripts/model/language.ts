// A language is named by its BCP 47 tag in lower case; its script decides the reading direction.

export type Language = string & { readonly __brand: "Language" };
export type Direction = "ltr" | "rtl";

/** The languages in which the interface itself speaks. */
export const interfaceLanguages = ["fr", "ar", "en"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Languages that a file name may end with (`crue.ar.md`). Frozen: addresses depend on it. */
const suffixLanguages = new Set(
  "ar ary ber ca de en es eu fa fr gl he it kab ku nl pt rif ru shi sv tr tzm ur zgh zh".split(" "),
);

const rightToLeft = new Set("ar arc ary arz ckb dv fa he ks ku nqo ps sd ug ur yi".split(" "));
const rightToLeftScripts = new Set(["arab", "hebr", "nkoo", "syrc", "thaa"]);

/** The tag in lower case, or undefined where the text is not shaped like a BCP 47 tag (RFC 5646, section 2.1). */
export function parseLanguage(text: string): Language | undefined {
  const tag = text.trim().toLowerCase().replaceAll("_", "-");
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag) ? (tag as Language) : undefined;
}

/** "fr" of "fr-ma": what a variety is a variety of. */
export function primaryOf(language: string): string {
  const [primary = ""] = language.split("-");
  return primary;
}

/** The reading direction of a language's usual script, or of the script the tag names. */
export function directionOf(language: string): Direction {
  const [primary = "", ...subtags] = language.split("-");
  const script = subtags.find((subtag) => subtag.length === 4);
  if (script) return rightToLeftScripts.has(script) ? "rtl" : "ltr";
  return rightToLeft.has(primary) ? "rtl" : "ltr";
}

const arabicScript = new Set("ar ary arz ckb fa ks ps sd ug ur".split(" "));

/** True where a language is usually written in Arabic letters, or its tag says so. */
export function usesArabicScript(language: string): boolean {
  const [primary = "", ...subtags] = language.split("-");
  const script = subtags.find((subtag) => subtag.length === 4);
  return script ? script === "arab" : arabicScript.has(primary);
}

export function isInterfaceLanguage(text: string): text is InterfaceLanguage {
  return interfaceLanguages.some((language) => language === text);
}

/** True where a file name's last part (`ar` in `crue.ar.md`) is to be read as its language. */
export function isSuffixLanguage(text: string): text is Language {
  return suffixLanguages.has(text);
}
