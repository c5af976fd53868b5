// Writes what the author is told on a page: what is wrong with its own file, or which files are left out.
import { directionOf, type InterfaceLanguage } from "../model/language.ts";
import { leavesOut, type Problem } from "../model/problem.ts";
import type { AuthorNotes } from "../model/view.ts";
import { authorWords } from "../rendering/author-words.ts";
import { type ProblemLanguage, problemSentence } from "../rendering/problem-text.ts";

/** What is known of the content's problems. */
export interface AuthorDesk {
  ofFile(path: string): readonly Problem[];
  /** Of files that are left out, and of those of which the rest is used. */
  readonly errors: readonly Problem[];
  /** Of a `site.yaml` that can't be used as it is. */
  readonly settings: readonly Problem[];
  /** How problems call a file of the content folder. */
  nameOf(path: string): string;
}

/** What a page is made from. */
export interface PageOrigin {
  readonly path?: string;
  readonly draft?: boolean;
  /** Home, and an address that leads nowhere: where an author looks for an article that is missing. */
  readonly listsLeftOut?: boolean;
}

type Group = AuthorNotes["groups"][number];

const mostProblems = 50;

/** Undefined where there is nothing to tell. */
export function planAuthorNotes(
  desk: AuthorDesk,
  source: PageOrigin,
  language: InterfaceLanguage,
): AuthorNotes | undefined {
  const words = authorWords(language);
  const { path, draft, listsLeftOut } = source;
  const ofFile = path === undefined ? [] : desk.ofFile(path);
  const errors = listsLeftOut ? desk.errors : [];
  const leftOut = errors.filter(leavesOut);
  const files = new Set(leftOut.map(({ file }) => file)).size;
  const groups = [
    groupOf(words.ofSettings, desk.settings, language),
    ...(draft && path !== undefined
      ? [{ title: words.draft, remarks: [{ place: desk.nameOf(path), text: words.draftCure }] }]
      : []),
    groupOf(words.ofPage, ofFile, language),
    groupOf(words.leftOut(files), leftOut, language),
    groupOf(
      words.ofData,
      errors.filter((error) => !leavesOut(error)),
      language,
    ),
  ].filter(({ remarks }) => remarks.length > 0);
  if (groups.length === 0) return undefined;
  return { lang: language, dir: directionOf(language), groups };
}

function groupOf(title: string, problems: readonly Problem[], language: ProblemLanguage): Group {
  const hidden = problems.length - mostProblems;
  return {
    title,
    remarks: problems.slice(0, mostProblems).map((problem) => ({
      place: `${problem.file}:${problem.line}`,
      text: problemSentence(problem, language),
    })),
    ...(hidden > 0 ? { more: authorWords(language).more(hidden) } : {}),
  };
}
