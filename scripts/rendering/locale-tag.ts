// A language as Open Graph writes it: with a country, which most articles do not name.

/** The country under which link previews know a language. */
const usual: Readonly<Record<string, string>> = {
  ar: "ar_AR",
  en: "en_US",
  es: "es_ES",
  fr: "fr_FR",
};

/** "fr_FR", "fr_MA" for `fr-ma`; undefined where no country can be told. */
export function localeTag(lang: string): string | undefined {
  const [primary = "", ...subtags] = lang.split("-");
  const country = subtags.find((subtag) => subtag.length === 2);
  return country === undefined ? usual[primary] : `${primary}_${country.toUpperCase()}`;
}
