import { RECORD_TYPES } from '../core/model/kinds.ts'
import { RECORD_SCHEMA } from '../core/model/record-schema.ts'
import type { AnyRecord } from '../core/model/record.ts'
import { isMadeFrom } from '../core/model/schema-fields.ts'
import {
  day,
  formerId,
  id,
  language,
  longText,
  name,
  partialDate,
  REFERS,
  text,
  webAddress,
  type z,
} from '../core/model/schema.ts'
import { PLACE } from './record-arbitrary.ts'

/**
 * One record of each kind with every field it can have, all naming each other. Each text is a word that is nowhere else, so
 * that one can tell where it comes out again.
 */
export function fullRecords(): AnyRecord[] {
  let count = 0
  const word = () => `zq${(count += 1)}z`
  return RECORD_TYPES.map((type) => ({
    ...(RECORD_SCHEMA[type].parse(full(RECORD_SCHEMA[type], '', word)) as object),
    ...PLACE[type],
    ...(type === 'gap' ? { id: 'a-a', file: 'talks/gaps/a-a.md' } : {}),
    ...{ type, comparison: 'talks', body: word() },
  })) as AnyRecord[]
}

function full(schema: z.core.$ZodType, key: string, word: () => string): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'default') return full(def.innerType, key, word)
  const leaf = leafOf(schema, word)
  if (leaf !== undefined) return leaf
  switch (def.type) {
    case 'object': {
      const left = 'of' in def.shape ? RANGE : SPANS
      const fields = Object.entries(def.shape).filter(([inner]) => !left.has(inner))
      return Object.fromEntries(fields.map(([inner, field]) => [inner, full(field, inner, word)]))
    }
    case 'array':
      return [full(def.element, key, word), ...(TWICE.has(key) ? [full(def.element, key, word)] : [])]
    case 'record':
      return { a: full(def.valueType, key, word) }
    case 'union':
      return full(BY_WORD.has(key) ? def.options[0]! : def.options.at(-1)!, key, word)
    case 'pipe':
      return full(def.in, key, word)
    case 'enum':
      return Object.values(def.entries)[0]
    case 'literal':
      return def.values[0]
    case 'boolean':
      return true
    case 'number':
      return 7
    default:
      return undefined
  }
}

/** Of a date and a span, and of a figure and a range, a record has one or the other. */
const SPANS = new Set(['said_between', 'published_between'])
const RANGE = new Set(['from', 'to'])

/** Lists that have to hold two at least. */
const TWICE = new Set(['package', 'words'])

/** Given by a word of a fixed list: given one by one they have to differ, and here all name the same. */
const BY_WORD = new Set(['pairs'])

function leafOf(schema: z.core.$ZodType, word: () => string): unknown {
  const refers = REFERS.get(schema)
  if (refers?.as === 'account') return 'self'
  if (refers) return PLACE[refers.to].id
  if (isMadeFrom(schema, id) || isMadeFrom(schema, formerId)) return 'a'
  if (isMadeFrom(schema, day) || isMadeFrom(schema, partialDate)) return '2025-01-01'
  if (isMadeFrom(schema, language)) return 'en'
  if (isMadeFrom(schema, webAddress)) return `https://example.org/${word()}`
  return [name, text, longText].some((base) => isMadeFrom(schema, base)) ? word() : undefined
}
