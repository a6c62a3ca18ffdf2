import { expect, test } from 'vitest'
import { readWordnet } from '#disk/read-wordnet.ts'
import { findNeighbours } from './find-neighbours.ts'
import { createNeighbours } from './load-neighbours.ts'
import { packNeighbours } from './pack-neighbours.ts'
import { parseWordnet } from './parse-wordnet.ts'
import { loadWordVectors, packVectors, unpackVectors } from './word-vectors.ts'

const SITE =
  'ceasefire reconstruction emissions regime germany france russian prisoners tribunal writers minimum'.split(' ')
const NEVER = ['regime']
const files = packNeighbours(findNeighbours(parseWordnet(await readWordnet()), await loadWordVectors(), SITE, NEVER))
const book = createNeighbours(
  files.map(({ from }) => from),
  (file) => Promise.resolve(files[file]!.packed),
)
const near = async (word: string) => {
  await book.read([word])
  return book.of(word)?.map((one) => one.word) ?? []
}

test.each([
  ['truce', 'ceasefire'],
  ['armistice', 'ceasefire'],
  ['rebuilding', 'reconstruction'],
  ['polluters', 'emissions'],
  ['captives', 'prisoners'],
  ['judges', 'tribunal'],
  ['screenwriters', 'writers'],
  ['maximum', 'minimum'],
])('%s leads to %s', async (typed, found) => {
  expect(await near(typed)).toContain(found)
})

test('no word leads to a loaded term, nor the name of one country to another', async () => {
  for (const word of ['government', 'dictatorship', 'junta', 'rule', 'authorities', 'leadership']) {
    expect(await near(word), word).not.toContain('regime')
  }
  for (const word of ['italy', 'poland', 'spain', 'germany', 'iran']) {
    expect(await near(word), word).not.toContain('france')
    expect(await near(word), word).not.toContain('russian')
  }
})

test('a word of the dictionary is known as one where it has no neighbours; a mistyped one is not', async () => {
  await book.read(['playoffs', 'ceasefier'])
  expect(book.isWord('playoffs')).toBe(true)
  expect(book.isWord('ceasefier')).toBe(false)
})

test('directions come back about as they were', () => {
  const row = Float32Array.from([0.5, -0.5, 0.1, 0.7])
  const back = unpackVectors(packVectors(new Map([['word', row]]))).get('word')!
  for (const [at, one] of row.entries()) expect(back[at]! * one).toBeGreaterThan(0)
})
