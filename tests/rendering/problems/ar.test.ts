// The Arabic sentences quote what they found and tell what to write instead; what runs from left to right is marked.
import { expect, it } from "vitest";
import { ar } from "../../../scripts/rendering/problems/ar.ts";

const file = "content/crue.md";

/** Isolates as they are easier to read: ‹code›, ‹‹content››. */
const readable = (sentence: string) =>
  sentence.replace(
    /[\u2066\u2068\u2069]/g,
    (sign) => ({ "\u2066": "‹", "\u2068": "‹‹", "\u2069": "›" })[sign] ?? "",
  );

it.each([
  [
    ar["day-unreadable"]({ key: "date", value: "أمس", suggestion: "2026-03-14" }, file),
    "التاريخ «‹‹أمس›» في ‹date› غير مكتوب كما ينبغي؛ اكتب ‹2026-03-14›",
  ],
  [
    ar["key-unknown"]({ key: "titre", suggestion: "headline" }, file),
    "المفتاح «‹‹titre›» غير معروف؛ هل تقصد «‹headline›»؟",
  ],
  [
    ar["yaml-colon-in-value"]({ key: "headline", value: "A : b", quoted: '"A : b"' }, file),
    'في قيمة ‹headline› نقطتان «:»؛ ضعها بين علامتي التنصيص: ‹headline: "A : b"›',
  ],
  [ar["front-matter-not-closed"]({}, file), "الترويسة غير مغلقة؛ أضف السطر ‹---› بينها وبين النص"],
  [
    ar["front-matter-not-a-list-of-keys"]({}, "content/site.yaml"),
    "ملف الإعدادات ليس أسطرا من «مفتاح: قيمة»؛ اكتب مثلا: ‹name: Khizana›",
  ],
  [
    ar["yaml-no-key"]({ value: "=======", cure: "" }, "content/site.yaml"),
    "السطر «‹=======›» بقي من دمج نسختين من الملف؛ احتفظ بإحداهما واحذف هذه العلامات",
  ],
  [
    ar["not-utf8"]({ encoding: "windows-1256" }, "a.md"),
    "ترميز الملف ليس ‹UTF-8›، ويبدو أنه ‹windows-1256›؛ حوّله بهذا الأمر: ‹iconv -f windows-1256 -t utf-8 'a.md' > 'a.md.utf8' && mv 'a.md.utf8' 'a.md' ›",
  ],
])("%s", (sentence, expected) => {
  expect(readable(sentence)).toBe(expected);
});
