import { formFields } from '#compose/form-field.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { isList, type Value, type Values } from '#compose/values.ts'
import { withLists } from './read-flags.ts'

/**
 * The values of a record with the fields of each new source under a place of its own, as a proposal takes them: on the
 * command line they stand where the source is named, as in `--source.title "Speech"`.
 */
export function placeSources(values: Values): Values {
  const sources: Record<string, Values> = {}
  const place = (value: Value | undefined, key: string): Value | undefined => {
    if (value === undefined || typeof value !== 'object') return value
    if (isList(value)) return value.map((item) => place(item, key) ?? '')
    if (key === 'source') {
      const name = `+${Object.keys({ ...values, ...sources }).filter((known) => known.startsWith('+')).length + 1}`
      sources[name] = withLists(value, formFields(RECORD_SCHEMA.source))
      return name
    }
    return Object.fromEntries(Object.entries(value).map(([inner, own]) => [inner, place(own, inner)]))
  }
  const placed = place(values, '') as Values
  return { ...placed, ...sources }
}
