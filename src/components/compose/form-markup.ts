import type { Element } from 'hast'
import { element, type Child } from '#components/markup/element.ts'
import type { FieldShape, FormField } from '#compose/form-field.ts'
import { isList, type Value, type Values } from '#compose/values.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { choiceLabel, fieldLabel } from './labels.ts'

/** What a form needs to know beside its fields. */
export type FormContext = {
  readonly values: Values
  readonly hint: (path: readonly string[]) => string | undefined
  readonly records: (to: string) => readonly Choice[]
  /** The rows of a table: the options of the issue. */
  readonly rows: readonly Choice[]
}

export type Choice = { readonly id: string; readonly title: string }

/** The fields of a record as a form: those most records have, then the others to be opened. */
export function formMarkup(fields: readonly FormField[], context: FormContext): Element {
  const shown = fields.filter(({ key }) => key !== 'accept')
  const isCommon = ({ isRequired, shape, key }: FormField) =>
    isRequired || key === 'said' || key === 'responses' || shape === 'group' || shape === 'table'
  const others = shown.filter((field) => !isCommon(field))
  const filled = others.some(({ key }) => context.values[key] !== undefined)
  const draw = (field: FormField) => fieldMarkup(field, [field.key], context.values[field.key], context)
  return element(
    'div',
    { class: 'compose-fields' },
    shown.filter(isCommon).map(draw),
    others.length > 0 &&
      element('details', { open: filled && '' }, element('summary', {}, words.more), others.map(draw)),
  )
}

type At = { readonly path: readonly string[]; readonly label: string; readonly isRequired: boolean }

function fieldMarkup(
  field: FormField,
  path: readonly string[],
  value: Value | undefined,
  context: FormContext,
): Element {
  return shapeMarkup(field, { path, label: fieldLabel(field.key), isRequired: field.isRequired }, value, context)
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
      return labelled(at, context, (own) =>
        element('input', { ...own, type: 'checkbox', checked: value === true && '' }),
      )
    default:
      return labelled(at, context, (own) => control(shape, own, typeof value === 'string' ? value : '', context, at))
  }
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
  return context.rows.map(({ id, title }) => {
    const path = [...at.path, id]
    const chosen = held[id]
    return labelled({ path, label: title, isRequired: false }, context, (own) =>
      select(
        own,
        choices.map((choice) => ({ id: choice, title: choiceLabel(at.path[0]!, choice) })),
        typeof chosen === 'string' ? chosen : '',
      ),
    )
  })
}

function control(shape: FieldShape, own: Own, value: string, context: FormContext, { path }: At): Element {
  const key = path.findLast((step) => !/^\d+$/.test(step))!
  switch (shape.shape) {
    case 'choice':
      return select(
        own,
        shape.choices.map((choice) => ({ id: choice, title: choiceLabel(key, choice) })),
        value,
      )
    case 'account': {
      const parties = context
        .records('party')
        .map(({ id, title }) => ({ id: `party:${id}`, title: choiceLabel(key, 'party', title) }))
      return select(
        own,
        [...shape.choices.map((choice) => ({ id: choice, title: choiceLabel(key, choice) })), ...parties],
        value,
      )
    }
    case 'reference':
      return select(own, context.records(shape.to), value)
    case 'flag':
      return element('input', { ...own, type: 'checkbox' })
    case 'text':
      if (shape.isLong) return element('textarea', { ...own, rows: '3' }, value)
      return element('input', { ...own, type: 'text', value })
    default:
      return element('input', { ...own, type: 'text', value, ...INPUT[shape.shape] })
  }
}

/** How an input of each sort helps those who fill it in. */
const INPUT: Partial<Record<FieldShape['shape'], Readonly<Record<string, string>>>> = {
  date: { placeholder: '2024-06-03', inputmode: 'numeric', class: 'short' },
  language: { placeholder: 'en', class: 'short', list: 'compose-languages', autocapitalize: 'off' },
  address: { placeholder: 'https://', inputmode: 'url', autocapitalize: 'off' },
}

function select(own: Own, of: readonly Choice[], value: string): Element {
  const known = value === '' || of.some(({ id }) => id === value) ? of : [...of, { id: value, title: value }]
  const options = known.map(({ id, title }) => element('option', { value: id, selected: id === value && '' }, title))
  return element('select', own, element('option', { value: '' }, words.choose), options)
}

type Own = { readonly id: string; readonly name: string; readonly 'aria-describedby': string }

/** A field with its label, what it is for, and room for what is wrong with it. */
function labelled(at: At, context: FormContext, make: (own: Own) => Element): Element {
  const name = at.path.join('.')
  const hint = context.hint(at.path.filter((step) => !/^\d+$/.test(step)))
  const id = `field-${name}`
  const describedBy = [hint ? `${id}-hint` : '', `${id}-problem`].filter(Boolean).join(' ')
  return element(
    'div',
    { class: 'compose-field', 'data-field': name },
    element('label', { for: id }, at.label, required(at)),
    hint && element('p', { class: 'small', id: `${id}-hint` }, hint),
    make({ id, name, 'aria-describedby': describedBy }),
    element('p', { class: 'field-problem', id: `${id}-problem` }),
  )
}

function group(at: At, context: FormContext, children: Child): Element {
  const hint = context.hint(at.path.filter((step) => !/^\d+$/.test(step)))
  const name = at.path.join('.')
  return element(
    'fieldset',
    { class: 'compose-group', 'data-field': name },
    element('legend', {}, at.label, required(at)),
    hint && element('p', { class: 'small' }, hint),
    children,
    element('p', { class: 'field-problem', id: `field-${name}-problem` }),
  )
}

function required({ isRequired }: At): Child {
  return isRequired && [' ', element('span', { class: 'small' }, words.required)]
}
