import { expect, test } from 'vitest'
import type { Answer, MarkedText, ShownHit } from '#search/protocol.ts'
import * as record from '#tests/dataset-fixture.ts'
import { linksIn, textOf, textsIn } from '#tests/text-of.ts'
import { facetList } from './facet-list.ts'
import { hitGroups } from './hit-groups.ts'
import { hit } from './hit.ts'
import { nothingFound } from './nothing-found.ts'
import { shownStances } from './shown-stances.ts'
import { shownTexts } from './shown-texts.ts'
import { suggestion } from './suggestion.ts'

function text(words: string, more: Partial<MarkedText> = {}): MarkedText {
  return { text: words, ranges: [], cutBefore: false, cutAfter: false, ...more }
}

function shown(more: Partial<ShownHit> = {}): ShownHit {
  return {
    ...{ id: 'talks/positions/border/2025-01-01-north', title: text('It asks for a fence.'), texts: [] },
    ...{ attribution: text('Ada, envoy · News, The Gazette'), type: 'position', typeLabel: 'Position' },
    ...{ parties: ['North'], issues: ['Border'], comparison: 'Talks', date: '2025-01-01', stances: [] },
    ...{ notes: [], marks: '', tier: 'all', reasons: [] },
    ...more,
  }
}

test('a hit says who, on what, when, in which comparison, and leads to its page', () => {
  const found = hit(shown({ marks: 'a fence' }))
  expect(textOf(found)).toBe('North · Border · 1 Jan 2025 · Talks It asks for a fence. Ada, envoy · News, The Gazette')
  expect(linksIn(found)).toEqual({
    'It asks for a fence.': '/talks/positions/border/2025-01-01-north/?marks=a+fence',
  })
})

test('what matches is marked, and what is left out of a text is shown to be', () => {
  const title = text('of a fence of stone', { ranges: [{ start: 5, end: 10 }], cutBefore: true, cutAfter: true })
  const found = hit(shown({ title }))
  expect(textsIn(found, 'mark')).toEqual(['fence'])
  expect(textsIn(found, 'h3')).toEqual(['… of a fence of stone …'])
})

test('spoken words are quoted in the marks of their language, a translation names its translator, a note is neither', () => {
  const found = hit(
    shown({
      texts: [
        text('Wir bitten', { spoken: 'original', lang: 'de' }),
        text('We ask', { spoken: 'translation', by: 'ours' }),
        text('Said at noon.'),
      ],
    }),
  )
  expect(textsIn(found, 'p').slice(1, -1)).toEqual([
    '„Wir bitten“',
    '“We ask”',
    'translation by this project',
    'Said at noon.',
  ])
})

test('a statement that no longer stands is called so', () => {
  const found = hit(shown({ notes: ['No longer standing'] }))
  expect(textOf(found)).toContain('No longer standing')
})

test('a stance names the option that it is about', () => {
  const stances = [
    { key: 'requires', label: 'Requires', option: 'A fence' },
    { key: 'rejects', label: 'Rejects', option: 'A wall' },
  ]
  expect(textOf(hit(shown({ stances })))).toMatch(/Requires: A fence\s*Rejects: A wall/)
})

test('where nothing is found, the nearest words and all that is recorded of what was named are the ways on', () => {
  const answer: Answer = {
    ...{ total: 0, hits: [], facets: [], unheld: [], isLocal: false, some: undefined },
    nearest: [{ query: 'fence', count: 3 }],
    recognised: [{ facet: 'issue', key: 'talks/border', label: 'Border', count: 12 }],
  }
  const none = nothingFound(answer, { query: 'fense border', chosen: {}, order: 'relevance' })
  expect(linksIn(none)).toMatchObject({ fence: '?q=fence', 'Issue: Border': '?issue=talks%2Fborder' })
  expect(textsIn(none, 'li')).toEqual(['fence 3', 'Issue: Border 12'])
})

