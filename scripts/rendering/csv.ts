// Rows of text as comma-separated values (RFC 4180).

/** A spreadsheet takes a cell that begins so for a formula, and would run it. */
const formula = /^[=+\-@\t\r]/;

/** Every row ends with CR LF; a cell that looks like a formula has an apostrophe before it, which spreadsheets do not show. */
export function csvOf(rows: Iterable<readonly (string | number)[]>): string {
  let text = "";
  for (const row of rows) text += `${row.map(cellOf).join(",")}\r\n`;
  return text;
}

function cellOf(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
