// What the development server says to the person who started it, in French, Arabic and English.
import { leftToRight, ownDirection, rightToLeft } from "./isolates.ts";
import type { ProblemLanguage } from "./problem-text.ts";

export interface DevWords {
  readonly open: (address: string) => string;
  readonly port: (value: string) => string;
  readonly emptyFolder: string;
  readonly cacheInContent: (folder: string) => string;
  readonly unsafeSettings: (file: string) => string;
  readonly failed: string;
  /** A file of which a problem was told. */
  readonly mended: (file: string) => string;
}

const fr: DevWords = {
  open: (address) =>
    `L'archive est à ${address} ; chaque fichier enregistré y paraît aussitôt. Ctrl-C pour arrêter.`,
  port: (value) => `--port « ${value} » n'est pas un nombre de 0 à 65535 ; corrigez-le`,
  emptyFolder: "un nom de dossier est vide ; écrivez-le après --content ou --cache",
  cacheInContent: (folder) =>
    `le dossier ${folder} est aussi celui des articles ; donnez-en un autre avec --cache`,
  unsafeSettings: (file) => `rien n'est montré : corrigez d'abord l'erreur de ${file}`,
  failed: "une page ou un fichier n'a pas pu être fait :",
  mended: (file) => `${file}  plus rien à corriger`,
};

const ar: DevWords = {
  // Nothing stands right after the address, where a terminal would take it for a part of the link.
  open: (address) =>
    `${address}  ${rightToLeft(`الأرشيف على هذا الرابط، وكل ملف تحفظه يظهر فيه فورا. للتوقف: ${leftToRight("Ctrl-C")}`)}`,
  port: (value) =>
    `قيمة ${leftToRight("--port")} «${ownDirection(value)}» ليست عددا من 0 إلى 65535؛ صحّحها`,
  emptyFolder: `اسم أحد المجلدات فارغ؛ اكتبه بعد ${leftToRight("--content")} أو ${leftToRight("--cache")}`,
  cacheInContent: (folder) =>
    `المجلد ${leftToRight(folder)} هو أيضا مجلد المقالات؛ اختر مجلدا آخر بعد ${leftToRight("--cache")}`,
  unsafeSettings: (file) => `لا يُعرض شيء: صحّح أولا الخطأ في ${leftToRight(file)}`,
  failed: "تعذر إنجاز صفحة أو ملف:",
  mended: (file) => `${file}  ${rightToLeft("لم يبق فيه ما يُصحّح")}`,
};

const en: DevWords = {
  open: (address) =>
    `The archive is at ${address}; each file you save shows there at once. Ctrl-C to stop.`,
  port: (value) => `--port "${value}" is not a number from 0 to 65535; correct it`,
  emptyFolder: "the name of a folder is empty; write it after --content or --cache",
  cacheInContent: (folder) =>
    `the folder ${folder} is also the articles'; name another with --cache`,
  unsafeSettings: (file) => `nothing is shown: mend the mistake in ${file} first`,
  failed: "a page or a file could not be made:",
  mended: (file) => `${file}  nothing to mend any more`,
};

export function devWords(language: ProblemLanguage): DevWords {
  return { fr, ar, en }[language];
}
