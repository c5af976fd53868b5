// Numbers as each interface language groups them: our own, since Node's tables change with its releases.
import type { Words } from "../../layouts/locales/words.ts";

/** "12 408", with the language's sign between groups of three. */
export function formatNumber(number: number, words: Words): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, words.thousands);
}

/** "12 408 articles": a count with its noun. */
export function formatCount(
  count: number,
  noun: (count: number, number: string) => string,
  words: Words,
): string {
  return noun(count, formatNumber(count, words));
}
