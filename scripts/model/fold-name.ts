// Names as they are compared with each other.

/**
 * A name as it is compared: case, accents, hamza forms, tatweel and spaces make no difference,
 * so "Économie" and "economie " are one topic.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replaceAll("ؤ", "و")
    .replaceAll("ئ", "ي")
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
