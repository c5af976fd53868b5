// The one table that writes other scripts in ASCII. Frozen: a changed letter would move published pages.

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    // Latin letters that do not decompose into a letter and an accent
    "œ oe, æ ae, ß ss, ø o, đ d, ð d, ł l, ı i, þ th, ŋ ng, ɛ e, ɣ gh, ʿ , ʾ ",
    // Arabic
    "ا a, ب b, ت t, ث th, ج j, ح h, خ kh, د d, ذ dh, ر r, ز z, س s, ش sh, ص s, ض d, ط t, ظ z, ع a, غ gh",
    "ف f, ق q, ك k, ل l, م m, ن n, ه h, و w, ي y, ى a, ة a, ء , أ a, إ i, آ a, ٱ a, ؤ w, ئ y, ـ ",
    "پ p, چ ch, ژ zh, ڤ v, ڥ v, گ g, ڭ g, ݣ g, ک k, ی y",
    // Tifinagh, as the Royal Institute of the Amazigh Culture transliterates it, without diacritics
    "ⴰ a, ⴱ b, ⵛ c, ⴷ d, ⴹ d, ⵄ a, ⴻ e, ⴼ f, ⴳ g, ⵖ gh, ⵀ h, ⵃ h, ⵉ i, ⵊ j, ⴽ k, ⵍ l, ⵎ m, ⵏ n, ⵇ q",
    "ⵔ r, ⵕ r, ⵙ s, ⵚ s, ⵜ t, ⵟ t, ⵓ u, ⵡ w, ⵅ kh, ⵢ y, ⵣ z, ⵥ z, ⵯ w",
    // Arabic-Indic and Persian digits
    "٠ 0, ١ 1, ٢ 2, ٣ 3, ٤ 4, ٥ 5, ٦ 6, ٧ 7, ٨ 8, ٩ 9, ۰ 0, ۱ 1, ۲ 2, ۳ 3, ۴ 4, ۵ 5, ۶ 6, ۷ 7, ۸ 8, ۹ 9",
  ]
    .join(", ")
    .split(", ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** Lower-case text in ASCII where the table or Unicode's decomposition knows how; other signs stay as they are. */
export function transliterate(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  const composed = text.normalize("NFC").toLowerCase();
  let written = "";
  for (const sign of composed) {
    written += letters[sign] ?? sign.normalize("NFKD").replace(/\p{M}/gu, "");
  }
  return written;
}
