import { UPKEEP_FIELDS } from '#core/model/words.ts'
import type { Element } from 'hast'
import { element, marked, type Child } from '#components/markup/element.ts'
import { USUAL_FIELDS, type FieldShape, type FormField } from '#compose/form-field.ts'
import { mayBeNew, newType } from '#compose/new-records.ts'
import { cleanValues, isList, type Value, type Values } from '#compose/values.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { publisherWords } from '#site/language.ts'
import { control, group, labelled, select, wordsOf, type At } from './control-markup.ts'
import type { FormContext } from './form-context.ts'
import { fieldName } from './labels.ts'
import { newRecordField } from './new-record-field.ts'

/**
 * The fields of a record as a form: those most records have, then the others to be opened.
 *
 * @param path where the record stands among the values; empty for the one the form is about
 */
export function formMarkup(
  fields: readonly FormField[],
  context: FormContext,
  values: Values = context.values,
  path: readonly string[] = [],
): Element {
  const shown = fields.filter(({ key }) => !UPKEEP_FIELDS.includes(key))
  const isCommon = ({ isRequired, shape, key }: FormField) => isRequired || USUAL_FIELDS.has(key) || shape === 'table'
  const others = shown.filter((field) => !isCommon(field))
  const filled = others.some(({ key }) => Object.keys(cleanValues({ value: values[key] })).length > 0)
  const draw = (field: FormField) => fieldMarkup(field, [...path, field.key], values[field.key], context)
  return element(
    'div',
    { class: 'compose-fields' },
    shown.filter(isCommon).map(draw),
    others.length > 0 &&
      element('details', { open: filled && '' }, element('summary', {}, words.more), others.map(draw)),
  )
}

function fieldMarkup(
  field: FormField,
  path: readonly string[],
  value: Value | undefined,
  context: FormContext,
): Element {
  return shapeMarkup(field, { path, label: fieldName(field.key), isRequired: field.isRequired }, value, context)
}

function shapeMarkup(shape: FieldShape, at: At, value: Value | undefined, context: FormContext): Element {
  switch (shape.shape) {
    case 'group':
      return group(at, context, groupFields(shape.fields, at, value, context))
    case 'list':
      return group(at, context, items(shape.item, at, value, context, shape.exactly))
    case 'table':
      return group(at, context, rows(shape.choices, at, value, context))
    case 'flag-or-list':
      return group(at, context, [tick(at, value === true), items(shape.item, at, value, context)])
    case 'reference':
      // What is new within what is new would be nobody's: a record brings those along that it names itself.
      if (mayBeNew(context.type, shape.to) && newType(at.path[0] ?? '') === null) {
        return newRecordField(at, shape.to, textOf(value), context, formMarkup)
      }
      break
    default:
    // One value in one control, as any other record that is named.
  }
  const text = value === true ? 'true' : textOf(value)
  return labelled(at, context, (own) => control(shape, own, text, context, at))
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Of a field that is a yes or a list. `?` ends the name of the yes, so that the list can have the name itself. */
function tick({ path }: At, isTicked: boolean): Element {
  const name = `${path.join('.')}?`
  const input = element('input', { name, id: `field-${name}`, type: 'checkbox', checked: isTicked && '' })
  return element('label', { class: 'compose-tick' }, input, ' ', words.asWhole)
}

/** In a group that may be left out nothing is required until something is written; the check says so then. */
function groupFields(fields: readonly FormField[], at: At, value: Value | undefined, context: FormContext): Element[] {
  const values = typeof value === 'object' && !isList(value) ? value : {}
  return fields.map((field) => {
    const inner = { ...field, isRequired: field.isRequired && at.isRequired }
    return fieldMarkup(inner, [...at.path, field.key], values[field.key], context)
  })
}

/** Always one empty item more than there are, but for lists of groups, which take room. */
function items(item: FieldShape, at: At, value: Value | undefined, context: FormContext, exactly?: number): Child[] {
  const held = value !== undefined && typeof value === 'object' && isList(value) ? value : []
  const least = item.shape === 'group' ? (at.isRequired || at.path[0] === 'responses' ? 1 : 0) : 1
  const count = exactly ?? Math.max(held.length, least)
  const name = at.path.join('.')
  return [
    ...Array.from({ length: count }, (_, number) => {
      const label = words.item(number + 1)
      const path = [...at.path, String(number)]
      return shapeMarkup(item, { path, label, isRequired: false }, held[number], context)
    }),
    exactly === undefined &&
      element('button', { type: 'button', 'data-add': name, 'data-count': String(count) }, words.add),
  ]
}

function rows(choices: readonly string[], at: At, value: Value | undefined, context: FormContext): Child[] {
  if (context.rows.length === 0) return [element('p', { class: 'small' }, words.noRows)]
  const held = typeof value === 'object' && !isList(value) ? value : {}
  return context.rows.map(({ id, title }) =>
    labelled({ path: [...at.path, id], label: marked(publisherWords, title), isRequired: false }, context, (own) =>
      select(own, wordsOf(choices, at.path.at(-1)!), textOf(held[id])),
    ),
  )
}
