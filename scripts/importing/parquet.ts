// Articles from Parquet, as data sets are shared: one group of rows at a time.
import { type FileHandle, open } from "node:fs/promises";
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { Importer, ImportOptions } from "./importer.ts";
import { type Found, refuse, type Unreadable } from "./item.ts";
import { type Mapping, readMapping, recordItem } from "./record-item.ts";

export const parquet: Importer = { kind: "parquet", read };

/** A group is unpacked as a whole: one that is larger is not read. */
const largestGroupBytes = 512_000_000;

async function* read(file: string, { mapping }: ImportOptions): AsyncGenerator<Found> {
  const names = readMapping(mapping ?? "");
  const handle = await open(file);
  try {
    yield* readGroups(file, await bufferOf(handle), names);
  } finally {
    await handle.close();
  }
}

async function* readGroups(
  place: string,
  file: AsyncBuffer,
  names: Mapping,
): AsyncGenerator<Found> {
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(file);
  } catch {
    return yield refuse("unreadable", place, { reason: "no-parquet" });
  }
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const range = `${place}, ${start + 1}–${end}`;
    if (Number(group.total_byte_size) > largestGroupBytes) {
      yield refuse("too-long", range, { longest: largestGroupBytes });
    } else {
      const rows = await rowsOf({ file, metadata, rowStart: start, rowEnd: end });
      if ("reason" in rows) yield refuse("unreadable", range, rows);
      else
        for (const [at, row] of rows.entries())
          yield itemOf(`${place}, ${start + at + 1}`, row, names);
    }
    start = end;
  }
}

type Rows = readonly Readonly<Record<string, unknown>>[];

async function rowsOf(range: Parameters<typeof parquetReadObjects>[0]): Promise<Rows | Unreadable> {
  try {
    return await parquetReadObjects({ ...range, compressors });
  } catch {
    // Broken pages fail in as many ways as there are bytes.
    return { reason: "broken-rows" };
  }
}

function itemOf(place: string, row: Rows[number], names: Mapping): Found {
  try {
    return recordItem(place, row, names);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse("unreadable", place, { reason: "too-much-html" });
  }
}

async function bufferOf(handle: FileHandle): Promise<AsyncBuffer> {
  const { size } = await handle.stat();
  return {
    byteLength: size,
    async slice(start, end = size) {
      const from = start < 0 ? Math.max(0, size + start) : start;
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - from));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
      return bytes.buffer.slice(0, bytesRead);
    },
  };
}
