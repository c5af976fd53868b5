// What a sentence that tells of something wrong asks its reader to do: one of these words is in it.

export const cures = {
  fr: /écrivez|vérifiez|corrigez|donnez/,
  ar: /اكتب|تحقق|صحّح|اختر/,
  en: /write|check|correct|name another|mend/,
};
