import { factsOf } from '../model/field.ts'
import { positionSchema } from '../model/position.ts'
import type { Position } from '../model/record.ts'
import type { z } from '../model/schema.ts'
import { withdrawalOf } from '../model/withdrawal.ts'
import { amountText } from './amount-text.ts'

/** How a field reads in one cell, and back. `read` gives undefined for what it did not write. */
type Form = {
  readonly write: (value: unknown) => string
  readonly read: (text: string) => unknown
}

/** What stands in a column: the whole of a field, an item of a span, or one of the fields within it. */
export type CellColumn = {
  readonly name: string
  readonly field: PositionField
  /** Null where the column holds all of the field. */
  readonly step: string | null
  readonly schema: z.core.$ZodType
}

export type PositionField = keyof typeof positionSchema.shape

/** Every column that a field of a position names, in the order of its schema. */
export const CELL_COLUMNS: readonly CellColumn[] = Object.entries(positionSchema.shape).flatMap(
  ([key, schema]): CellColumn[] => {
    const field = key as PositionField
    const csv = factsOf(schema)?.csv ?? {}
    if (typeof csv === 'string') return [{ name: csv, field, step: null, schema }]
    return Object.entries(csv).map(([step, name]: [string, string]): CellColumn => ({ name, field, step, schema }))
  },
)

/**
 * The cell of a position in one of its columns. What is read back from it is the same value: where the readable form would
 * lose something (a unit with a semicolon in it, a note over two lines), the cell holds JSON instead.
 */
export function cellText({ field, step, schema }: CellColumn, position: Position): string {
  const held: unknown = position[field]
  if (step !== null) return plain((held as Readonly<Record<string, unknown>> | undefined)?.[step])
  const form = formOf(field, schema)
  if (!form || held === undefined) return plain(held)
  const text = form.write(held)
  const isEmpty = typeof held === 'object' && held !== null && Object.keys(held).length === 0
  return isEmpty || isSame(cellValue(field, schema, text), held) ? text : JSON.stringify(held)
}

/** The value that `cellText` wrote into a cell that holds all of a field; undefined for any other text. */
export function cellValue(field: PositionField, schema: z.core.$ZodType, text: string): unknown {
  const form = formOf(field, schema)
  if (!form) return text
  return asJson(text) ?? form.read(text)
}

/** True for a field whose column holds more than one text. */
export function isCompound({ field, step, schema }: CellColumn): boolean {
  return step === null && formOf(field, schema) !== null
}

function plain(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}

function asJson(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Equal up to the order of keys: what is compared are values of one schema. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [one, other] = [Object.entries(a), Object.entries(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    one.length === other.length &&
    one.every(([key, value]) => isSame(value, (b as Readonly<Record<string, unknown>>)[key]))
  )
}

function formOf(field: PositionField, schema: z.core.$ZodType): Form | null {
  if (field in FORMS) return FORMS[field] ?? null
  if (!isListOfTexts(field)) return null
  return field === 'conditions' ? listBy('\n', /\n/) : listBy(factsOf(schema)?.voice === 'none' ? '; ' : '\n', /[;\n]/)
}

const LISTS_OF_TEXTS: ReadonlySet<PositionField> = new Set([
  ...(['with', 'conditions', 'answers', 'supersedes', 'coded_by', 'former_ids'] as const),
])

function isListOfTexts(field: PositionField): boolean {
  return LISTS_OF_TEXTS.has(field)
}

function listBy(separator: string, apart: RegExp): Form {
  return {
    write: (value) => (value as readonly string[]).join(separator),
    read: (text) => partsOf(text, apart),
  }
}

/** The parts of a list as people write it: blanks around them and empty ones are nothing. */
function partsOf(text: string, apart: RegExp): string[] {
  return text
    .split(apart)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** Groups in words that people can read and write. */
const FORMS: Partial<Record<PositionField, Form>> = {
  stances: {
    write: (value) =>
      Object.entries(value as Position['stances'])
        .map(([option, stance]) => `${option}:${stance}`)
        .join('; '),
    read: (text) => {
      const pairs = text.split(/;\s*/).map((part) => /^([^:]+):\s*(\S+)$/.exec(part.trim()))
      return pairs.every((pair) => pair !== null)
        ? Object.fromEntries(pairs.map(([, option, stance]) => [option, stance]))
        : undefined
    },
  },
  amounts: {
    write: (value) => (value as Position['amounts']).map(amountText).join('; '),
    read: (text) => all(text.split('; ').map(readAmount)),
  },
  translations: {
    write: (value) =>
      (value as Position['translations']).map((one) => `${one.text} (${one.lang}, ${one.by})`).join('\n'),
    read: (text) =>
      all(
        text.split('\n').map((line) => {
          const [, words, lang, by] = /^(.+) \(([A-Za-z0-9-]+), ([a-z]+)\)$/.exec(line) ?? []
          return words && { text: words, lang, by }
        }),
      ),
  },
  corrections: {
    write: (value) => (value as Position['corrections']).map(({ on, note }) => `${on}: ${note}`).join('\n'),
    read: (text) =>
      all(
        text.split('\n').map((line) => {
          const [, on, note] = /^(\d{4}-\d{2}-\d{2}): (.+)$/.exec(line) ?? []
          return on && { on, note }
        }),
      ),
  },
  accept: {
    write: (value) => (value as Position['accept']).map(({ rule, reason }) => `${rule}: ${reason}`).join('\n'),
    read: (text) =>
      all(
        text.split('\n').map((line) => {
          const [, rule, reason] = /^([a-z0-9-]+): (.+)$/.exec(line) ?? []
          return rule && { rule, reason }
        }),
      ),
  },
  withdrawn: {
    write: (value) => {
      const withdrawal = withdrawalOf({ withdrawn: value as NonNullable<Position['withdrawn']> })
      if (!withdrawal) return ''
      const when = withdrawal.kind === 'on' ? withdrawal.on : withdrawal.kind
      return withdrawal.by ? `${when} by ${withdrawal.by.join(', ')}` : when
    },
    read: (text) => {
      const [, when, by] = /^(unknown-date|[\d-]+)(?: by (.+))?$/.exec(text) ?? []
      if (when === undefined) return undefined
      const parties = by === undefined ? {} : { by: by.split(/,\s*/) }
      if (when === 'unknown-date') return { 'unknown-date': true, ...parties }
      return by === undefined ? when : { on: when, ...parties }
    },
  },
}

function readAmount(text: string): unknown {
  const number = String.raw`-?[\d.]+(?:e[+-]?\d+)?`
  const form = new RegExp(`^([a-z0-9-]+): (exactly|at-least|at-most|about) (${number})(?: to (${number}))? (.+)$`)
  const [, of, as, first, second, unit] = form.exec(text) ?? []
  if (of === undefined) return undefined
  return second === undefined
    ? { of, value: Number(first), as, unit }
    : { of, from: Number(first), to: Number(second), as, unit }
}

/** All of them, or undefined where one could not be read. */
function all<T>(items: readonly (T | undefined | '')[]): readonly T[] | undefined {
  return items.every((item) => item !== undefined && item !== '') ? (items as readonly T[]) : undefined
}
