// A problem is what is wrong with a content file: its place, the value found, and which cure to offer.

/** An error leaves an article's file out of the site (quarantine); a warning does not. */
export type Severity = "error" | "warning";

/** Every problem we know, with the words its message is made of; the sentences are in `rendering/problems/`. */
export interface ProblemDetails {
  "not-utf8": { encoding: string };
  "has-nul": { character: number };
  "no-front-matter": Record<never, never>;
  "front-matter-not-closed": Record<never, never>;
  "front-matter-language": { value: string };
  "front-matter-not-a-list-of-keys": Record<never, never>;
  "yaml-syntax": { value: string };
  "yaml-colon-in-value": { key: string; value: string; quoted: string };
  "yaml-forbidden": { value: string };
  "yaml-needs-quotes": { key: string; quoted: string };
  "yaml-hash-in-value": { key: string; value: string; quoted: string };
  "yaml-no-key": { value: string; cure: string };
  "yaml-indented-key": { key: string };
  "yaml-tab": { value: string };
  "key-missing": { key: string; example: string };
  "key-empty": { key: string; example: string };
  "key-unknown": { key: string; suggestion: string };
  "key-duplicate": { key: string };
  "key-twice-under-other-name": { key: string; other: string };
  "value-not-text": { key: string; example: string };
  "value-not-list": { key: string; example: string };
  "value-too-long": { key: string; longest: number; length: number };
  /** The suggestion is empty where the day can't be told. */
  "day-unreadable": { key: string; value: string; suggestion: string };
  "day-impossible": { key: string; value: string };
  "link-not-address": { key: string; value: string };
  "alias-not-address": { value: string };
  "alias-taken": { value: string };
  "flag-unreadable": { key: string; value: string };
  "language-unreadable": { value: string };
  "gap-unreadable": { value: string; example: string };
  "language-unlisted": { value: string; listed: string };
  "language-unnamed": { published: string; suggestion: string };
  "choice-unknown": { key: string; value: string; choices: string };
  "number-unreadable": { key: string; value: string; least: number; most: number };
  "path-contradicts-date": { value: string; date: string };
  "address-taken": { address: string; by: string };
  "page-address-reserved": { address: string };
  "image-missing": { value: string };
  "image-remote": { value: string };
  "image-unreadable": { value: string; reason: string };
  "image-outside": { value: string };
  "body-link-unresolved": { value: string };
  "symlink-left-out": Record<never, never>;
  "file-unreadable": { reason: string };
  "site-time-zone": { value: string };
  "name-without-letters": { value: string };
  "sign-turning": { value: string };
  /** The value is empty but for a sign. */
  "file-name-unsafe": { trouble: "space" | "letter" | "sign"; value: string };
  "folder-name-unsafe": { value: string; suggestion: string };
  "file-not-read": { value: string; suggestion: string };
  "letters-decomposed": { value: string };
  "letters-garbled": { value: string; suggestion: string };
  "template-left": { value: string };
  "typography-french": { value: string; suggestion: string };
  "footnote-missing": { value: string };
  /** An address that a page shows as plain words. */
  "link-nowhere": { value: string };
  "link-lookalike": { value: string; host: string };
  "image-no-alt": { value: string };
  "image-heavy": { value: string; megabytes: string };
  "date-future": { value: string };
  "duplicate-headline": { value: string };
  "duplicate-text": { value: string };
  "name-lookalike": { value: string; suggestion: string };
  "ledger-elsewhere": { value: string };
  "ledger-no-picture": { value: string };
  "name-taken": { value: string; name: string; by: string };
}

export type ProblemCode = keyof ProblemDetails;

interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** Path as an author knows it, relative to the folder the command was started in. */
  readonly file: string;
  /** From 1; 1 where the whole file is meant. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly details: ProblemDetails[Code];
}

export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem of a file that is not yet named: reading knows the text, its caller knows the path. */
export type Finding = { [Code in ProblemCode]: Omit<ProblemOf<Code>, "file"> }[ProblemCode];

/** Makes a finding; the place defaults to the file's first character. */
export function finding<Code extends ProblemCode>(
  severity: Severity,
  code: Code,
  details: ProblemDetails[Code],
  place: Place = { line: 1, column: 1 },
): Finding {
  return { code, severity, details, line: place.line, column: place.column } as Finding;
}

/** In the order a reader wants them: by file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [one, other] = [a, b].map(({ code, details }) => `${code} ${JSON.stringify(details)}`);
  return a.line - b.line || a.column - b.column || ((one ?? "") < (other ?? "") ? -1 : 1);
}

/** An error leaves an article or a page out; of a newspaper's or a settings file, what is right is used all the same. */
export function leavesOut({ severity, file }: Pick<Problem, "severity" | "file">): boolean {
  return severity === "error" && !isSettingsFile(file);
}

/** Of a site, a newspaper or a list of names: all of it is keys. */
export function isSettingsFile(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}
