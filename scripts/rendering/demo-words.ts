// What the demonstration of reported pictures tells of each step, in French, Arabic and English.
import { leftToRight as ltr, rightToLeft } from "./isolates.ts";
import type { ProblemLanguage } from "./problem-text.ts";

interface Sent {
  readonly from: string;
  readonly reason: string;
  readonly status: number;
  readonly location: string;
}

export interface DemoWords {
  readonly built: string;
  readonly reported: string;
  readonly pulled: string;
  readonly restored: string;
  /** In how many published files a picture is found. */
  readonly standsIn: (image: string, files: number) => string;
  readonly sent: (report: Sent) => string;
  /** A line that the receiver writes. */
  readonly receiver: (line: string) => string;
}

const fr: DemoWords = {
  built: "1. L'archive est construite ; ses pages proposent de signaler chaque image.",
  reported: "2. Trois personnes de trois réseaux signalent l'une d'elles.",
  pulled: "3. La rédaction reprend la décision dans le registre, et l'archive est construite.",
  restored: "4. La rédaction la rétablit.",
  standsIn: (image, files) => `l'image ${image} est dans ${files} fichiers`,
  sent: ({ from, reason, status, location }) =>
    `de ${from}, « ${reason} » : ${status}, puis ${location}`,
  receiver: (line) => `le récepteur : ${line}`,
};

const ar: DemoWords = {
  built: rightToLeft("1. يُبنى الأرشيف، وتتيح صفحاته التبليغ عن كل صورة."),
  reported: rightToLeft("2. يبلّغ عن صورة واحدة ثلاثة أشخاص من ثلاث شبكات."),
  pulled: rightToLeft("3. تنقل هيئة التحرير القرار إلى السجل، ثم يُبنى الأرشيف."),
  restored: rightToLeft("4. تعيد هيئة التحرير الصورة."),
  standsIn: (image, files) => `عدد الملفات التي فيها الصورة ${ltr(image)}: ${files}`,
  sent: ({ from, reason, status, location }) =>
    `من ${ltr(from)}، والسبب ${ltr(reason)}: ${status}، ثم إلى ${ltr(location)}`,
  receiver: (line) => `المستقبِل: ${ltr(line)}`,
};

const en: DemoWords = {
  built: "1. The archive is built; its pages offer to report each picture.",
  reported: "2. Three people of three networks report it.",
  pulled: "3. An editor takes the decision into the ledger, and the archive is built.",
  restored: "4. The editor restores it.",
  standsIn: (image, files) => `picture ${image} stands in ${files} files`,
  sent: ({ from, reason, status, location }) =>
    `from ${from}, "${reason}": ${status}, on to ${location}`,
  receiver: (line) => `the receiver: ${line}`,
};

export function demoWords(language: ProblemLanguage): DemoWords {
  return { fr, ar, en }[language];
}
