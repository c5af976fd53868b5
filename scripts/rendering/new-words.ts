// What `npm run new` asks and says, in the languages of authors.
import { leftToRight, ownDirection } from "./isolates.ts";
import type { ProblemLanguage } from "./problem-text.ts";

export interface NewWords {
  readonly headline: string;
  readonly source: string;
  readonly date: string;
  readonly link: string;
  readonly lang: (code: string) => string;
  readonly topics: string;
  /** An answer that a question offers, before its colon. */
  readonly offer: (answer: string) => string;
  /** The answers in brackets are the original's own. */
  readonly offered: string;
  /** What was taken from the original, by our keys. */
  readonly found: (keys: readonly string[]) => string;
  readonly noOriginal: (input: string) => string;
  readonly notRead: (input: string, reason: string) => string;
  readonly needs: (flags: readonly string[]) => string;
  /** The terminal was closed in the midst of the questions. */
  readonly unfinished: string;
  /** The same article: nothing is written. */
  readonly alreadyThere: (path: string) => string;
  /** Another article that names the same original. */
  readonly shares: (path: string) => string;
  readonly taken: (headline: string) => string;
  readonly noEditor: (editor: string) => string;
  readonly written: (path: string) => string;
  readonly next: string;
}

const fr: NewWords = {
  headline: "Titre : ",
  source: "Journal (Tab pour compléter) : ",
  date: "Jour de parution (2026-03-14) : ",
  link: "Adresse de l'original (vide si inconnue) : ",
  lang: (code) => `Langue [${code}] : `,
  topics: "Sujets, séparés par des virgules : ",
  offer: (answer) => ` [${answer}]`,
  offered:
    "Entre crochets, ce que l'original dit de lui-même : Entrée l'accepte, un tiret l'efface.",
  found: (keys) =>
    keys.length === 0
      ? "l'original ne dit rien de lui-même"
      : `repris de l'original : ${keys.join(", ")}`,
  noOriginal: (input) =>
    `« ${input} » n'est ni un fichier ni une adresse ; écrivez un chemin, ou une adresse avec https://`,
  notRead: (input, reason) => `${input} : ${reason}`,
  needs: (flags) =>
    `il manque ${flags.join(", ")} : ajoutez-le à la commande, ou lancez-la dans un terminal, où elle pose ses questions`,
  unfinished: "rien n'est écrit : il restait des questions sans réponse",
  alreadyThere: (path) => `rien n'est écrit : cet article est déjà là : ${path}`,
  shares: (path) => `remarque : un autre article donne la même adresse d'original : ${path}`,
  taken: (headline) =>
    `tous les noms de fichier de « ${headline} » sont pris ce jour-là ; changez le titre ou le jour`,
  noEditor: (editor) => `EDITOR="${editor}" n'a pas pu l'ouvrir ; ouvrez-le vous-même`,
  written: (path) => `écrit : ${path}`,
  next: "Ajoutez le texte sous la deuxième ligne « --- », puis : npm run check, git add, un commit.",
};

const en: NewWords = {
  headline: "Headline: ",
  source: "Newspaper (Tab completes): ",
  date: "Day of publication (2026-03-14): ",
  link: "Address of the original (empty if unknown): ",
  lang: (code) => `Language [${code}]: `,
  topics: "Topics, with commas: ",
  offer: (answer) => ` [${answer}]`,
  offered: "In brackets, what the original says of itself: Enter accepts it, a dash drops it.",
  found: (keys) =>
    keys.length === 0
      ? "the original says nothing of itself"
      : `taken from the original: ${keys.join(", ")}`,
  noOriginal: (input) =>
    `"${input}" is neither a file nor an address; write a path, or an address with https://`,
  notRead: (input, reason) => `${input}: ${reason}`,
  needs: (flags) => `${flags.join(", ")} missing: write them, or answer in a terminal`,
  unfinished: "nothing is written: some questions had no answer yet",
  alreadyThere: (path) => `nothing is written: this article is there already: ${path}`,
  shares: (path) => `remark: another article names the same original: ${path}`,
  taken: (headline) =>
    `all file names for "${headline}" are taken on that day; change the headline or the day`,
  noEditor: (editor) => `EDITOR="${editor}" could not open it; open it yourself`,
  written: (path) => `written: ${path}`,
  next: 'Add the text below the second "---" line, then: npm run check, git add, a commit.',
};

const ar: NewWords = {
  headline: "العنوان: ",
  source: `الصحيفة (اضغط ${leftToRight("Tab")} لإكمال الاسم): `,
  date: `يوم النشر (${leftToRight("2026-03-14")}): `,
  link: "رابط الأصل (اتركه فارغا إن لم تعرفه): ",
  lang: (code) => `اللغة [${leftToRight(code)}]: `,
  topics: "المواضيع (افصل بينها بفواصل): ",
  offer: (answer) => ` [${ownDirection(answer)}]`,
  offered: `بين المعقوفين ما يذكره الأصل عن نفسه: اضغط ${leftToRight("Enter")} لقبوله، أو اكتب شرطة (${leftToRight("-")}) لحذفه.`,
  found: (keys) =>
    keys.length === 0
      ? "لا يذكر الأصل شيئا عن نفسه"
      : `مأخوذ من الأصل: ${keys.map(leftToRight).join("، ")}`,
  noOriginal: (input) =>
    `القيمة «${leftToRight(input)}» ليست ملفا ولا رابطا؛ اكتب مسار ملف، أو رابطا يبدأ بـ${leftToRight("https://")}`,
  notRead: (input, reason) => `تعذرت قراءة ${leftToRight(input)}: ${reason}`,
  needs: (flags) =>
    `ينقص ${flags.map(leftToRight).join(" و")}؛ أضف إلى الأمر ما ينقصه، أو شغّله في نافذة الأوامر ليسألك عنه`,
  unfinished: "لم يُكتب شيء: بقيت أسئلة بلا جواب",
  alreadyThere: (path) => `لم يُكتب شيء: هذا المقال موجود من قبل: ${leftToRight(path)}`,
  shares: (path) => `ملاحظة: مقال آخر يذكر رابط الأصل نفسه: ${leftToRight(path)}`,
  taken: (headline) =>
    `كل أسماء الملفات الممكنة للعنوان «${ownDirection(headline)}» مستعملة في ذلك اليوم؛ غيّر العنوان أو اليوم`,
  noEditor: (editor) => `تعذر فتح الملف بالأمر ${leftToRight(`EDITOR="${editor}"`)}؛ افتحه بنفسك`,
  // The space keeps the sign that ends the path away from it when it is copied.
  written: (path) => `كُتب الملف: ${leftToRight(`${path} `)}`,
  // Commands that begin and end with a letter keep their order without signs.
  next: `أضف النص تحت سطر ${leftToRight("---")} الثاني، ثم نفّذ «npm run check»، ثم «git add»، ثم «git commit».`,
};

export function newWords(language: ProblemLanguage): NewWords {
  return { fr, ar, en }[language];
}
