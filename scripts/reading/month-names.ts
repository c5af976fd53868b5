// The names of months as newspapers write them: French, English, and Arabic from Morocco to the Levant.
import { foldName } from "../model/slug.ts";

/** By month; names for the same month are separated by spaces, words of one name by an underscore. */
const names = [
  "janvier january يناير جانفي كانون_الثاني",
  "février february فبراير فيفري شباط",
  "mars march مارس آذار",
  "avril april أبريل أفريل نيسان",
  "mai may ماي مايو أيار",
  "juin june يونيو يونيه جوان حزيران",
  "juillet july يوليوز يوليو يوليه جويلية تموز",
  "août august غشت أغسطس أوت آب",
  "septembre september شتنبر سبتمبر أيلول",
  "octobre october أكتوبر تشرين_الأول",
  "novembre november نونبر نوفمبر تشرين_الثاني",
  "décembre december دجنبر ديسمبر كانون_الأول",
].map((month) => month.split(" ").map((name) => foldName(name).replaceAll("_", " ")));

/** Three letters and more of a Latin name are understood: "févr.", "Oct". */
const shortest = 3;

/** The month that a text names, from 1; undefined where it names none, or more than one. */
export function monthIn(text: string): number | undefined {
  const words: readonly string[] = foldName(text).match(/\p{L}+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const whole = monthsWhere((name) => words.includes(name) || pairs.includes(name));
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const parts = words.filter((word) => word.length >= shortest && /^[a-z]+$/.test(word));
  const short = monthsWhere((name) => parts.some((part) => name.startsWith(part)));
  return short.length === 1 ? short[0] : undefined;
}

function monthsWhere(matches: (name: string) => boolean): number[] {
  return names.flatMap((month, index) => (month.some(matches) ? index + 1 : []));
}