test('a claim stands with its answers, and its source belongs to the claim alone', () => {
  const found = hit(
    shown({
      ...{ type: 'claim', typeLabel: 'Claim', id: 'talks/claims/oil', title: text('Whether oil was let out') },
      texts: [text('They did.', { label: 'Claim · North' }), text('They did not.', { label: 'Denial · South' })],
    }),
  )
  expect(textsIn(found, 'p').slice(1)).toEqual([
    'Claim · North They did.',
    'Ada, envoy · News, The Gazette',
    'Denial · South They did not.',
  ])
})

test('a suggestion found by other words than those of its title shows the sentence that has them', () => {
  const sentence = text('We want a fence', { ranges: [{ start: 10, end: 15 }], spoken: 'translation', by: 'official' })
  expect(textOf(suggestion(shown({ texts: [sentence] }), false))).toBe(
    'It asks for a fence. “We want a fence” (official translation) North · Border · 1 Jan 2025',
  )
  const byTitle = shown({ title: text('A fence', { ranges: [{ start: 2, end: 7 }] }), texts: [sentence] })
  expect(textOf(suggestion(byTitle, true))).toBe('A fence North · Border · 1 Jan 2025 · Talks')
})

const VALUES = Array.from({ length: 9 }, (_, at) => ({ key: `p${at}`, label: `Party ${at}`, count: 9 - at }))

test('a facet offers its commonest values with their counts, the rest behind a fold, the chosen ones always', () => {
  const list = facetList({ facet: 'party', values: VALUES }, { party: ['p8'] })
  expect(textsIn(list, 'legend')).toEqual(['Party'])
  expect(textsIn(list, 'summary')).toEqual(['2 more'])
  expect(textsIn(list, 'label')).toEqual([
    'Party 09',
    'Party 18',
    'Party 27',
    'Party 36',
    'Party 45',
    'Party 54',
    'Party 81',
    'Party 63',
    'Party 72',
  ])
})

test('a facet with nothing to choose between is not shown, unless it is what was chosen', () => {
  const one = { facet: 'party', values: VALUES.slice(0, 1) } as const
  expect(facetList(one, {})).toBeUndefined()
  expect(facetList(one, { party: ['p0'] })).toBeDefined()
})

test('the answers to a claim say when they were given, and a search for one when it was made', () => {
  const claim = record.claim('that-it-happened', {
    responses: [
      { by: 'south', kind: 'denial', said: '2025-02-03', summary: 'It did not.', source: 'news' },
      { by: 'east', kind: 'none-found', searched: '2025-03-04', summary: 'Its sites were read.' },
    ],
  })
  const labels = shownTexts(claim, record.datasetOf([claim])).map(({ label }) => label)
  expect(labels.join('\n')).toContain('south · 3 Feb 2025')
  expect(labels.join('\n')).toMatch(/east · .*4 Mar 2025/)
})

test('stances stand in the order of the options, and without an option there is none', () => {
  const position = record.position('border/2025-01-01-north', { stances: { wall: 'opposes', fence: 'supports' } })
  const dataset = record.datasetOf([record.issue('border', ['fence', 'wall']), position])
  expect(shownStances(position, dataset)).toEqual([
    { key: 'supports', option: 'fence' },
    { key: 'opposes', option: 'wall' },
  ])
  expect(shownStances(position, record.datasetOf([position]))).toEqual([])
})

test('of hits of one day and source that follow each other, the first alone names the source', () => {
  const other = text('Bo, minister · Speech, The Herald')
  const answer: Answer = {
    ...{ total: 3, facets: [], unheld: [], isLocal: false, some: undefined, nearest: [], recognised: [] },
    hits: [shown(), shown({ title: text('It asks for a gate.') }), shown({ attribution: other })],
  }
  const [first, again, third] = hitGroups(answer, 0).map(textOf)
  expect(first).toContain('The Gazette')
  expect(again).not.toContain('The Gazette')
  expect(third).toContain('The Herald')
})
