// Rows of text as comma-separated values (RFC 4180).

/**
 * A spreadsheet takes a cell that begins so for a formula, and would run it; where it parts cells by
 * semicolons or tabs, as in French, a cell begins after each of these too.
 */
const formula = /(^|[;\t\r\n])(\s*)(?=[=+\-@\t\r＝＋－＠])/g;

/** Without it Excel takes UTF-8 for the machine's old encoding, and Arabic for signs without sense. */
const byteOrderMark = "\ufeff";

/** Begins with a byte order mark; every row ends with CR LF; a cell that looks like a formula has an apostrophe before it, which spreadsheets do not show. */
export function csvOf(rows: Iterable<readonly (string | number)[]>): string {
  let text = byteOrderMark;
  for (const row of rows) text += `${row.map(cellOf).join(",")}\r\n`;
  return text;
}

function cellOf(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = value.replace(formula, "$1$2'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
