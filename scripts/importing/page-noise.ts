// Lines of an aggregator's page that are no part of an article: its notices, its ways to share, its menus.
import { foldName } from "../model/fold-name.ts";

/** Whole lines, folded and without punctuation. */
const noise: readonly RegExp[] = [
  // After a reader has reported a picture.
  /^merci d'?avoir signale(?: cette image)?$/,
  /^(?:cette image|elle) sera (?:automatiquement )?bloquee(?: .*)? signalee?(?: .*)?$/,
  /^signaler(?: cette image| un contenu| l'article)?$/,
  /^(?:thank you|thanks) for reporting(?: this (?:image|picture))?$/,
  /^شكرا (?:لك )?(?:على|لـ?) ?(?:الابلاغ|التبليغ|تبليغك)(?: عن هذه الصورة)?$/,
  /^(?:سيتم|ستحجب|سوف) .*(?:الصورة|تلقاييا) .*(?:اشخاص|مستخدمين|قراء)$/,
  /^(?:التبليغ|الابلاغ|بلغ) عن (?:هذه )?(?:الصورة|صورة)$/,
  // Ways to share.
  /^(?:partager?|partagez|tweeter|imprimer|envoyer|copier le lien|enregistrer|ecouter)(?: (?:sur|par|cet article|l'article|a un ami).{0,30})?$/,
  /^(?:share|tweet|print|email|copy link)(?: (?:on|this).{0,20})?$/,
  /^(?:facebook|twitter|x|whatsapp|telegram|linkedin|messenger|instagram|youtube|e-?mail|pinterest)(?:\s+(?:facebook|twitter|x|whatsapp|telegram|linkedin|messenger|e-?mail))*$/,
  /^(?:مشاركة|شارك|شاركها|شارك الخبر|غرد|طباعة|ارسال|نسخ الرابط|استمع)(?: (?:على|عبر|المقال|الخبر).{0,20})?$/,
  /^(?:فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|لينكد ?ان|ماسنجر|انستغرام|يوتيوب)$/,
  // Menus, and what a page says of itself.
  /^(?:accueil|menu|recherche|connexion|s'inscrire|contact|publicite|retour en haut|commentaires?|\d+ commentaires?|fermer|suivant|precedent)$/,
  /^(?:الرييسية|القايمة|بحث|تسجيل الدخول|اتصل بنا|اشهار|اعلان|التعليقات|تعليقات|اغلاق|التالي|السابق)$/,
  /^(?:home|menu|search|sign in|contact|advertisement|comments?|back to top)$/,
  /^\d+ min$|^(?:دقيقة واحدة|دقيقتان|\d+ (?:دقايق|دقيقة))$/,
];

/** The way to the original stands below the article's last word. */
const ends: readonly RegExp[] = [
  /^(?:.{0,60} )?cliquez ici pour (?:lire|aller|voir) .{0,60}(?:source|origine|original)(?: https?.*)?$/,
  /^(?:.{0,60} )?(?:انقر|اضغط) هنا (?:لقراءة|للذهاب|لمشاهدة) .{0,60}(?:مصدره|لمصدره|المصدر|مصدرها)(?: https?.*)?$/,
  /^(?:.{0,60} )?click here to (?:read|go) .{0,60}source(?: https?.*)?$/,
  /^l'adresse de l'article d'origine n'est pas connue$/,
  /^رابط المقال الاصلي غير معروف$/,
];

/** True for a line that belongs to the page and not to the article. */
export function isNoise(line: string): boolean {
  const folded = foldLine(line);
  return folded === "" || noise.some((pattern) => pattern.test(folded));
}

/** True for the line below which an article's page has nothing more of it. */
export function endsArticle(line: string): boolean {
  const folded = foldLine(line);
  return folded.length < 400 && ends.some((pattern) => pattern.test(folded));
}

function foldLine(line: string): string {
  return foldName(line.slice(0, 500))
    .replace(/[^\p{L}\p{N}':/ -]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
