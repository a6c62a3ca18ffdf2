import { unguarded } from '#core/export/csv.ts'
import { cellValue, CELL_COLUMNS } from '#core/export/position-cells.ts'
import { LANGUAGE } from '#core/model/schema.ts'
import { UNKNOWN } from '#core/model/source.ts'
import { once } from '#core/model/once.ts'
import { showText } from '#core/problem/show-value.ts'
import { closest } from '#core/problem/closest.ts'
import type { TypedValue } from '../typed-values.ts'
import { looksLikeAddress, withoutTracking } from './address.ts'
import { DATE_ORDERS, DECIMAL_SIGNS, type Question } from './asked.ts'
import { expectedIn, type TableColumn } from './columns.ts'
import { foldName } from './fold-name.ts'
import { meaningOf, type Mapping } from './mapping.ts'
import { readDate } from './read-date.ts'
import { readNumber } from './read-number.ts'

/** A value that a cell holds, with what is to be said of how it was read; or what is wrong with it. */
export type CellResult =
  { readonly value: TypedValue; readonly note?: string } | { readonly span: readonly [string, string] } | CellFault

export type CellFault = { readonly message: string; readonly fix: string; readonly question?: Question }

/** Where what is wrong with a cell is told. */
export type Tell = (column: string, fault: CellFault) => void

/** A cell as its text was meant: without what guards it or stands around it. Null where it is empty. */
export function textOfCell(cell: string, { name }: TableColumn): string | null {
  const text = unguarded(cell.replace(/\r\n?/g, '\n')).normalize('NFC')
  const kept = name === 'full_text' ? text : text.trim()
  return kept.trim() === '' ? null : kept
}

/** How a formula stands among texts and in the file of what was left: as no formula any more, and as no words either. */
const FORMULA = '#FORMULA: '

/** A cell with a formula in it as a text that is found as one again; null where it holds none. */
export function asFormula(cell: string): string | null {
  const text = cell.trim()
  if (text.startsWith(FORMULA)) return text
  return text.startsWith('=') ? `${FORMULA}${text.slice(1)}` : null
}

/** Whether a text stands for a formula, which says nothing here. */
export function isFormula(text: string): boolean {
  return text.startsWith(FORMULA)
}

