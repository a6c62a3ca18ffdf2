import { expect, test } from 'vitest'
import { issue, party, position } from '#tests/dataset-fixture.ts'
import { inLanguage } from './in-language.ts'
import { fieldsIn } from './record-fields.ts'
import { hashOfWords, TRANSLATION_HEAD } from './record-translation.ts'
import { WORDS_SCHEMA, wordsOf } from './translatable.ts'
import { translationState } from './translation-state.ts'

test('what can be translated is what the publisher says to readers and what it calls the parties, and nothing else', () => {
  const fields = Object.entries(WORDS_SCHEMA).map(([type, schema]) => {
    const paths = fieldsIn(schema).map(({ path }) => path.join('.'))
    return [type, paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`))).join(' ')]
  })
  expect(Object.fromEntries(fields)).toEqual({
    comparison: 'title question scope party_order issues.title issue_selection inclusion corrections.note',
    party: 'name short names.name names.short corrections.note',
    issue: 'title question options.id options.text measure.id measure.label links.title corrections.note',
    source: 'corrections.note',
    position: 'condition conditions retracted.note corrections.note',
    claim: 'title summary responses.summary independent.finding corrections.note',
    round: 'title outcomes.text corrections.note',
    gap: 'where corrections.note',
    draft:
      'title not_seen clauses.id clauses.heading clauses.summary clauses.response.summary clauses.note corrections.note',
    page: 'title description',
    site: 'title tagline editors.role corrections_policy.text funding home method_notes',
  })
})

test('no field with words has the name of one that every translation has', () => {
  const names = Object.values(WORDS_SCHEMA).flatMap((schema) => Object.keys(schema.shape))
  expect(names.filter((name) => TRANSLATION_HEAD.includes(name))).toEqual([])
})

const fares = issue('fares', [], {
  ...{ title: 'Fares', question: 'What should it cost?', body: 'Since 2019.' },
  options: [
    { id: 'lower', text: 'Less.', excludes: [] },
    { id: 'same', text: 'The same.', excludes: [] },
  ],
})

test('words take the place of words, by id where items have one, and nothing else is another', () => {
  const { thing, translated, left } = inLanguage('issue', fares, {
    ...{ title: 'Тарифи', body: 'З 2019 року.' },
    options: [{ id: 'same', text: 'Так само.' }],
  })
  expect(thing).toEqual({
    ...fares,
    ...{ title: 'Тарифи', body: 'З 2019 року.' },
    options: [fares.options[0], { ...fares.options[1], text: 'Так само.' }],
  })
  expect(translated).toEqual(['Тарифи', 'Так само.'])
  expect(left).toEqual(['What should it cost?', 'Less.'])
})

test('items without ids are told by their order, and stay as they were where there are not as many', () => {
  const said = position('fares/2024-01-01-north', { condition: 'It asked.', conditions: ['If so.', 'If not.'] })
  const one = (conditions: string[]) => inLanguage('position', said, { conditions }).thing.conditions
  expect(one(['Якщо так.', 'Якщо ні.'])).toEqual(['Якщо так.', 'Якщо ні.'])
  expect(one(['Якщо так.'])).toEqual(['If so.', 'If not.'])
})

test('a hash of words is the same for the same words, and another as soon as one of them is', () => {
  const hash = hashOfWords(wordsOf('issue', fares))
  expect(hash).toMatch(/^[0-9a-f]{16}$/)
  expect(hashOfWords(wordsOf('issue', { ...fares, keywords: ['price'], state: 'agreed' }))).toBe(hash)
  for (const other of [{ title: 'Prices' }, { body: 'Since 2020.' }, { options: fares.options.slice(1) }]) {
    expect(hashOfWords(wordsOf('issue', { ...fares, ...other }))).not.toBe(hash)
  }
})

test('a record is translated wholly, in part, not at all, or as it was before', () => {
  const north = party('north', { name: 'North' })
  const head = {
    translates: hashOfWords(wordsOf('party', north)),
    translated: '2024-12-01',
    by: 'human',
    of: { type: 'party', comparison: 'talks', id: 'north' },
    ...{ language: 'uk', file: 'x.uk.md', original: 'x.md' },
  } as const
  const state = (record: object, words: Record<string, string>) => translationState('party', record, { ...head, words })
  expect(state(north, { name: 'Північ' })).toBe('whole')
  expect(state(north, {})).toBe('none')
  expect(state({ ...north, name: 'The North' }, { name: 'Північ' })).toBe('stale')
  expect(translationState('party', north, undefined)).toBe('none')
  expect(translationState('source', { corrections: [] }, undefined)).toBeNull()
})
