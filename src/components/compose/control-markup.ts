import type { Element } from 'hast'
import { element, type Child } from '#components/markup/element.ts'
import type { FieldShape } from '#compose/form-field.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { englishWords, readerWords } from '#site/language.ts'
import type { Choice, FormContext } from './form-context.ts'
import { choiceLabel, choiceLanguage } from './labels.ts'

/** Where a field stands in the form: the steps of its path make its name. */
export type At = { readonly path: readonly string[]; readonly label: Child; readonly isRequired: boolean }

type Own = { readonly id: string; readonly name: string; readonly 'aria-describedby': string }

/** The input, list or box for one value. */
export function control(shape: FieldShape, own: Own, value: string, context: FormContext, { path }: At): Element {
  const key = path.findLast((step) => !/^\d+$/.test(step))!
  switch (shape.shape) {
    case 'choice':
      return select(own, wordsOf(shape.choices, key), value)
    case 'account': {
      const parties = context.records('party')
      const named = parties.map(({ id, title }) => ({
        id: `party:${id}`,
        title: choiceLabel(key, 'party', title),
        language: readerWords,
      }))
      return select(own, [...wordsOf(shape.choices, key), ...named], value)
    }
    case 'reference':
      return select(own, context.records(shape.to), value)
    case 'flag':
      return element('input', { ...own, type: 'checkbox', checked: value === 'true' && '' })
    case 'text':
      if (shape.isLong) return element('textarea', { ...own, rows: '3' }, value)
      return element('input', { ...own, type: 'text', value })
    default:
      return element('input', { ...own, type: 'text', value, ...INPUT[shape.shape] })
  }
}

/** The lists that inputs for a language and for a party offer. */
export const LANGUAGES = 'compose-languages'
export const PARTIES = 'compose-parties'

/** How an input of each sort helps those who fill it in. */
const INPUT: Partial<Record<FieldShape['shape'], Readonly<Record<string, string>>>> = {
  date: { placeholder: '2024-06-03', inputmode: 'numeric', class: 'short' },
  number: { inputmode: 'decimal', class: 'short' },
  language: { placeholder: 'en', class: 'short', list: LANGUAGES, autocapitalize: 'off' },
  'party-or-person': { list: PARTIES, autocapitalize: 'off' },
  address: { placeholder: 'https://', inputmode: 'url', autocapitalize: 'off' },
}

/** The words that a field of a fixed list may hold, with what they mean. */
export function wordsOf(choices: readonly string[], key: string): Choice[] {
  return choices.map((choice) => ({
    id: choice,
    title: choiceLabel(key, choice),
    language: choiceLanguage(key, choice),
  }))
}

/** A list to choose from. A value that is not in it is kept, for the check to tell what is wrong with it. */
export function select(own: Own, of: readonly Choice[], value: string): Element {
  const known = value === '' || of.some(({ id }) => id === value) ? of : [...of, { id: value, title: value }]
  const options = known.map(({ id, title, language }) =>
    element('option', { value: id, selected: id === value && '', ...language }, title),
  )
  return element('select', own, element('option', { value: '' }, words.choose), options)
}

/** A field with its label, what it is for, and room for what is wrong with it. */
export function labelled(at: At, context: FormContext, make: (own: Own) => Element): Element {
  const name = at.path.join('.')
  const hint = hintAt(at, context)
  const id = `field-${name}`
  const describedBy = [hint ? `${id}-hint` : '', `${id}-problem`].filter(Boolean).join(' ')
  return element(
    'div',
    { class: 'compose-field', 'data-field': name },
    element('label', { for: id }, at.label, required(at)),
    hint && element('p', { class: 'small', id: `${id}-hint`, ...englishWords }, hint),
    make({ id, name, 'aria-describedby': describedBy }),
    element('p', { class: 'field-problem', id: `${id}-problem` }),
  )
}

/** Fields that belong together, under one name. */
export function group(at: At, context: FormContext, children: Child): Element {
  const hint = hintAt(at, context)
  const name = at.path.join('.')
  return element(
    'fieldset',
    { class: 'compose-group', 'data-field': name },
    element('legend', {}, at.label, required(at)),
    hint && element('p', { class: 'small', ...englishWords }, hint),
    children,
    element('p', { class: 'field-problem', id: `field-${name}-problem` }),
  )
}

/** An item of a list is what the list is: its hint stands there once. */
function hintAt({ path }: At, context: FormContext): string | undefined {
  const isItem = /^\d+$/.test(path.at(-1)!)
  return isItem ? undefined : context.hint(path.filter((step) => !/^\d+$/.test(step)))
}

function required({ isRequired }: At): Child {
  return isRequired && [' ', element('span', { class: 'small' }, words.required)]
}