/** What makes a cell no statement at all: a formula that nobody runs here, or an error that a spreadsheet shows. */
export function faultOfCell(text: string, column: TableColumn): CellFault | null {
  if (isFormula(text)) {
    return {
      message: `found the formula ${showText(`=${text.slice(FORMULA.length)}`)}, expected ${expectedIn(column)}`,
      fix: 'Write what the cell shows (paste values only); if these are the words themselves, put an apostrophe before them.',
    }
  }
  if (!/^#(?:N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|DIV\/0!|NAME\?|NUM!|ZAHL!|NULL!|SPILL!|CALC!)$/.test(text)) return null
  return {
    message: `found ${text}, an error of the spreadsheet, expected ${expectedIn(column)}`,
    fix: 'Write the value itself.',
  }
}

/** The value of a cell that names no record: date, number, language, address, word of a list, text. */
export function readPlainCell(text: string, column: TableColumn, mapping: Mapping, shape = column.shape): CellResult {
  const meaning = meaningOf(mapping.words[column.name], text)
  if (meaning !== undefined) return { value: meaning }
  switch (shape.shape) {
    case 'date':
      return dateIn(text, column, mapping)
    case 'number':
      return numberIn(text, column, mapping)
    case 'language':
      return languageIn(text, column)
    case 'address':
      return looksLikeAddress(text)
        ? { value: withoutTracking(text.replace(/^www\./i, 'https://www.')) }
        : { value: text }
    case 'choice':
      return choiceIn(text, column, shape.choices)
    case 'flag':
      return /^(?:true|yes|ja|wahr|x|1)$/i.test(text) ? { value: true } : wrong(text, column, 'Write true, or nothing.')
    default:
      return { value: text }
  }
}

/** What an export wrote into a cell that holds a list or a group; undefined for anything else. */
export function readWritten(text: string, { path, name }: TableColumn): unknown {
  const column = CELL_COLUMNS.find((one) => one.name === name)
  return column && path.length === 1 ? cellValue(column.field, column.schema, text) : undefined
}

/** The parts of a cell that holds several: texts stand one a line, ids and names may be set apart by semicolons too. */
export function partsOfCell(text: string, { name }: TableColumn): string[] {
  return text
    .split(name === 'conditions' ? /\n/ : /[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** A question about a word of a fixed list, with the choices there are. */
export function askWord(
  text: string,
  column: TableColumn,
  choices: readonly string[],
  meant: string | null,
): CellFault {
  return {
    message: `found ${showText(text)}, expected one of ${choices.join(', ')}`,
    fix: meant === null ? 'Write one of these words.' : `Did you mean "${meant}"?`,
    question: {
      path: ['words', column.name, text],
      text,
      asks: `What does "${text}" mean in the column ${column.name}?`,
      choices: choices.map((id) => ({ id, title: '' })),
      meant,
    },
  }
}

function dateIn(text: string, column: TableColumn, { dates }: Mapping): CellResult {
  if (column.name === 'source_published' && /^(?:unknown|unbekannt)$/i.test(text)) return { value: UNKNOWN }
  const reading = readDate(text, dates ?? undefined)
  switch (reading.kind) {
    case 'date':
      return { value: reading.date, ...(reading.note === undefined ? {} : { note: reading.note }) }
    case 'span':
      return { span: [reading.from, reading.to] }
    case 'either':
      return {
        message: `found ${showText(text)}, which may be ${reading.dayFirst} or ${reading.monthFirst}`,
        fix: 'Write the one that is meant; or say once for all rows whether the day or the month comes first.',
        question: {
          path: ['dates'],
          text,
          asks: `Does ${text} mean ${reading.dayFirst} (day first) or ${reading.monthFirst} (month first)?`,
          choices: DATE_ORDERS,
          meant: null,
        },
      }
    case 'none': {
      const isNoDay =
        /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text) && /\d{4}/.test(text) && reading.perhaps.length === 0
      if (isNoDay) {
        const message = `found ${showText(text)}, which is no day of the calendar, expected one that is`
        return { message, fix: 'Look for the right day; write 2025-06 or 2025 if only the month or the year is known.' }
      }
      const perhaps = reading.perhaps.length === 0 ? '' : ` Did you mean ${reading.perhaps.join(' or ')}?`
      return wrong(text, column, `Write year, month and day in figures.${perhaps}`)
    }
  }
}

function numberIn(text: string, column: TableColumn, { decimals }: Mapping): CellResult {
  const number = readNumber(text, decimals ?? undefined)
  if (number === null) return wrong(text, column, 'Write the figure alone; its unit stands in a column of its own.')
  if (number !== 'either') return { value: number }
  return {
    message: `found ${showText(text)}, which may be above or below a thousand`,
    fix: 'Write it without a sign between thousands; or say once for all rows which sign stands before decimals.',
    question: {
      ...{ path: ['decimals'], text, choices: DECIMAL_SIGNS, meant: null },
      asks: `Which sign stands before the decimals in ${text}?`,
    },
  }
}

function languageIn(text: string, column: TableColumn): CellResult {
  if (LANGUAGE.test(text)) return { value: text }
  const code =
    languageCodes().get(foldName(text)) ?? (LANGUAGE.test(text.toLowerCase()) ? text.toLowerCase() : undefined)
  return code === undefined ? wrong(text, column, 'Write the code of the language.') : { value: code }
}

/** Languages by their English and German names. */
const languageCodes = once(() => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const named = ['en', 'de'].map((language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }))
  return new Map(
    codes.flatMap((code) =>
      named.flatMap((names): [string, string][] => {
        const name = names.of(code)
        // Some codes are old ones for a language that has another: the first stays.
        return name === undefined ? [] : [[foldName(name), new Intl.Locale(code).language]]
      }),
    ),
  )
})

function choiceIn(text: string, column: TableColumn, choices: readonly string[]): CellResult {
  const folded = foldName(text)
  const same = choices.find((choice) => choice === text || foldName(choice) === folded)
  return same === undefined ? askWord(text, column, choices, closest(folded, choices)) : { value: same }
}

function wrong(text: string, column: TableColumn, fix: string): CellFault {
  return { message: `found ${showText(text)}, expected ${expectedIn(column)}`, fix }
}
