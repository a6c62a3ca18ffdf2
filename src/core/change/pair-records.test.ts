import { expect, test } from 'vitest'
import { claim, gap, issue, party, position, round, source } from '#tests/dataset-fixture.ts'
import { exampleDataset } from '../../tests/rule-example.ts'
import type { AnyRecord } from '../model/record.ts'
import { pairRecords } from './pair-records.ts'

/** The pairs as `former → now`, and by whom. */
const pairs = (gone: readonly AnyRecord[], added: readonly AnyRecord[]) =>
  pairRecords(gone, added).pairs.map(({ former, now, by }) => `${former.id} → ${now.id} by ${by}`)

const quote = (text: string) => ({ text, lang: 'en' })

test('a record that says which name it had is that one, whatever else is in it', () => {
  const [a, b] = [round('a', { title: 'One' }), round('b', { title: 'Two' })]
  expect(pairs([a, b], [round('c', { title: 'One', former_ids: ['b'] })])).toEqual(['b → c by command'])
})

test('of two records that say they had one name, the first has it', () => {
  const added = ['c', 'd'].map((id) => round(id, { title: `Round ${id}`, former_ids: ['a'] }))
  expect(pairs([round('a', { title: 'Spring' })], added)).toEqual(['a → c by command'])
})

test('a record that is the same but for its name is that one, before any that is only like it', () => {
  const [like, same] = [
    position('border/2025-01-01-north', { quote: quote('We ask for a fence'), condition: 'Another.' }),
    position('border/2025-01-02-north', { quote: quote('We ask for a fence'), said: '2025-01-03' as never }),
  ]
  const now = position('border/2025-01-03-north', { quote: quote('We ask for a fence') })
  expect(pairs([like, same], [now])).toEqual(['border/2025-01-02-north → border/2025-01-03-north by hand'])
})

test('acceptances of warnings are part of what is the same', () => {
  const accept = [{ rule: 'loaded-term', reason: 'So.' }]
  const [a, b] = [gap('border-north'), gap('border-south', { accept })]
  expect(pairs([a, b], [gap('water-south', { accept })])).toEqual(['border-south → water-south by hand'])
})

test.each([
  [
    'the words quoted and the source',
    [
      position('border/2025-01-01-north', { quote: quote('We ask for it'), source: 'a', condition: 'One.' }),
      position('border/2025-01-02-north', { quote: quote('We ask for it'), source: 'b', condition: 'Two.' }),
    ],
    position('border/2025-03-03-south', { quote: quote('We ask for it!'), source: 'b', condition: 'Three.' }),
  ],
  [
    'the words quoted, where the source is another',
    [
      position('border/2025-01-01-north', { quote: quote('Nothing of it'), condition: 'One.' }),
      position('border/2025-01-02-north', { quote: quote('We ask for it'), condition: 'Two.' }),
    ],
    position('water/2025-03-03-south', { quote: quote('“We ask for it”'), source: 'b', condition: 'Three.' }),
  ],
  [
    'the words in translation, where there are no others',
    [
      claim('a', { title: 'One', summary: 'Uno.', translation: { ...quote('Nothing'), by: 'publisher' } }),
      claim('b', { title: 'Two', summary: 'Due.', translation: { ...quote('We ask for it'), by: 'publisher' } }),
    ],
    claim('c', { title: 'Three', summary: 'Tre.', translation: { ...quote('We ask for it'), by: 'ours' } }),
  ],
  [
    'the address of a source',
    [
      source('a', { title: 'One', publisher: 'Uno', url: 'https://example.org/1' }),
      source('b', { title: 'Two', publisher: 'Due', url: 'https://example.org/2' }),
    ],
    source('c', { title: 'Three', publisher: 'Tre', url: 'https://example.org/2', kind: 'speech' }),
  ],
  [
    'the copy of a source',
    [
      source('a', { title: 'One', publisher: 'Uno', url: undefined, archive_url: 'https://archive.example/1' }),
      source('b', { title: 'Two', publisher: 'Due', url: undefined, archive_url: 'https://archive.example/2' }),
    ],
    source('c', { title: 'Three', publisher: 'Tre', url: undefined, archive_url: 'https://archive.example/2' }),
  ],
  [
    'the name of a party',
    [party('a', { name: 'North' }), party('b', { name: 'South' })],
    party('c', { name: 'South!', kind: 'person', aliases: ['Other', 'words', 'altogether'] }),
  ],
  [
    'the title',
    [issue('a', ['one', 'two', 'three']), issue('b', ['four', 'five', 'six'])],
    issue('c', ['seven', 'eight', 'nine'], { title: 'b', question: 'Which?' }),
  ],
  [
    'the condition',
    [
      position('border/2025-01-01-north', { quote: undefined, condition: 'It asks for a fence.' }),
      position('border/2025-01-02-north', { quote: undefined, condition: 'It asks for a wall.' }),
    ],
    position('water/2025-03-03-south', { quote: quote('We ask'), source: 'b', condition: 'It asks for a wall' }),
  ],
  [
    'the day, the party and the issue',
    [
      position('border/2025-01-01-north', { quote: undefined, condition: 'Uno.', locator: 'page 1' }),
      position('border/2025-01-02-north-b', { quote: undefined, condition: 'Due.', party: 'north' }),
    ],
    position('border/2025-01-02-north', { quote: undefined, condition: 'Tre.', source: 'b' }),
  ],
  [
    'the source, the page in it and the party',
    [
      position('border/2025-01-01-north', { quote: undefined, condition: 'Uno.', locator: 'page 1' }),
      position('border/2025-01-02-north', { quote: undefined, condition: 'Due.', locator: 'page 2' }),
    ],
    position('water/2025-03-03-north', { quote: undefined, condition: 'Tre.', locator: 'page 2' }),
  ],
  [
    'where and when somebody looked in vain',
    [gap('a-b', { where: 'The radio' }), gap('border-north', { where: 'All of the papers' })],
    gap('water-south', { where: 'All of the papers!', by: 'CD' }),
  ],
  [
    'most of the words',
    [
      round('a', { title: 'Spring talks about the river and the boats' }),
      round('b', { title: 'Autumn talks about the border and the fence' }),
    ],
    round('c', { title: 'The autumn talks on border and fence' }),
  ],
])('records of which one has %s are one', (_, gone, now) => {
  expect(pairs(gone, [now])).toEqual([`${gone[1]!.id} → ${now.id} by hand`])
})

