// Finds where a key stands in front matter, so that a problem can name its line.
import type { Place } from "../model/problem.ts";

interface KeyLine {
  /** From 0, in the head. */
  readonly index: number;
  /** Column of the value, from 1. */
  readonly value: number;
}

/** No key of ours is nearly so long; more of a line is not looked at, lest a long one keep the pattern busy. */
const longestStart = 200;

/** One file's problems follow each other, so the keys of the last head are kept. */
let last: { readonly head: string; readonly keys: ReadonlyMap<string, KeyLine> } | undefined;

/** The place of a top-level key's value (or of the key, where `part` says so); line 1 where it stands nowhere. */
export function placeOfKey(
  head: string,
  key: string,
  firstLine: number,
  part: "key" | "value" = "value",
): Place {
  if (last?.head !== head) last = { head, keys: keysOf(head) };
  const found = last.keys.get(key);
  if (!found) return { line: 1, column: 1 };
  return { line: firstLine + found.index, column: part === "key" ? 1 : found.value };
}

/** A top-level value as the author wrote it: the rest of its key's line, then the lines that belong to it. */
export interface WrittenValue {
  readonly place: Place;
  readonly lines: readonly string[];
}

export function writtenValue(head: string, key: string, firstLine = 1): WrittenValue {
  const place = placeOfKey(head, key, firstLine);
  const found = last?.keys.get(key);
  if (!found) return { place, lines: [] };
  const [line = "", ...below] = head.split("\n").slice(found.index);
  const end = below.findIndex((other) => /^(?![\s\]}]|-(?:\s|$))./.test(other));
  return {
    place,
    lines: [line.slice(found.value - 1), ...below.slice(0, end < 0 ? undefined : end)],
  };
}

/** Where a key stands for the nth time inside a top-level key's value; that value's place where it can't be told. */
export function placeInside(
  head: string,
  { key, inner, nth }: { readonly key: string; readonly inner: string; readonly nth: number },
  firstLine: number,
): Place {
  const { place, lines } = writtenValue(head, key, firstLine);
  const places = lines.flatMap((line, index) =>
    columnsOf(line, inner).map((column) => ({
      line: place.line + index,
      column: column + (index === 0 ? place.column : 1),
    })),
  );
  return places[nth] ?? place;
}

/** Columns, from 0, where a text stands as a key. */
function columnsOf(line: string, inner: string): number[] {
  const columns: number[] = [];
  for (let at = line.indexOf(inner); at >= 0; at = line.indexOf(inner, at + inner.length)) {
    const isKey =
      /^$|[\s{,"'-]/.test(line.charAt(at - 1)) &&
      /^["']?\s*:/.test(line.slice(at + inner.length, at + inner.length + longestStart));
    if (isKey) columns.push(at);
    if (inner === "") break;
  }
  return columns;
}

function keysOf(head: string): ReadonlyMap<string, KeyLine> {
  const keys = new Map<string, KeyLine>();
  for (const [index, line] of head.split("\n").entries()) {
    const start = line.slice(0, longestStart);
    const found = /^(["']?)([^"'\s:][^"':]*)\1[ \t]*:[ \t]*/.exec(start);
    const key = found?.[2]?.trim();
    if (!found || key === undefined || keys.has(key)) continue;
    keys.set(key, { index, value: found[0].length + 1 });
  }
  return keys;
}
