import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import { formFields, type FormField } from '#compose/form-field.ts'
import { newType, nextPlace, type NewType } from '#compose/new-records.ts'
import { isList, type Values } from '#compose/values.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { group, labelled, select, type At } from './control-markup.ts'
import type { Choice, FormContext } from './form-context.ts'

/** Draws the fields of a record within the form. */
type DrawFields = (
  fields: readonly FormField[],
  context: FormContext,
  values: Values,
  path: readonly string[],
) => Element

/**
 * A field that names a source, or a party or an issue of a new comparison: one of those there are, or one that is not
 * listed yet. The fields of a new one follow the first field that names it, since most new statements come with a new
 * source; `draw` is what draws the form around it.
 */
export function newRecordField(at: At, to: NewType, value: string, context: FormContext, draw: DrawFields): Element {
  const list = labelled(at, context, (own) =>
    select({ ...own, ...{ 'data-names': 'new' } }, [...newRecords(to, context.values), ...context.records(to)], value),
  )
  return element('div', { class: 'compose-fields compose-source' }, list, newRecordFields(value, context, draw))
}

function newRecordFields(value: string, context: FormContext, draw: DrawFields): Element | false {
  const type = newType(value)
  if (type === null || context.drawn.has(value)) return false
  context.drawn.add(value)
  const place = { path: [value], label: words.newRecord[type].fields, isRequired: false }
  return group(
    place,
    context,
    draw(formFields(RECORD_SCHEMA[type]), context, newRecordAt(context.values, value), [value]),
  )
}

/** The new records of a kind so far, by their titles, and the place of one more. */
function newRecords(type: NewType, values: Values): Choice[] {
  const places = Object.keys(values).filter((key) => newType(key) === type)
  const known = places.map((place) => {
    const { title, name } = newRecordAt(values, place)
    const told = [title, name].find((one) => typeof one === 'string' && one.trim() !== '')
    return { id: place, title: titled(type, typeof told === 'string' ? told.trim() : '') }
  })
  return [{ id: nextPlace(type, places), title: words.newRecord[type].one }, ...known]
}

function titled(type: NewType, title: string): string {
  return title === '' ? words.newRecord[type].untitled : words.newRecord.titled(title)
}

function newRecordAt(values: Values, place: string): Values {
  const group = values[place]
  return typeof group === 'object' && !isList(group) ? group : {}
}
