import type { Element } from 'hast'
import { element, joined } from '#components/markup/element.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { composeWords } from '#site/compose-words.ts'
import { publisherWords } from '#site/language.ts'
import { titleOf } from './choices.ts'
import { fieldName } from './labels.ts'

const words = composeWords.correction

export type Correction = {
  readonly record: AnyRecord
  readonly note: string
  readonly isAddition: boolean
  /** The fields that the form cannot show as they are. */
  readonly unshown: readonly string[]
}

/** In place of where a record goes: which one is corrected, and what its readers are told about it. */
export function correctionMarkup({ record, note, isAddition, unshown }: Correction): Element {
  const labels = unshown.map((key) => fieldName(key))
  return element(
    'div',
    { class: 'compose-place' },
    element('p', {}, words.about, ' ', element('b', publisherWords, titleOf(record))),
    element('p', { class: 'small' }, words.onlyChanged),
    record.type === 'position' && element('p', { class: 'small' }, words.notOverwritten),
    labels.length > 0 && element('p', { class: 'small' }, words.unshown, ' ', joined(labels, ', '), '.'),
    element(
      'div',
      { class: 'compose-field' },
      element('label', { for: 'compose-note' }, words.note),
      element('p', { class: 'small', id: 'compose-note-hint' }, words.noteHint),
      element(
        'textarea',
        {
          ...{ id: 'compose-note', rows: '2', 'data-place': 'corrections', maxlength: '500' },
          'aria-describedby': 'compose-note-hint field-corrections-problem',
        },
        note,
      ),
      element('p', { class: 'field-problem', id: 'field-corrections-problem' }),
    ),
    element(
      'label',
      { class: 'compose-tick' },
      element('input', { type: 'checkbox', 'data-place': 'addition', checked: isAddition && '' }),
      ' ',
      words.addition,
    ),
  )
}
