// What the receiver of reports says to its operator, in French, Arabic and English.
import { leftToRight as ltr, ownDirection } from "./isolates.ts";
import type { ProblemLanguage } from "./problem-text.ts";

export interface ReceiverWords {
  readonly open: (address: string, site: string) => string;
  readonly noKey: string;
  readonly unknownOption: (name: string, known: readonly string[]) => string;
  readonly unknownWord: (word: string) => string;
  readonly noDatabase: string;
  readonly badPlace: (file: string, folder: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly isFolder: (file: string) => string;
  readonly noSite: string;
  readonly badSite: (value: string) => string;
  readonly number: (option: string, value: string, from: number, to: number) => string;
  readonly shortKey: string;
  readonly databaseFailed: (reason: string) => string;
  readonly portTaken: (port: string) => string;
  readonly host: (host: string) => string;
}

const fr: ReceiverWords = {
  open: (address, site) =>
    `Les signalements de ${site} sont reçus à ${address} ; Ctrl-C pour arrêter.`,
  noKey:
    "KHIZANA_REPORTS_KEY n'est pas donnée : personne ne peut lire ce qui attend ni décider par le réseau",
  unknownOption: (name, known) =>
    `l'option --${name} est inconnue ; celles-ci existent : --${known.join(", --")}`,
  unknownWord: (word) => `« ${word} » est de trop ; écrivez les valeurs après leur option`,
  noDatabase:
    "--db manque : donnez un fichier, --db /var/lib/khizana/reports.db, ou l'adresse d'un PostgreSQL, ou la variable KHIZANA_REPORTS_DB",
  badPlace: (file, folder) =>
    `--db ${file} est dans ${folder}, où tout peut être refait ou publié ; donnez un fichier ailleurs`,
  noFolder: (folder) => `le dossier ${folder} n'existe pas ; créez-le, ou corrigez --db`,
  isFolder: (file) => `--db ${file} est un dossier ; donnez un fichier`,
  noSite: "l'adresse du site est inconnue : donnez-la avec --site, ou url dans content/site.yaml",
  badSite: (value) =>
    `--site « ${value} » n'est pas une adresse ; écrivez-la ainsi : https://presse.example/`,
  number: (option, value, from, to) =>
    `--${option} « ${value} » n'est pas un nombre de ${from} à ${to} ; corrigez-le`,
  shortKey: "KHIZANA_REPORTS_KEY a moins de 16 signes et se devinerait ; donnez-en une plus longue",
  databaseFailed: (reason) =>
    `la base de données ne s'ouvre pas (${reason}) ; corrigez --db, ou ses droits`,
  portTaken: (port) => `le port ${port} est pris ou interdit ; donnez-en un autre avec --port`,
  host: (host) => `--host « ${host} » n'est pas une adresse de cette machine ; corrigez-la`,
};

const keyVariable = ltr("KHIZANA_REPORTS_KEY");
const quoted = (text: string) => `«${ownDirection(text)}»`;

const ar: ReceiverWords = {
  open: (address, site) =>
    `تُستقبل تبليغات ${ltr(site)} على الرابط ${ltr(address)}؛ اضغط ${ltr("Ctrl-C")} للإيقاف.`,
  noKey: `لا مفتاح سري في ${keyVariable}: لا يمكن لأحد أن يقرأ عبر الشبكة ما ينتظر ولا أن يقرر فيه`,
  unknownOption: (name, known) =>
    `الخيار ${ltr(`--${name}`)} غير معروف؛ الخيارات الموجودة: ${ltr(`--${known.join(", --")}`)}`,
  unknownWord: (word) => `الكلمة ${quoted(word)} زائدة؛ اكتب كل قيمة بعد خيارها`,
  noDatabase: `ينقص الخيار ${ltr("--db")}؛ اكتب بعده ملفا، مثل ${ltr("--db /var/lib/khizana/reports.db")}، أو رابط قاعدة بيانات ${ltr("PostgreSQL")}، أو املأ المتغير ${ltr("KHIZANA_REPORTS_DB")}`,
  badPlace: (file, folder) =>
    `الملف ${ltr(`--db ${file}`)} موجود في المجلد ${ltr(folder)}، وكل ما فيه قد يعاد بناؤه أو يُنشر؛ اختر ملفا في مكان آخر`,
  noFolder: (folder) => `المجلد ${ltr(folder)} غير موجود؛ أنشئه، أو صحّح ${ltr("--db")}`,
  isFolder: (file) => `يدل ${ltr(`--db ${file}`)} على مجلد؛ اكتب اسم ملف`,
  noSite: `رابط الموقع غير معروف؛ اكتبه بعد الخيار ${ltr("--site")}، أو في ${ltr("content/site.yaml")} بعد ${ltr("url")}`,
  badSite: (value) =>
    `قيمة ${ltr("--site")} ليست رابطا: ${quoted(value)}؛ اكتبها هكذا: ${ltr("https://presse.example/")}`,
  number: (option, value, from, to) =>
    `قيمة ${ltr(`--${option}`)} ليست عددا من ${from} إلى ${to}: ${quoted(value)}؛ صحّحها`,
  shortKey: `المفتاح السري في ${keyVariable} أقصر من 16 حرفا ويسهل تخمينه؛ اختر مفتاحا أطول`,
  databaseFailed: (reason) =>
    `تعذر فتح قاعدة البيانات (${ltr(reason)})؛ صحّح ${ltr("--db")}، أو امنح نفسك حق فتحها`,
  portTaken: (port) => `المنفذ ${ltr(port)} مشغول أو ممنوع؛ اختر غيره بالخيار ${ltr("--port")}`,
  host: (host) => `قيمة ${ltr("--host")} ليست عنوانا لهذه الآلة: ${quoted(host)}؛ صحّحها`,
};

const en: ReceiverWords = {
  open: (address, site) => `Reports of ${site} are received at ${address}; Ctrl-C to stop.`,
  noKey:
    "KHIZANA_REPORTS_KEY is not given: nobody can read what is waiting or decide over the network",
  unknownOption: (name, known) =>
    `the option --${name} is unknown; these exist: --${known.join(", --")}`,
  unknownWord: (word) => `"${word}" is one word too many; write values after their option`,
  noDatabase:
    "--db is missing: name a file, --db /var/lib/khizana/reports.db, or the address of a PostgreSQL, or set KHIZANA_REPORTS_DB",
  badPlace: (file, folder) =>
    `--db ${file} is in ${folder}, where everything may be made again or published; name a file elsewhere`,
  noFolder: (folder) => `the folder ${folder} does not exist; make it, or correct --db`,
  isFolder: (file) => `--db ${file} is a folder; name a file`,
  noSite: "the site's address is not known: give it with --site, or as url in content/site.yaml",
  badSite: (value) => `--site "${value}" is no address; write it like https://presse.example/`,
  number: (option, value, from, to) =>
    `--${option} "${value}" is not a number from ${from} to ${to}; correct it`,
  shortKey: "KHIZANA_REPORTS_KEY has less than 16 signs and could be guessed; give a longer one",
  databaseFailed: (reason) =>
    `the database can't be opened (${reason}); correct --db, or its permissions`,
  portTaken: (port) => `the port ${port} is taken or forbidden; name another with --port`,
  host: (host) => `--host "${host}" is no address of this machine; correct it`,
};

export function receiverWords(language: ProblemLanguage): ReceiverWords {
  return { fr, ar, en }[language];
}
