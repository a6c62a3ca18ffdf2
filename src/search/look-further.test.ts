import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import { NEAR } from './pieces/open-site.ts'
import { search } from './search.ts'

type Like = Readonly<Record<string, string>>

/** What a query finds by words of like meaning, of an index in pieces or of a whole one, and of which words it wants more. */
function further(query: string, texts: readonly string[], like: Like, { inPieces = true, isWaiting = false } = {}) {
  const documents = texts.map((text, at) => ({ id: String(100 + at), title: 'x', texts: [text], shared: {} }))
  const whole = loadIndex([buildIndex(documents, { languages: ['en'] })])
  const asked: string[] = []
  const pieces = {
    ...{ near: NEAR, together: () => undefined, holds: () => undefined },
    // The pieces of the words that were typed are there; of any other the first look says what is missing.
    isWaiting: () => isWaiting && asked.length > 0,
  }
  const index = inPieces ? { ...whole, inPieces: pieces } : whole
  const { hits, byMeaning, wants, reasonsOf } = search(index, `${query} `, (at) => ['x', texts[at]!], {
    neighboursOf: (word) => {
      asked.push(word)
      return like[word]?.split(' ').map((one) => ({ word: one, likeness: 0.5 }))
    },
  })
  const alike = hits.slice(hits.length - byMeaning)
  return {
    alike: alike.map(({ id }) => Number(id) - 100).sort((a, b) => a - b),
    reasons: alike.map(({ document }) =>
      reasonsOf(document)
        .map(({ typed, found }) => `${typed}: ${found.join(' ')}`)
        .join(),
    ),
    asked: [...new Set(asked)],
    wants: wants.neighbours,
  }
}

const OTHERS = ['poplar', 'willow', 'larch', 'hazel', 'rowan', 'aspen']
const FIR: Like = { fir: 'alder birch cedar maple', hazel: '', rowan: '' }

test('of an index in pieces the three nearest words are looked up for a word that stands nowhere, of a whole one all', () => {
  const texts = ['alder', 'birch', 'cedar', 'maple', ...OTHERS]
  expect(further('fir', texts, FIR).alike).toEqual([0, 1, 2])
  expect(further('fir', texts, FIR, { inPieces: false }).alike).toEqual([0, 1, 2, 3])
})

test('where something is found by the words that were typed, none is looked up for a word that stands somewhere', () => {
  const texts = ['rowan hazel elm', 'rowan elm', 'alder rowan', ...OTHERS]
  expect(further('rowan hazel fir', texts, FIR).asked).toEqual(['fir'])
  expect(
    further('rowan hazel', ['rowan', 'alder', 'hazel', ...OTHERS], { hazel: 'alder', rowan: 'alder' }).asked,
  ).toEqual([])
  expect(
    further('rowan hazel', ['rowan', 'alder', 'hazel', ...OTHERS], { hazel: 'alder' }, { inPieces: false }).asked,
  ).toEqual(['rowan', 'hazel'])
})

test('where nothing is, those words are looked up too that tell most, two in all', () => {
  const like: Like = { fir: '', elm: 'x1', ash: 'x2', oak: 'alder', yew: 'birch', box: '' }
  // Four words, each alone in documents of its own: none holds enough.
  const texts = ['elm', 'elm', 'elm', 'ash', 'ash', 'oak', 'yew', 'alder birch', ...OTHERS]
  expect(further('elm ash oak yew', texts, like).asked).toEqual(['oak', 'yew'])
  expect(further('elm ash oak yew', texts, like)).toMatchObject({ alike: [7], reasons: ['oak: alder,yew: birch'] })
  expect(further('fir elm oak yew', texts, like).asked).toEqual(['fir', 'oak'])
  expect(further('fir box oak yew', texts, like).asked).toEqual(['fir', 'box'])
})

test('a word of which nothing is at hand is asked for, and before it is there none is looked up for another', () => {
  const texts = ['elm', 'ash', 'oak', ...OTHERS]
  expect(further('fir elm ash oak', texts, { elm: 'x', ash: 'x', oak: 'x' })).toMatchObject({
    asked: ['fir'],
    wants: ['fir'],
  })
  expect(further('fir elm', texts, FIR, { inPieces: false }).wants).toEqual(['elm'])
  expect(further('fir', texts, FIR).wants).toEqual([])
})

test('while a piece of a word of like meaning is missing, none is asked for another', () => {
  const texts = ['elm', 'ash', 'oak', ...OTHERS]
  const like: Like = { fir: 'alder', elm: 'alder', ash: 'alder', oak: 'alder' }
  expect(further('fir elm ash oak', texts, like, { isWaiting: true }).asked).toEqual(['fir'])
})

test('small words, dates and figures have no words of like meaning', () => {
  const like: Like = { what: 'alder', 2024: 'alder', '24 november 2024': 'alder', 500: 'alder', fir: '' }
  expect(further('what of fir 500 2024', ['alder', ...OTHERS], like, { inPieces: false })).toMatchObject({
    asked: ['fir'],
    alike: [],
  })
})

test('a word of like meaning counts in each of its forms, and for each that is told which it was', () => {
  const found = further(
    'fir',
    ['alders', 'alder', 'the alders and an alder', ...OTHERS],
    { fir: 'alder' },
    { inPieces: false },
  )
  expect(found.alike).toEqual([0, 1, 2])
  expect(found.reasons.sort()).toEqual(['fir: alder', 'fir: alder alders', 'fir: alders'])
})

test('what was typed beside it is no evidence, and of what holds the word itself no other is told', () => {
  expect(further('fir elm', ['elm', ...OTHERS], { fir: 'elm', elm: '' }, { inPieces: false }).alike).toEqual([])
  const texts = ['oak alder', 'oak birch', 'ash', ...OTHERS]
  const like: Like = { oak: '', yew: 'alder', ash: 'birch' }
  const found = further('oak yew ash', texts, like, { inPieces: false })
  expect(found.reasons).toEqual(found.alike.map((at) => ['yew: alder', 'ash: birch'][at]))
})
