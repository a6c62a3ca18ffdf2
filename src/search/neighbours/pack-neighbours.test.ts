import { expect, test } from 'vitest'
import type { Neighbour } from './find-neighbours.ts'
import { createNeighbours } from './load-neighbours.ts'
import { fileOf, packNeighbours, unpackNeighbours } from './pack-neighbours.ts'

/** Words that begin alike, more than one file may hold; and others before and after them. */
const many = (start: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${start}${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}um`,
  )
const likes = (...list: [string, number][]) => list.map(([word, likeness]): Neighbour => ({ word, likeness }))
const NEIGHBOURS = new Map<string, readonly Neighbour[]>([
  ['truce', likes(['ceasefire', 0.63], ['peace', 0.41])],
  ['truces', likes(['peace', 1.4])],
  ...many('bord', 130).map((word) => [word, likes(['border', 0.5])] as const),
  ...many('cat', 130).map((word) => [word, []] as const),
  ['abandon', likes(['withdraw', 0.36])],
])
const files = packNeighbours(NEIGHBOURS)
const starts = files.map(({ from }) => from)

test('words that begin alike stand in one file; a file is closed once it holds enough', () => {
  expect(starts).toEqual(['aban', 'cata', 'caty'])
  expect([...starts].sort()).toEqual(starts)
  const words = files.map(({ packed }) => [...unpackNeighbours(packed).keys()])
  expect(words.flat().sort()).toEqual([...NEIGHBOURS.keys()].sort())
  const bord = words.filter((list) => list.some((word) => word.startsWith('bord')))
  expect(bord).toHaveLength(1)
  expect(bord[0]!.length).toBeGreaterThan(130)
  expect(files.length).toBeGreaterThan(1)
})

test('the neighbours of each word come back in their order, with their likeness in tenths and never above one', () => {
  const read = (word: string) => unpackNeighbours(files[fileOf(word, starts)]!.packed).get(word)
  expect(read('truce')).toEqual(likes(['ceasefire', 0.6], ['peace', 0.4]))
  expect(read('truces')).toEqual(likes(['peace', 1]))
  expect(read('abandon')).toEqual(likes(['withdraw', 0.4]))
  expect(read('catabum')).toEqual([])
  expect(fileOf('aardvark', starts)).toBe(-1)
  expect(fileOf('zebra', starts)).toBe(files.length - 1)
  expect(packNeighbours(new Map())).toEqual([])
})

test('the same neighbours give the same files, in whatever order they come', () => {
  expect(packNeighbours(new Map([...NEIGHBOURS].reverse()))).toEqual(files)
})

function bookOf() {
  const read: number[] = []
  const book = createNeighbours(starts, (file) => {
    read.push(file)
    return Promise.resolve(files[file]!.packed)
  })
  return { book, read }
}

test('of a word whose file was not read nothing is known; then its neighbours are, and whether it is a word', async () => {
  const { book, read } = bookOf()
  expect([book.of('truce'), book.isWord('truce')]).toEqual([undefined, undefined])
  await book.read(['truce', 'truce', 'trucc'])
  expect(read).toEqual([fileOf('truce', starts)])
  expect(book.of('truce')?.map(({ word }) => word)).toEqual(['ceasefire', 'peace'])
  expect([book.of('trucx'), book.isWord('truce'), book.isWord('trucx')]).toEqual([[], true, false])
  await book.read(['truces'])
  expect(read).toHaveLength(1)
})

test('what stands before all files is no word of theirs, and none is fetched for it', async () => {
  const { book, read } = bookOf()
  await book.read(['aardvark'])
  expect([read, book.of('aardvark'), book.isWord('aardvark')]).toEqual([[], [], false])
})

test('a form that is not listed has the neighbours of the shortest word that it is a form of', async () => {
  const { book } = bookOf()
  await book.read(['abandoned'])
  expect(book.of('abandoned')).toEqual(likes(['withdraw', 0.4]))
  expect(book.isWord('abandoning')).toBe(true)
  const forms = packNeighbours(
    new Map([
      ['trucings', likes(['x', 0.5])],
      ['trucing', likes(['y', 0.5])],
    ]),
  )
  const other = createNeighbours([forms[0]!.from], () => Promise.resolve(forms[0]!.packed))
  await other.read(['truce'])
  expect(other.of('truce')).toEqual(likes(['y', 0.5]))
})

test('a query fetches five files and no more; the words of the others are taken as read', async () => {
  const letters = [...'bcdfghjk']
  const all = packNeighbours(
    new Map(letters.flatMap((letter) => many(`${letter}ork`, 121).map((word) => [word, likes(['x', 0.5])] as const))),
  )
  const read: number[] = []
  const book = createNeighbours(
    all.map(({ from }) => from),
    (file) => {
      read.push(file)
      return Promise.resolve(all[file]!.packed)
    },
  )
  const words = letters.map((letter) => many(`${letter}ork`, 1)[0]!)
  await book.read(words)
  expect(read).toHaveLength(5)
  expect(words.map((word) => book.of(word)?.length)).toEqual([1, 1, 1, 1, 1, 0, 0, 0])
})
