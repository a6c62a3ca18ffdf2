import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markMatches, type Marks } from './mark-matches.ts'

function marked(text: string, marks: Partial<Marks>): string[] {
  const ranges = markMatches(text, { words: new Set(), beginnings: [], phrases: [], ...marks })
  return ranges.map(({ start, end }) => text.slice(start, end))
}

test('words are marked whole, as they are written', () => {
  expect(marked('Der Straßenbau in Zürich', { words: new Set(['zurich', 'strassenbau']) })).toEqual([
    'Straßenbau',
    'Zürich',
  ])
})

test('of a word that was typed in part, that part is marked', () => {
  expect(marked('Ceasefire or cease fire', { beginnings: ['ceas'] })).toEqual(['Ceas', 'ceas'])
  expect(marked('Straße', { beginnings: ['stras'] })).toEqual(['Straß'])
})

test('a phrase is marked only where its words follow each other', () => {
  expect(marked('final stage, stage final', { phrases: [['final', 'stage']] })).toEqual(['final', 'stage'])
})

test('words without blanks between them are marked as one', () => {
  expect(marked('停火协议', { words: new Set(['停火', '协议']) })).toEqual(['停火协议'])
})

test('ranges lie within the text, in order, and apart from each other', () => {
  const part = fc.constantFrom('ß', 'é', 'a', 'ab', ' ', '-', '漢字', 'й', '\u0301', '😀')
  const text = fc.array(part).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.array(text), (value, words) => {
      const ranges = markMatches(value, { words: new Set(words), beginnings: ['a', 's'], phrases: [['a', 'ab']] })
      let before = -1
      for (const { start, end } of ranges) {
        expect(before < start && start < end && end <= value.length).toBe(true)
        before = end
      }
    }),
  )
})
