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

test('words with figures or of several parts are none, marks of where a word stands are no part of it', () => {
  const read = parseWordnet({
    meanings: {
      n: [
        '00000001 06 n 02 4wd 0 jeep 0 000 | a car;"the 4wd"; "and so on"',
        '',
        '00000002 06 n 01 Jeep 0 000 | a brand',
      ].join('\n'),
      v: '00000003 40 v 02 pay 0 give_back 0 001 + 00000001 n 0101 01 + 08 00 | give | take',
      a: '00000004 00 a 02 galore(ip) 0 McAdam(a) 0 000 | in plenty',
    },
    senses: [
      ...['4wd%1:06:00:: 00000001 1 3', 'jeep%1:06:00:: 00000001 1 0', 'jeep%1:06:01:: 00000002 2 5'],
      ...['give_back%2:40:00:: 00000003 1 2', 'galore%3:00:00:: 00000004 1 1', 'pay%2:40:00:: 00000003 1 0'],
    ].join('\n'),
  })
  expect([...read.words.keys()]).toEqual(['jeep', 'galore', 'pay'])
  expect(read.words.get('jeep')?.map(({ met }) => met)).toEqual([0])
  expect(read.meanings.get('n00000001')?.gloss).toBe('a car')
  expect(read.meanings.get('v00000003')).toEqual({
    words: ['pay', 'give_back'],
    gloss: 'give | take',
    links: [{ kind: '+', to: 'n00000001' }],
  })
  expect(read.meanings.get('a00000004')?.words).toEqual(['galore', 'mcadam'])
  // `jeep` is written small somewhere, but was never met so.
  expect([...read.names].sort()).toEqual(['jeep', 'mcadam'])
})
