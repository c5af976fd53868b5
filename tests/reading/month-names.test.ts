// Months are known by their names in French, English, and the Arabic of the Maghreb, Egypt and the Levant.
import { describe, expect, it } from "vitest";
import { ar } from "../../layouts/locales/ar.ts";
import { en } from "../../layouts/locales/en.ts";
import { fr } from "../../layouts/locales/fr.ts";
import { monthIn } from "../../scripts/reading/month-names.ts";

describe("a month's name", () => {
  it.each([
    ["French", fr.months],
    ["English", en.months],
    ["Moroccan Arabic", ar.months],
    [
      "Egyptian Arabic",
      "يناير فبراير مارس ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
    ],
    [
      "Algerian Arabic",
      "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
    ],
    [
      "Levantine Arabic",
      "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".split(
        ",",
      ),
    ],
  ])("is known in %s", (_, months) => {
    expect(months.map((month) => monthIn(`14 ${month} 2026`))).toEqual(
      months.map((_, index) => index + 1),
    );
  });

  it.each([
    ["14 MARS 2026", 3],
    ["14 Dec. 2026", 12],
    ["14 févr 2026", 2],
    ["mar. 14 avril 2026", 4],
    ["14 jui. 2026", undefined],
    ["14 ma 2026", undefined],
    ["14 mars, 15 avril", undefined],
    ["samedi", undefined],
    ["constructor", undefined],
    ["", undefined],
  ])("in %j is month %s", (text, month) => {
    expect(monthIn(text)).toBe(month);
  });
});
