export type CsvField = string | number;

/** Excel takes a file without this mark for one in the system's old encoding, and spoils names; every other reader of CSV skips it. */
const MARK = '\uFEFF';

/** Rows as RFC 4180 has them, in UTF-8: ends of lines are CR LF, and quotes within quotes are doubled. */
export function csvText(rows: readonly (readonly CsvField[])[]): string {
  return MARK + rows.map((row) => `${row.map(fieldText).join(',')}\r\n`).join('');
}

function fieldText(field: CsvField): string {
  if (typeof field === 'number') return String(field);
  const safe = unarmed(field);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets take a text that begins like this for a formula, and run it; with an apostrophe before it, it is a text (OWASP, "CSV injection"). */
function unarmed(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
