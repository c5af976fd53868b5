// How newspapers write the names of months: French, English, and Arabic from Morocco to the Levant.

/** By month; names for the same month are separated by spaces, words of one name by an underscore. The first is the French one. */
export const monthSpellings: readonly string[] = [
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
];
