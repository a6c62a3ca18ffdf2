import { expect, test } from 'vitest'
import * as record from '#tests/dataset-fixture.ts'
import { searchedTexts } from './searched-texts.ts'

test("each text is told with where it stands, and somebody's own words with their language and their translator", () => {
  const position = record.position('border/2025-06-02-north', {
    ...{ condition: 'It asks for a border.', quote: { text: 'Граница', lang: 'uk' }, body: 'Said in passing.' },
    translation: { text: 'A border', lang: 'en', by: 'ours' },
    translations: [{ text: 'Eine Grenze', lang: 'de', by: 'official' }],
  })
  expect(searchedTexts(position)).toEqual({
    title: 'It asks for a border.',
    texts: [
      { path: ['quote', 'text'], text: 'Граница', spoken: { kind: 'original', lang: 'uk' } },
      { path: ['translation', 'text'], text: 'A border', spoken: { kind: 'translation', lang: 'en', by: 'ours' } },
      {
        path: ['translations', 0, 'text'],
        text: 'Eine Grenze',
        spoken: { kind: 'translation', lang: 'de', by: 'official' },
      },
      { path: ['body'], text: 'Said in passing.', spoken: null },
    ],
  })
})

test('what is said of a claim, of each answer and of a clause stands before the words themselves', () => {
  const quote = { text: 'We did not', lang: 'en' }
  const claim = record.claim('bridge', {
    ...{ summary: 'North says that it was hit.', quote: { text: 'They hit it', lang: 'en' } },
    responses: [{ by: 'south', kind: 'denial', quote, summary: 'South says no.', source: 'news' }],
  })
  expect(searchedTexts(claim).texts.map(({ text }) => text)).toEqual([
    'North says that it was hit.',
    'They hit it',
    'South says no.',
    'We did not',
  ])
  const clauses = [record.clause('ports', { heading: 'On the ports', quote, summary: 'The ports open.' })]
  expect(searchedTexts(record.draft('first', { clauses })).texts.map(({ text }) => text)).toEqual([
    'On the ports',
    'The ports open.',
    'We did not',
  ])
})

test('an own text of a party is its words, in no language that is told; where there is no title the id stands for it', () => {
  const position = record.position('border/2025-06-02-north', {
    full_text: 'We ask for it since 1990.',
    condition: undefined,
    answer: 'Agree',
  })
  const { title, texts } = searchedTexts(position)
  expect(title).toBe('Agree')
  expect(texts.at(-1)).toEqual({
    path: ['full_text'],
    text: 'We ask for it since 1990.',
    spoken: { kind: 'original', lang: '' },
  })
  const bare = record.position('border/2025-06-02-north', { condition: undefined, quote: undefined })
  expect(searchedTexts(bare)).toEqual({ title: 'border/2025-06-02-north', texts: [] })
})
