// Why a request is refused: a status and a code for scripts, a sentence for a reader whose form was sent without.

export const refusals = {
  malformed: 400,
  foreign: 403,
  "not-found": 404,
  "too-large": 413,
  "too-many": 429,
  failed: 500,
  overloaded: 503,
  stopping: 503,
} as const;

export type Refusal = keyof typeof refusals;

type Sentences = Readonly<Record<Refusal, string>>;

const fr: Sentences = {
  malformed: "Ce signalement est incomplet. Revenez à l'article et réessayez.",
  foreign: "Un signalement s'envoie depuis l'archive elle-même. Revenez à l'article et réessayez.",
  "not-found": "Il n'y a rien à cette adresse.",
  "too-large": "Ce signalement est trop long. Revenez à l'article et écrivez moins.",
  "too-many": "Trop de signalements viennent de votre réseau. Réessayez plus tard.",
  failed: "Votre signalement n'a pas pu être noté. Réessayez plus tard.",
  overloaded: "Trop de signalements arrivent en ce moment. Réessayez dans une minute.",
  stopping: "Les signalements reprennent dans une minute. Réessayez alors.",
};

const ar: Sentences = {
  malformed: "هذا التبليغ ناقص. عُد إلى المقال وأعد المحاولة.",
  foreign: "يُرسَل التبليغ من الأرشيف نفسه. عُد إلى المقال وأعد المحاولة.",
  "not-found": "لا شيء في هذا العنوان.",
  "too-large": "هذا التبليغ أطول من اللازم. عُد إلى المقال واختصر.",
  "too-many": "وردت تبليغات كثيرة من شبكتك. أعد المحاولة لاحقا.",
  failed: "تعذّر تسجيل تبليغك. أعد المحاولة لاحقا.",
  overloaded: "ترد تبليغات كثيرة في هذه اللحظة. أعد المحاولة بعد دقيقة.",
  stopping: "تُستأنف التبليغات بعد دقيقة. أعد المحاولة حينها.",
};

const en: Sentences = {
  malformed: "This report is incomplete. Go back to the article and try again.",
  foreign: "Reports are sent from the archive itself. Go back to the article and try again.",
  "not-found": "There is nothing at this address.",
  "too-large": "This report is too long. Go back to the article and write less.",
  "too-many": "Too many reports come from your network. Try again later.",
  failed: "Your report could not be noted. Try again later.",
  overloaded: "Too many reports are arriving just now. Try again in a minute.",
  stopping: "Reports are taken again in a minute. Try again then.",
};

const languages: Readonly<Record<string, Sentences>> = { fr, ar, en };

/** What a reader is told; in French where their language is not known. */
export function refusalSentence(refusal: Refusal, lang = "fr"): string {
  return (languages[lang] ?? fr)[refusal];
}

/** Thrown by whoever finds the reason; answered in one place. */
export class RefusedError extends Error {
  readonly refusal: Refusal;
  readonly retryAfterSeconds: number | undefined;
  /** The reader's, where their form has told it. */
  readonly lang: string | undefined;

  constructor(refusal: Refusal, retryAfterSeconds?: number, lang?: string) {
    super(refusal);
    this.refusal = refusal;
    this.retryAfterSeconds = retryAfterSeconds;
    this.lang = lang;
  }
}

const known = new Map<string, RefusedError>();

/** The same error for the same wait: to make one for each request of a flood takes longer than to answer it. */
export function refusedFor(refusal: Refusal, seconds: number): RefusedError {
  const name = `${refusal} ${seconds}`;
  const error = known.get(name) ?? new RefusedError(refusal, seconds);
  if (known.size < mostKnown) known.set(name, error);
  return error;
}

const mostKnown = 100;
