// What the receiver asks of a database; the rest, SQL included, is the same for all of them.

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** A statement with `?` for its values. */
export type Query = (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;

export interface Driver {
  /** What is on the disk already. */
  readonly read: Query;
  /**
   * Does the work with no other process at work: what it reads stays true until its end. Once the promise is
   * kept, what was written survives the machine; if the work fails, nothing was.
   */
  readonly alone: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
  /** Leaves nothing on the disk of what was deleted, as far as the database can. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Others were at work all the time that we can wait. */
export class StoreBusyError extends Error {}

/** `?, ?, ?` for a list of values, whose length is filled up to a power of two: few statements, prepared once. */
export function listOf(values: readonly string[]): {
  readonly marks: string;
  readonly filled: readonly string[];
} {
  const last = values.at(-1) ?? "";
  const size = 2 ** Math.ceil(Math.log2(Math.max(values.length, 1)));
  const filled = [...values, ...Array<string>(size - values.length).fill(last)];
  return { marks: filled.map(() => "?").join(", "), filled };
}

export const textOf = (value: Value | undefined): string => String(value ?? "");
export const numberOf = (value: Value | undefined): number => Number(value ?? 0);
