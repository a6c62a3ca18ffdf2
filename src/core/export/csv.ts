/**
 * Rows as CSV (RFC 4180): commas, CRLF, every cell of a row in double quotes. The first bytes mark it as UTF-8, without
 * which Excel reads other letters than the file has; plain names of columns stand without quotes, so that a reader that
 * does not know the mark stumbles over no more than the first name.
 *
 * @param delimiter a semicolon for those whose Excel writes decimals with a comma
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[], delimiter = ','): string {
  return csvHead(columns, delimiter) + csvLines(rows, delimiter)
}

/** The first line of such a table. */
export function csvHead(columns: readonly string[], delimiter = ','): string {
  const heads = columns.map((name) => (/^[\w .-]+$/.test(name) && !GUARDED.test(name) ? name : cell(name)))
  return `\uFEFF${heads.join(delimiter)}\r\n`
}

/** Rows beneath it. */
export function csvLines(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('')
}

/** A cell as it was before it was guarded. An apostrophe of its own, as in "'tis", is not the guard's and stays. */
export function unguarded(value: string): string {
  return value.startsWith("'") && GUARDED.test(value.slice(1)) ? value.slice(1) : value
}

/** A cell as text that no spreadsheet takes for a formula. */
export function guarded(value: string): string {
  return GUARDED.test(value) ? `'${value}` : value
}

/**
 * A spreadsheet runs a cell that begins like a formula, be it in quotes or behind blanks (OWASP, "CSV Injection"). An
 * apostrophe in front makes it text. A cell that begins with an apostrophe gets one too, so that taking one away is
 * always right.
 */
const GUARDED = /^(?:'|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u

function cell(value: string): string {
  return `"${guarded(value).replaceAll('"', '""')}"`
}
