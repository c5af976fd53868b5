// Why something was not fetched, in the languages of authors.
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import { leftToRight } from "./isolates.ts";
import type { ProblemLanguage } from "./problem-text.ts";

const fr: Readonly<Record<FetchRefusal, string>> = {
  "not-web": "ce n'est pas une adresse http ou https sans mot de passe",
  "private-address": "l'adresse mène dans un réseau privé ou à cette machine",
  "unknown-host": "ce serveur est introuvable ; vérifiez l'adresse et votre connexion",
  robots: "son robots.txt ne le permet pas ; enregistrez la page depuis un navigateur",
  "too-large": "trop lourd",
  "too-slow": "rien n'est arrivé à temps ; essayez plus tard",
  "too-many-redirects": "trop de redirections",
  busy: "le serveur demande de revenir bien plus tard",
  refused: "le serveur refuse ; enregistrez la page depuis un navigateur",
  "not-found": "il n'y a rien à cette adresse",
  "server-error": "le serveur est en panne ; essayez plus tard",
  broken: "la réponse est arrivée abîmée ; essayez plus tard",
  "not-a-picture": "ce n'est pas une image png, jpeg, webp, gif ou avif",
};

const en: Readonly<Record<FetchRefusal, string>> = {
  "not-web": "no http or https address without a password",
  "private-address": "the address leads into a private network or to this machine",
  "unknown-host": "no such server is found; check the address and your connection",
  robots: "its robots.txt does not allow it; save the page from a browser",
  "too-large": "too heavy",
  "too-slow": "nothing came in time; try later",
  "too-many-redirects": "too many redirects",
  busy: "the server asks to come back much later",
  refused: "the server refuses; save the page from a browser",
  "not-found": "nothing is at this address",
  "server-error": "the server is out of order; try later",
  broken: "the answer came damaged; try later",
  "not-a-picture": "no png, jpeg, webp, gif or avif picture",
};

const ar: Readonly<Record<FetchRefusal, string>> = {
  "not-web": `لا يبدأ الرابط بـ${leftToRight("http://")} ولا بـ${leftToRight("https://")}، أو فيه كلمة سر`,
  "private-address": "الرابط يقود إلى شبكة خاصة أو إلى هذا الجهاز",
  "unknown-host": "لم يُعثر على هذا الخادم؛ تحقق من الرابط ومن اتصالك",
  robots: `الملف ${leftToRight("robots.txt")} في الموقع لا يسمح بذلك؛ احفظ الصفحة من المتصفح`,
  "too-large": "حجمه أكبر من المسموح به",
  "too-slow": "لم يصل شيء في الوقت المحدد؛ حاول لاحقا",
  "too-many-redirects": "إحالات كثيرة من رابط إلى آخر",
  busy: "يطلب الخادم العودة بعد وقت طويل",
  refused: "رفض الخادم الطلب؛ احفظ الصفحة من المتصفح",
  "not-found": "لا يوجد شيء في هذا الرابط",
  "server-error": "الخادم معطّل؛ حاول لاحقا",
  broken: "وصل الجواب تالفا؛ حاول لاحقا",
  "not-a-picture": `ليس صورة ${["png", "jpeg", "webp", "gif", "avif"].map(leftToRight).join(" أو ")}`,
};

export function fetchReason(reason: FetchRefusal, language: ProblemLanguage): string {
  return { fr, ar, en }[language][reason];
}
