// Why something was not fetched, in the languages of authors.
import type { FetchRefusal } from "../model/fetch-refusal.ts";
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

export function fetchReason(reason: FetchRefusal, language: ProblemLanguage): string {
  return (language === "fr" ? fr : en)[reason];
}
