import { expect, test } from 'vitest'
import { SMALL_WORDNET } from '#tests/small-wordnet.ts'
import { parseWordnet } from './parse-wordnet.ts'

const { words, meanings, names } = parseWordnet(SMALL_WORDNET)

test('a word has its meanings, in the order of the file, with how often it was met in each', () => {
  expect(words.get('pay')).toEqual([
    { meaning: meanings.get('n00000011'), met: 5 },
    { meaning: meanings.get('v00000102'), met: 9 },
  ])
  // A word and its spelling with a hyphen are one.
  expect(words.get('ceasefire')?.map(({ met }) => met)).toEqual([2, 3])
  // Adjectives that follow another stand with the adjectives.
  expect(words.get('armed')?.map(({ met }) => met)).toEqual([4, 2])
  expect(words.get('quickly')).toHaveLength(1)
})

test('a meaning has its words, what is said of it without examples, and where it leads', () => {
  expect(meanings.get('n00000001')).toEqual({
    words: ['ceasefire', 'ceasefire', 'armistice'],
    gloss: 'an agreement to stop fighting for a time',
    links: [
      { kind: '@', to: 'n00000002' },
      { kind: '+', to: 'v00000101' },
    ],
  })
  expect(meanings.get('a00000202')).toEqual({ words: ['armed'], gloss: 'with weapons of war  ', links: [] })
  expect(meanings.get('v00000102')?.words).toEqual(['pay', 'give_back'])
  expect(meanings.size).toBe(23)
})

test('words of several parts, single letters, and what has no such meaning are left out', () => {
  expect([...words.keys()].filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([])
  for (const word of ['frenchrepublic', 'elsewhere', 'nowhere', 'x', '']) expect(words.has(word), word).toBe(false)
})

test('a name is what is written with a capital alone, or is never met without; it is no word of a meaning, but as an adjective', () => {
  expect([...names].sort()).toEqual(['france', 'french', 'germany', 'polish'])
  expect(meanings.get('n00000021')?.words).toEqual([])
  expect(meanings.get('a00000201')?.words).toEqual(['french'])
  expect([words.has('france'), words.has('french'), words.has('china')]).toEqual([false, true, true])
})
