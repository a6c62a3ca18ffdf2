import type { FormField } from '#compose/form-field.ts'
import { isList, type Value, type Values } from '#compose/values.ts'

/** What the command line says: what to write, where it goes, and the values of its fields. */
export type Flags = {
  readonly type: string | undefined
  readonly settings: Readonly<Partial<Record<'in' | 'issue' | 'of' | 'id' | 'body', string>>>
  readonly values: Values
}

/**
 * The values that options such as `--field value` give. A field of a group is written with a dot (`--quote.text`), an item of
 * a list by giving the option again, an item of a list of groups by its number (`--responses.0.by`). Gives a text where it
 * cannot.
 */
export function readFlags(fields: readonly (readonly [name: string, value: string])[]): Values | string {
  const values: MutableValues = {}
  for (const [name, value] of fields) {
    if (!setAt(values, name.split('.'), value)) return `--${name} names a part of what was given as a text.`
  }
  return values
}

/** The values with those of list fields as lists, also where the flag was given once. */
export function withLists(values: Values, fields: readonly FormField[]): Values {
  const lists = new Set(fields.filter(({ shape }) => shape === 'list').map(({ key }) => key))
  const entries = Object.entries(values).map(([key, value]) => {
    const isSingle = lists.has(key) && value !== undefined && !isList(value)
    return [key, isSingle ? [value] : value] as const
  })
  return Object.fromEntries(entries)
}

type MutableValues = { [key: string]: Value | MutableValues | undefined }

/** Numbers make a list. A flag that comes again makes one too. False where a text stands in the way. */
function setAt(values: MutableValues, path: readonly string[], value: string): boolean {
  const [key = '', ...rest] = path
  if (['__proto__', 'constructor', 'prototype'].includes(key)) return true
  if (rest.length > 0) {
    const isList = /^\d+$/.test(rest[0]!)
    const inner = (values[key] ??= (isList ? [] : {}) as MutableValues)
    return typeof inner === 'object' && setAt(inner as MutableValues, rest, value)
  }
  const before = values[key]
  if (before === undefined) values[key] = value === 'true' ? true : value
  else values[key] = [...(Array.isArray(before) ? (before as Value[]) : [before]), value]
  return true
}
