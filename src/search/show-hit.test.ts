import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadSite } from './loaded-site.ts'
import type { Marks } from './mark-matches.ts'
import type { ShownDocument } from './protocol.ts'
import { showHit } from './show-hit.ts'
import type { SearchDocument } from './search-document.ts'

const value = (key: string) => ({ key, words: key })
const marking = (...words: string[]): Marks => ({ words: new Set(words), beginnings: [], phrases: [] })

function hitOf(shown: ShownDocument, marks: Marks, shared: SearchDocument['shared'] = {}) {
  const document = { id: 'talks/positions/1', title: shown.title, texts: shown.texts.map(({ text }) => text), shared }
  const site = loadSite([
    {
      shard: {
        index: buildIndex([document]),
        labels: {
          party: { north: 'Північ', south: 'South' },
          stance: { accepts: 'accepts it' },
          type: { position: 'Position' },
          standing: { standing: 'stands', corrected: 'corrected here' },
          comparison: { talks: 'The talks' },
        },
        foreign: { lang: 'uk', labels: ['Північ'] },
      },
      documents: [shown],
    },
  ])
  return showHit(site, 0, marks)
}

const PLAIN: ShownDocument = { title: 'Border', texts: [] }

test('a hit tells what it is, whose, on what, when, and how it stands, in the words of its comparison', () => {
  const shared = {
    ...{ party: [value('north'), value('south')], issue: [value('aid')], comparison: [value('talks')] },
    ...{ type: [value('position')], date: [value('2025-06')], standing: [value('standing'), value('corrected')] },
  }
  const stances = [{ key: 'accepts', option: 'Open' }]
  expect(hitOf({ ...PLAIN, isOlder: true, stances }, marking('border'), shared)).toEqual({
    id: 'talks/positions/1',
    title: { text: 'Border', ranges: [{ start: 0, end: 6 }], cutBefore: false, cutAfter: false },
    texts: [],
    isOlder: true,
    attribution: undefined,
    ...{
      type: 'position',
      typeLabel: 'Position',
      parties: ['Північ', 'South'],
      issues: ['aid'],
      comparison: 'The talks',
    },
    languages: { Північ: 'uk' },
    date: '2025-06',
    stances: [{ key: 'accepts', option: 'Open', label: 'accepts it' }],
    notes: ['corrected here'],
    marks: 'border',
  })
})

test('of what a record does not have nothing is told', () => {
  const { languages, title, ...hit } = hitOf({ ...PLAIN, titleLang: 'uk' }, marking())
  expect(hit).toEqual({
    ...{
      id: 'talks/positions/1',
      texts: [],
      isOlder: false,
      attribution: undefined,
      type: '',
      typeLabel: '',
      parties: [],
    },
    ...{ issues: [], comparison: '', date: '', stances: [], notes: [], marks: '' },
  })
  expect([languages, title.lang]).toEqual([undefined, 'uk'])
  expect('lang' in hitOf(PLAIN, marking()).title).toBe(false)
})

test('of its texts the excerpt with most matches is shown, the first of several, and none where nothing matches', () => {
  const texts = [
    { text: 'One border.' },
    { text: 'A border and a border.' },
    { text: 'The border, the border.' },
    { text: 'Aid.' },
  ]
  const shown = hitOf({ title: 'x', texts }, marking('border')).texts
  expect(shown.map(({ text }) => text)).toEqual(['A border and a border.'])
  expect(hitOf({ title: 'x', texts }, marking('sea')).texts).toEqual([])
  expect(hitOf({ title: 'border', texts: [{ text: 'Aid.' }] }, marking('border')).texts).toEqual([])
})

test('of a claim all that has a speaker is shown, whole, whether it matches or not; what has none is not', () => {
  const long = `${'word '.repeat(80)}border. It rains.`
  const texts = [{ text: long, label: 'North' }, { text: 'No.', label: 'South' }, { text: 'A border.' }]
  const shown = hitOf({ title: 'x', texts, attribution: 'Border Gazette' }, marking('border'))
  expect(shown.texts.map(({ text, label, ranges }) => [text.length, label, ranges.length])).toEqual([
    [long.length, 'North', 1],
    [3, 'South', 0],
  ])
  expect(shown.attribution).toMatchObject({ text: 'Border Gazette', ranges: [{ start: 0, end: 6 }] })
})

test('the words that matched are told whole and once, from the title on, a dozen at most', () => {
  const marks: Marks = { words: new Set(['aid']), beginnings: ['bord'], phrases: [['of', 'the']] }
  const texts = [{ text: 'Borders of the aid' }, { text: 'Bordered aid' }]
  expect(hitOf({ title: 'Border', texts }, marks).marks).toBe('border borders of the aid bordered')
  const many = [...'abcdefghijklmno'].map((letter) => `w${letter}w`)
  expect(hitOf({ title: many.join(' '), texts: [] }, marking(...many)).marks.split(' ')).toEqual(many.slice(0, 12))
})