test('records that share fewer than half of their words are others', () => {
  const gone = [round('a', { title: 'Spring talks about river and boats' })]
  expect(pairs(gone, [round('b', { title: 'Autumn talks about border and fences' })])).toEqual(['a → b by hand'])
  expect(pairs(gone, [round('b', { title: 'Autumn talks about the border fences' })])).toEqual([])
  expect(pairs(gone, [round('b', { title: 'Talks' })])).toEqual([])
})

test('a word that very many have joins none of them', () => {
  const gone = Array.from({ length: 30 }, (_, at) => round(`a${at}`, { title: `Talks ${'abcdefghij'[at % 10]}${at}` }))
  expect(pairs(gone, [round('b', { title: 'Talks' })])).toEqual([])
})

test('records of different kinds are never one', () => {
  expect(pairs([round('a', { title: 'The same title' })], [issue('b', [], { title: 'The same title' })])).toEqual([])
})

test('what is taken is taken once', () => {
  const gone = [gap('a-b'), gap('c-d')]
  expect(
    pairs(
      gone,
      ['e-f', 'g-h', 'i-j'].map((id) => gap(id)),
    ),
  ).toEqual(['a-b → e-f by hand', 'c-d → g-h by hand'])
})

test('of records alike in what is sure, that with most words in common is taken', () => {
  const said = (id: string, condition: string) =>
    position(`border/${id}-north`, { quote: quote('We ask for it'), condition })
  const gone = [said('2025-01-01', 'It asks for one river.'), said('2025-01-02', 'It asks for a fence of wood.')]
  expect(pairs(gone, [said('2025-03-03', 'It wants a fence made of wood.')])).toEqual([
    'border/2025-01-02-north → border/2025-03-03-north by hand',
  ])
})

test('a record whose party was renamed too is the same as it was', () => {
  const gone = [party('north', { name: 'North' }), position('border/2025-01-01-north')]
  const added = [party('nord', { name: 'North' }), position('border/2025-01-01-nord')]
  const found = pairRecords(gone, added)
  expect(found.pairs.map(({ former, now }) => `${former.id} → ${now.id}`)).toEqual([
    'north → nord',
    'border/2025-01-01-north → border/2025-01-01-nord',
  ])
  expect([...found.ids]).toEqual([
    ['party/north', 'nord'],
    ['position/border/2025-01-01-north', 'border/2025-01-01-nord'],
  ])
})

test('nothing is found among nothing', () => {
  expect(pairs([], [party('north')])).toEqual([])
  expect(pairs([party('north')], [])).toEqual([])
})

test('the surest sign decides, where the words alone would join others', () => {
  const words = 'All of the papers of this long and happy year'
  const gaps = [
    gap('a-b', { where: words, searched: '2025-11-01', by: 'A' }),
    gap('c-d', { where: words, searched: '2025-12-01', by: 'B' }),
  ]
  expect(pairs(gaps, [gap('e-f', { where: words, searched: '2025-12-01', by: 'C' })])).toEqual(['c-d → e-f by hand'])
  const parties = [
    party('a', { name: 'North', aliases: ['Northland', 'Northern', 'Land'] }),
    party('b', { name: 'South', aliases: [] }),
  ]
  expect(pairs(parties, [party('c', { name: 'South', aliases: ['Northland', 'Northern', 'Land'] })])).toEqual([
    'b → c by hand',
  ])
  const sources = [
    source('a', { title: 'A long title of words', url: 'https://example.org/1' }),
    source('b', { title: 'B', url: 'https://example.org/2' }),
  ]
  expect(
    pairs(sources, [source('c', { title: 'A long title of words', url: 'https://example.org/2', kind: 'speech' })]),
  ).toEqual(['b → c by hand'])
})

