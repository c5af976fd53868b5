// What `check --fix` did to the files of an archive, and what it left to their authors.

export interface FixedLine {
  /** From 1. */
  readonly line: number;
  /** None for a line that is new. */
  readonly before?: string;
  readonly after: string;
}

/** Files are called as problems call them. */
export interface FixedFile {
  readonly file: string;
  readonly lines: readonly FixedLine[];
}

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Why a file keeps a name that is not plain, and which file is in the way. */
export interface NotRenamed {
  readonly file: string;
  readonly reason: "left-out" | "no-name" | "name-taken" | "address-shared" | "link" | "refused";
  readonly by: string;
}

/** A file that can't be edited with certainty, and the line that its author may add. */
export interface NotWritten {
  readonly file: string;
  readonly line: string;
}

export interface Mending {
  /** Each change to a file's lines, in the order in which they were made. */
  readonly fixed: readonly FixedFile[];
  readonly renamed: readonly Renaming[];
  readonly notRenamed: readonly NotRenamed[];
  readonly notWritten: readonly NotWritten[];
  /** Older moves are unknown in a shallow clone, and are not looked for where there are very many versions of files; all are unknown where git tells of none. */
  readonly history: "whole" | "shallow" | "bounded" | "none";
}
