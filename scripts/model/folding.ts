// Folds words for search, in the index and in what a reader asks for alike: spellings that a reader takes for one become one.

/**
 * The words of a text, one for each word that is indexed: signs that stand alone (« – !) belong to the
 * word before them (the first of a text to the one after them), so that the number of a folded word is the number of the original one.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let opening = "";
  for (const piece of text.split(/\s+/u)) {
    if (piece === "") continue;
    if (/[\p{L}\p{N}]/u.test(piece)) {
      words.push(opening + piece);
      opening = "";
    } else if (words.length > 0) words[words.length - 1] += ` ${piece}`;
    else opening += `${piece} `;
  }
  return words;
}

/** No word is longer; a sign may become eighteen when it is taken apart. */
const longestWord = 100;

/**
 * One word without what readers write now so, now otherwise: case, accents, ligatures, elisions, plurals;
 * hamza forms, final ya and ta, vowel signs, tatweel, the article; digits of any kind. It has no spaces,
 * and is never empty.
 */
export function foldWord(written: string): string {
  const word = written.slice(0, longestWord);
  // Here madda makes the difference: آب is August, أب a father.
  if (word.normalize("NFKC").replace(/[^\p{L}\p{M}]/gu, "") === "آب") return foldWord("غشت");
  let folded = plainLetters(word);
  for (let before = ""; before !== folded; ) {
    before = folded;
    folded = withoutEndings(withoutArticle(folded));
  }
  return folded || "_";
}

const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[a-z0-9])/;
const signs: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  "\u0671": "ا",
  ى: "ي",
  ی: "ي",
  ے: "ي",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ک: "ك",
  گ: "ك",
  ڭ: "ك",
  ݣ: "ك",
  پ: "ب",
  ڤ: "ف",
  ڥ: "ف",
  ء: "",
};

function plainLetters(word: string): string {
  const letters = word
    // Takes hamza and madda off their letters, accents off theirs, and presentation forms apart.
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u0640\p{Cf}]/gu, "")
    .replace(/[^\0-\u007f]/gu, (sign) => signs[sign] ?? digitOf(sign) ?? sign)
    .replace(/[‘’ʼ′`]/g, "'")
    .replace(/[\p{Pd}/]/gu, "-")
    .replace(/^[^\p{L}\p{N}]+/u, "");
  let bare = withoutEndSigns(letters);
  while (elision.test(bare)) bare = bare.replace(elision, "");
  return withoutEndSigns(bare.replace(/'s$/, "").replace(/[^\p{L}\p{N}-]/gu, ""));
}

/** Walked from the end: a pattern would try again at each sign of a long run. */
function withoutEndSigns(word: string): string {
  let end = word.length;
  while (end > 0 && !/[\p{L}\p{N}\ud800-\udfff]/u.test(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

/** Arabic-Indic and Persian digits. */
function digitOf(sign: string): string | undefined {
  const code = sign.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
}

/** المغرب, والمغرب, بالمغرب, للمغرب: what is left must be a word of three letters. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u, "");
}

/** "pluies", "bateaux"; a short word and one in -is, -os, -us or -ss is no plural. */
function withoutEndings(word: string): string {
  return word.replace(/^([a-z]*eau)x$/, "$1").replace(/^([a-z-]{3,}[^iosu\W\d])s$/, "$1");
}
