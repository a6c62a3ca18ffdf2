/** How much of a date a cell shows, where it shows no day. */
export type Shown = 'year' | 'month'

/** What of the dates in a workbook is shown: by the number of a cell's style, and how days are counted in it. */
export type ShownDates = { readonly byStyle: ReadonlyMap<string, Shown>; readonly zero: number }

/** The formats that a workbook may use without saying what they are. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([['17', 'mmm-yy']])

const DAY_IN_MS = 86_400_000

/**
 * Finds the styles of a workbook whose cells show a month or a year alone: such a cell holds a day all the same, the first of
 * the month mostly, which nobody has said.
 *
 * @param styles the text of `xl/styles.xml`
 * @param book the text of `xl/workbook.xml`
 */
export function shownDates(styles: string, book: string): ShownDates {
  const formats = new Map(BUILT_IN)
  for (const [, attributes = ''] of styles.matchAll(/<(?:\w+:)?numFmt\s([^<>]*)>/g)) {
    const [id, code] = [attributeOf(attributes, 'numFmtId'), attributeOf(attributes, 'formatCode')]
    if (id !== null && code !== null) formats.set(id, code)
  }
  const [, own = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([^]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? []
  const byStyle = new Map<string, Shown>()
  for (const [number, [, attributes = '']] of [...own.matchAll(/<(?:\w+:)?xf\b([^<>]*)>/g)].entries()) {
    const code = formats.get(attributeOf(attributes, 'numFmtId') ?? '')
    const shown = code === undefined ? null : shownBy(code)
    if (shown !== null) byStyle.set(String(number), shown)
  }
  const countsFrom1904 = /<(?:\w+:)?workbookPr\b[^<>]*\bdate1904=["'](?:1|true)["']/.test(book)
  return { byStyle, zero: countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30) }
}

/** How much of a date a format of numbers shows, if it is one of a date without its day. */
export function shownBy(code: string): Shown | null {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return null
  // What is quoted, escaped or in brackets is shown as it is, or says in which language.
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')
  const signs = new Set(positive.toLowerCase())
  if (!signs.has('y') || ['d', 'h', 's'].some((sign) => signs.has(sign))) return null
  return signs.has('m') ? 'month' : 'year'
}

/** The day that a cell with a date holds, by its number or as it is written; null where it holds none. */
export function dayIn(value: string, { zero }: ShownDates): string | null {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return value.slice(0, 10)
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number < 3_000_000)) return null
  return new Date(zero + Math.floor(number) * DAY_IN_MS).toISOString().slice(0, 10)
}

function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const text = found?.[1] ?? found?.[2]
  return text === undefined
    ? null
    : text
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&')
}