test.each([
  [
    'parties',
    party('a', { name: 'N', aliases: ['River', 'people'] }),
    party('b', { name: 'M', aliases: ['River', 'people'] }),
  ],
  [
    'parties by what they call themselves',
    party('a', { name: 'N', self_name: 'River people' }),
    party('b', { name: 'M', self_name: 'River people' }),
  ],
  [
    'issues by their options',
    issue('a', [], { title: 'N', question: 'K', options: [{ id: 'o', text: 'Lamps on the boats', excludes: [] }] }),
    issue('b', [], { title: 'M', question: 'L', options: [{ id: 'p', text: 'Lamps on the boats', excludes: [] }] }),
  ],
  [
    'issues by their question',
    issue('a', [], { title: 'N', question: 'Lamps on boats' }),
    issue('b', [], { title: 'M', question: 'Lamps on boats?' }),
  ],
  [
    'sources by what says how to find them',
    source('a', { title: 'N', url: undefined, reference: 'Shelf of the old library', publisher: 'K' }),
    source('b', { title: 'M', url: undefined, reference: 'Shelf of the old library', publisher: 'L' }),
  ],
  [
    'claims by what is said of them',
    claim('a', { title: 'N', summary: 'That the lamp is broken' }),
    claim('b', { title: 'M', summary: 'That the lamp is broken' }),
  ],
  [
    'rounds by what came of them',
    round('a', { title: 'N', outcomes: [{ text: 'The lamp is mended', status: 'agreed', announced_by: [] }] as never }),
    round('b', { title: 'M', outcomes: [{ text: 'The lamp is mended', status: 'agreed', announced_by: [] }] as never }),
  ],
  [
    'notes that nothing was found',
    gap('a-b', { where: 'The papers of the town' }),
    gap('c-d', { where: 'All papers of the town', by: 'CD' }),
  ],
])('%s are one where they say most of the same', (_, former, now) => {
  expect(pairs([former], [now])).toEqual([`${former.id} → ${now.id} by hand`])
})

test('of many that share a few words, the one that shares most is taken', () => {
  const titles = (word: string) => `Talks on ${word} of the river boats`
  const gone = ['alpha', 'beta', 'gamma', 'delta'].map((word, at) => round(`a${at}`, { title: titles(word) }))
  expect(pairs(gone, [round('b', { title: `Many ${titles('gamma')}` })])).toEqual(['a2 → b by hand'])
  expect(
    pairs(
      gone,
      ['delta', 'alpha'].map((word) => round(word, { title: `Many ${titles(word)}` })),
    ),
  ).toEqual(['a3 → delta by hand', 'a0 → alpha by hand'])
})

test('a statement said between two days is found by them', () => {
  const between = (id: string, from: string, more: object) =>
    position(`border/${id}`, {
      said: undefined,
      said_between: [from, '2025-12-31'] as never,
      party: 'north',
      quote: undefined,
      ...more,
    })
  const gone = [between('a', '2025-01-01', { condition: 'Uno.' }), between('b', '2025-02-01', { condition: 'Due.' })]
  expect(pairs(gone, [between('c', '2025-02-01', { condition: 'Tre.', source: 'other' })])).toEqual([
    'border/b → border/c by hand',
  ])
})

test('texts on the table are one where their clauses say most of the same', () => {
  const draft = (id: string, heading: string, text: string) =>
    exampleDataset(`# drafts/${id}.md
title: ${heading} of ${id}
clauses: [{ id: a, heading: ${heading}, summary: ${text}, state: proposed, seen: whole, quote: { text: ${text}, lang: en } }]`)
      .drafts[0]!
  const gone = [
    draft('one', 'Boats', 'The boats go by night and day'),
    draft('two', 'Lamps', 'The lamps are lit at six'),
  ]
  expect(pairs(gone, [draft('three', 'Light', 'All lamps are lit at six')])).toEqual(['two → three by hand'])
})

test('a condition that is the same is surer than many words that are alike', () => {
  const condition = 'It asks for a wall.'
  const gone = [
    position('border/2025-01-01-north', {
      quote: quote('We ask here for a very long fence of wood'),
      condition: 'Other.',
    }),
    position('border/2025-01-02-north', { quote: quote('Nothing whatever was said on that'), condition }),
  ]
  const now = position('water/2025-03-03-south', {
    quote: quote('We ask here for a very long fence'),
    condition,
    source: 'b',
  })
  expect(pairs(gone, [now])).toEqual(['border/2025-01-02-north → water/2025-03-03-south by hand'])
})

test('two statements alike but for their parties follow each its own party to its new name', () => {
  const said = (id: string) => position(`border/2025-01-01-${id}`, { quote: quote('We ask for it') })
  const gone = [party('north', { name: 'N' }), party('south', { name: 'S' }), said('north'), said('south')]
  const added = [party('sud', { name: 'S' }), party('nord', { name: 'N' }), said('sud'), said('nord')]
  expect(pairs(gone, added)).toEqual([
    ...['south → sud by hand', 'north → nord by hand'],
    ...[
      'border/2025-01-01-south → border/2025-01-01-sud by hand',
      'border/2025-01-01-north → border/2025-01-01-nord by hand',
    ],
  ])
})
