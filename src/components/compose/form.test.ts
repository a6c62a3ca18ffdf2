import { expect, test } from 'vitest'
import { formFields } from '#compose/form-field.ts'
import type { Values } from '#compose/values.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { UPKEEP_FIELDS } from '#core/model/words.ts'
import type { RecordType } from '#core/model/record.ts'
import { composeWords } from '#site/compose-words.ts'
import { issue, party, position, source } from '#tests/dataset-fixture.ts'
import { textsIn } from '#tests/text-of.ts'
import { addItem } from './add-item.ts'
import { choicesAmong } from './choices.ts'
import type { FormContext } from './form-context.ts'
import { formMarkup } from './form-markup.ts'
import { choiceLabel, fieldLabel } from './labels.ts'

function formOf(type: RecordType, values: Values = {}, more: Partial<FormContext> = {}) {
  const context = {
    type,
    values,
    hint: () => undefined,
    records: () => [],
    rows: [],
    drawn: new Set<string>(),
    ...more,
  }
  return formMarkup(formFields(RECORD_SCHEMA[type]), context)
}

test('sources to choose from come newest first, parties by name, positions of the issue at hand only', () => {
  const records = [
    source('2024-01-01-a', { title: 'Old', published: '2024-01-01' }),
    source('2025-01-01-b', { title: 'New', published: '2025-01-01' }),
    party('a', { name: 'Zeta' }),
    party('b', { name: 'Alpha' }),
    issue('border'),
    position('border/2025-01-01-a', { condition: 'Here.' }),
    position('water/2025-01-01-a', { condition: 'There.' }),
  ]
  const titles = (type: RecordType) =>
    choicesAmong(records, type, { type: 'position', comparison: 'talks', issue: 'border' }).map(({ title }) => title)
  expect(titles('source')).toEqual(['2025-01-01 A newspaper: New', '2024-01-01 A newspaper: Old'])
  expect(titles('party')).toEqual(['Alpha', 'Zeta'])
  expect(titles('position')).toEqual(['2025-01-01 Here.'])
})

test('a span of dates tells positions to choose from apart as a date does', () => {
  const one = position('border/2025-01-01-a', { said: undefined, said_between: ['2025-01-01', '2025-01-03'] })
  expect(choicesAmong([one], 'position', { type: 'position', comparison: 'talks', issue: 'border' })[0]?.title).toBe(
    '2025-01-01 – 2025-01-03 It asks for something.',
  )
})

test('fields are named in words, and the words to choose from say what they mean', () => {
  expect(['reported_by', 'url', 'lang', 'said'].map(fieldLabel)).toEqual([
    ...['Reported by', 'Web address', 'Language', 'Said'],
  ])
  expect(choiceLabel('stances', 'requires')).toMatch(/^Requires\. ./)
  expect(choiceLabel('reported_by', 'party', 'South')).toBe('as told by South')
  expect(choiceLabel('kind', 'leak')).toBe('leak')
})

test('every field of every kind stands in its form, but for those on the upkeep of the record', () => {
  for (const type of Object.keys(RECORD_SCHEMA) as RecordType[]) {
    const labels = [...textsIn(formOf(type), 'label'), ...textsIn(formOf(type), 'legend')]
    for (const key of Object.keys(RECORD_SCHEMA[type].shape).filter((one) => !UPKEEP_FIELDS.includes(one))) {
      expect(labels.map((label) => label.replace(/ \(required\)$| required$/, ''))).toContain(fieldLabel(key))
    }
    expect(labels.join()).not.toContain('Accept')
  }
})

test('the stances of a form are one for each option of the issue', () => {
  const rows = [
    { id: 'open', title: 'An open border' },
    { id: 'guarded', title: 'A guarded border' },
  ]
  expect(textsIn(formOf('position', {}, { rows }), 'label')).toEqual(
    expect.arrayContaining(['An open border', 'A guarded border']),
  )
})

test('a list of groups has room for those there are, and a button for one more', () => {
  const itemsOf = (responses: Values[]) =>
    textsIn(formOf('claim', { responses }), 'legend').filter((legend) => legend.startsWith(composeWords.item(2)))
  expect(itemsOf([{ by: 'a' }])).toHaveLength(0)
  expect(itemsOf([{ by: 'a' }, { by: 'b' }])).toHaveLength(1)
  expect(addItem({ responses: [{ by: 'a' }] }, ['responses'], 1)).toEqual({ responses: [{ by: 'a' }, {}] })
  expect(addItem({ responses: [{ by: 'a' }, {}] }, ['responses'], 1)).toEqual({ responses: [{ by: 'a' }, {}] })
  expect(addItem({ a: [{ b: [{}] }] }, ['a', '0', 'b'], 1)).toEqual({ a: [{ b: [{}, {}] }] })
})
