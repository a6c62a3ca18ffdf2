/**
 * Rows as CSV (RFC 4180): commas, CRLF, every cell of a row in double quotes. The first bytes mark it as UTF-8, without
 * which Excel reads other letters than the file has; names of columns stand without quotes, so that a reader that does
 * not know the mark stumbles over no more than the first name.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.join(','), ...rows.map((row) => row.map(cell).join(','))]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A cell as it was before `toCsv` guarded it: one leading apostrophe is the guard's. */
export function unguarded(value: string): string {
  return value.startsWith("'") ? value.slice(1) : value
}

/**
 * A spreadsheet runs a cell that begins like a formula, be it in quotes or behind blanks (OWASP, "CSV Injection"). An
 * apostrophe in front makes it text. A cell that begins with an apostrophe gets one too, so that taking one away is
 * always right.
 */
const GUARDED = /^(?:'|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u

function cell(value: string): string {
  return `"${(GUARDED.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`
}
