// The sums (CRC-32) of a file's parts, and which parts SQLite's write-ahead log is about to change.
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { crc32 } from "node:zlib";

/** Bytes of a part: small enough for a few changed pages to cost little, large enough for a short seal. */
export const partBytes = 1 << 18;

const logHeaderBytes = 32;
const frameHeaderBytes = 24;

/** The sum of every part; where `parts` are named, of these alone, and the others stay what they were. */
export function sumsOf(
  file: string,
  size: number,
  former: readonly number[],
  parts: Iterable<number> | undefined,
): number[] {
  const count = Math.ceil(size / partBytes);
  const sums = former.slice(0, count);
  const opened = openSync(file, "r");
  const buffer = Buffer.allocUnsafe(partBytes);
  try {
    for (const part of new Set(parts ?? Array.from({ length: count }, (_, at) => at))) {
      if (part >= count) continue;
      const read = readSync(opened, buffer, 0, partBytes, part * partBytes);
      sums[part] = crc32(buffer.subarray(0, read));
    }
  } finally {
    closeSync(opened);
  }
  return sums;
}

/** The parts that differ because a file has become longer or shorter. */
export function partsFrom(before: number, now: number): number[] {
  if (before === now) return [];
  const first = Math.floor(Math.min(before, now) / partBytes);
  const last = Math.floor(Math.max(before, now) / partBytes);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/**
 * The parts that the pages of a log stand in (SQLite's "WAL file format": a header, then frames, each of a
 * page's number and the page).
 */
export function changedParts(log: string): ReadonlySet<number> {
  const parts = new Set<number>();
  if (!existsSync(log)) return parts;
  const { size } = statSync(log);
  const opened = openSync(log, "r");
  const header = Buffer.alloc(logHeaderBytes);
  try {
    if (readSync(opened, header, 0, logHeaderBytes, 0) < logHeaderBytes) return parts;
    const pageBytes = header.readUInt32BE(8);
    const frame = Buffer.alloc(4);
    for (let at = logHeaderBytes; at < size; at += frameHeaderBytes + pageBytes) {
      if (readSync(opened, frame, 0, 4, at) < 4) break;
      parts.add(Math.floor(((frame.readUInt32BE(0) - 1) * pageBytes) / partBytes));
    }
  } finally {
    closeSync(opened);
  }
  return parts;
}
