import type { FormField } from '#compose/form-field.ts'
import { isList, type Value, type Values } from '#compose/values.ts'

/** What the command line says: switches, texts by name, and the values of fields. */
export type Flags = {
  readonly type: string | undefined
  readonly switches: ReadonlySet<string>
  readonly settings: Readonly<Record<string, string>>
  readonly values: Values
}

const SWITCHES = new Set(['dry-run', 'help', 'no-prompts'])

/** Flags that place a record; every other flag is a field of it. */
const SETTINGS = new Set(['in', 'issue', 'of', 'id', 'body'])

/**
 * Reads `[type] --field value ...`. A field of a group is written with a dot (`--quote.text`), an item of a list by
 * giving the flag again, an item of a list of groups by its number (`--responses.0.by`). Gives a text where it cannot.
 */
export function readFlags(args: readonly string[]): Flags | string {
  const [first, ...rest] = args
  const type = first !== undefined && !first.startsWith('-') ? first : undefined
  const left = type === undefined ? [...args] : rest
  const switches = new Set<string>()
  const settings: Record<string, string> = {}
  const values: MutableValues = {}
  while (left.length > 0) {
    const [flag, inline] = splitOnce(left.shift()!)
    if (!/^--[a-z]/.test(flag)) return `Expected a flag such as --title, found "${flag}".`
    const name = flag.slice(2)
    if (SWITCHES.has(name)) {
      switches.add(name)
      continue
    }
    const value = inline ?? left.shift()
    if (value === undefined) return `--${name} needs a value.`
    if (SETTINGS.has(name)) settings[name] = value
    else if (!setAt(values, name.split('.'), value)) return `--${name} names a part of what was given as a text.`
  }
  return { type, switches, settings, values }
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

function splitOnce(flag: string): [string, string | undefined] {
  const at = flag.indexOf('=')
  return at === -1 ? [flag, undefined] : [flag.slice(0, at), flag.slice(at + 1)]
}

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
  else values[key] = [...(Array.isArray(before) ? (before as Value[]) : [before as Value]), value]
  return true
}
