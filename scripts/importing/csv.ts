// Articles from a table: a header row, then an article a row.
import { CsvError, type Info, parse } from "csv-parse";
import type { Importer, ImportOptions } from "./importer.ts";
import { type Found, refuse } from "./item.ts";
import { longestLine } from "./lines.ts";
import { lackingColumns, type Mapping, readMapping, recordItem } from "./record-item.ts";
import { textChunks } from "./text-chunks.ts";

export const csv: Importer = { kind: "csv", read };

interface Row {
  readonly record: readonly string[];
  readonly info: Info;
}

async function* read(file: string, options: ImportOptions): AsyncGenerator<Found> {
  const { mapping, encoding } = options;
  const names = readMapping(mapping ?? "");
  let header: readonly string[] | undefined;
  let ended = 0;
  for await (const row of rowsOf(textChunks(file, encoding))) {
    const place = `${file}:${ended + 1}`;
    if (row instanceof CsvError) {
      yield failure(place, row);
      continue;
    }
    const { record, info } = row;
    ended = info.lines;
    if (record.every((cell) => cell.trim() === "")) continue;
    if (!header) {
      header = record.map((cell) => cell.trim());
      const columns = header.filter((name) => name !== "");
      const missing = lackingColumns(columns, names, options);
      if (missing.length > 0) return yield refuse("no-column", place, { missing, columns });
    } else if (record.length !== header.length) {
      const at = `${record.length} / ${header.length}`;
      yield refuse("unreadable", place, { reason: "other-cells", at });
    } else {
      yield itemOf(place, recordOf(header, record), names);
    }
  }
}

function itemOf(place: string, record: Record<string, string>, names: Mapping): Found {
  try {
    return recordItem(place, record, names);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse("unreadable", place, { reason: "too-much-html" });
  }
}

/** Nothing tells where the next row begins: the row is named, and what comes after it waits until it is mended. */
function failure(place: string, error: CsvError): Found {
  return error.code === "CSV_MAX_RECORD_SIZE"
    ? refuse("too-long", place, { longest: longestLine })
    : refuse("unreadable", place, { reason: "broken-row" });
}

function recordOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  // A key such as "__proto__" is a column like another.
  const record = Object.create(null) as Record<string, string>;
  for (const [at, name] of header.entries()) if (name !== "") record[name] = cells[at] ?? "";
  return record;
}

/** Rows as they come, and last what ended them before the file did; a quote within a cell is a sign like another. */
async function* rowsOf(chunks: AsyncIterable<string>): AsyncGenerator<Row | CsvError> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: string[] = [];
  let next = await iterator.next();
  // The first line tells the separator: it is waited for, unless it has no end.
  for (let length = 0; !next.done && length <= longestLine; next = await iterator.next()) {
    parts.push(next.value);
    // Beyond any row there is no need to wait longer.
    length += /[\r\n]/.test(next.value) ? longestLine + 1 : next.value.length;
  }
  const start = parts.join("");
  let failed: CsvError | undefined;
  const parser = parse({
    bom: true,
    delimiter: separatorOf(start),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestLine,
    info: true,
    // A stream that fails drops the rows that wait in it.
    skip_records_with_error: true,
  });
  parser.on("skip", (error: CsvError) => {
    failed ??= error;
  });
  feed().catch((error) => parser.destroy(error));
  for await (const row of parser as AsyncIterable<Row>) {
    if (!failed || row.info.lines < Number(failed.lines)) yield row;
  }
  if (failed) yield failed;

  async function feed(): Promise<void> {
    await write(start);
    for (; !next.done && !failed; next = await iterator.next()) await write(next.value);
    parser.end();
  }
  async function write(text: string): Promise<void> {
    if (parser.destroyed || parser.write(text)) return;
    await new Promise<void>((resolve) => parser.once("drain", resolve).once("close", resolve));
  }
}

/** A header is no longer. */
const longestHeader = 100_000;

/** The separator that the first line has most of, outside its quotes. */
function separatorOf(text: string): string {
  const [line = ""] = text
    .slice(0, longestHeader)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/[\r\n]/, 1);
  const count = (separator: string) => line.split(separator).length;
  return [",", ";", "\t"].reduce((most, one) => (count(one) > count(most) ? one : most));
}
