import { oncePerText } from '#core/model/once.ts'
import { smallWordsOf } from '../small-words.ts'
import { DEFAULT_STEMMERS, formKeys } from '../stemmers.ts'
import type { Meaning, Sense, Wordnet } from './parse-wordnet.ts'
import { normalise, type WordVectors } from './word-vectors.ts'

const formOf = oncePerText((word: string) => formKeys(word, DEFAULT_STEMMERS)[0] ?? word)

/**
 * For each English word, which words of a site are nearest to it in meaning, the nearest first: those whose meanings are
 * described alike in WordNet, and those that are met beside the same words. A meaning that fits the words of the site
 * counts for more. Words of `never` are no word's neighbours, and neither are names: one country is not another.
 */
export function findNeighbours(
  wordnet: Wordnet,
  vectors: WordVectors,
  siteWords: Iterable<string>,
  never: Iterable<string> = [],
): Neighbours {
  const site = groupByForm(siteWords)
  for (const word of never) site.delete(formOf(word))
  const describe = describer(wordnet, new Set(site.keys()))
  const known = new Set([...wordnet.words.keys()].map((word) => formOf(word)))
  const targets = [...site].flatMap(([form, words]): Target[] => {
    if (!known.has(form) || words.some((word) => wordnet.names.has(word))) return []
    const described = describe(words.filter((word) => wordnet.words.has(word)))
    return [{ form, word: words[0]!, described, direction: directionOf(words, vectors) }]
  })
  const index = new Map<number, { readonly target: number; readonly weight: number }[]>()
  for (const [target, { described }] of targets.entries()) {
    for (const { feature, weight } of described) {
      const list = index.get(feature)
      if (list) list.push({ target, weight })
      else index.set(feature, [{ target, weight }])
    }
  }
  const directions = matrixOf(targets)
  const found = new Map<string, Neighbour[]>()
  const likeness = new Float64Array(targets.length)
  const mainForms = mainFormsOf(vectors)
  for (const word of new Set([...vectors.keys(), ...wordnet.words.keys()])) {
    const direction = vectors.get(word)
    const main = mainForms.get(formOf(word))
    if (direction && main && main !== direction && dot(direction, main) > SAME) continue
    const senses = wordnet.words.get(word) ?? []
    if (!direction && senses.every(({ met, meaning }) => met === 0 && meaning.words.length === 1)) continue
    // Words that nobody ever met in a text are names of plants and diseases mostly: they have to be very near.
    const least = direction || isCommon(senses) ? LEAST : LEAST_OF_RARE
    const own = formOf(word)
    if (wordnet.names.has(word)) {
      if (!site.has(own)) found.set(word, [])
      continue
    }
    likeness.fill(0)
    for (const { feature, weight } of senses.length > 0 ? describe([word]) : []) {
      for (const { target, weight: other } of index.get(feature) ?? []) likeness[target]! += DESCRIBED * weight * other
    }
    if (direction) addMet(likeness, direction, directions)
    const near: Neighbour[] = []
    for (const [target, { form, word }] of targets.entries()) {
      if (likeness[target]! >= least && form !== own) near.push({ word, likeness: likeness[target]! })
    }
    near.sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
    // A word that is like none of the site's is told too: it is no slip of the hand.
    if (near.length > 0 || (direction && !site.has(own))) found.set(word, near.slice(0, MOST))
  }
  return found
}

/** Of each word the form that is met most. The others need no neighbours of their own unless they mean something else. */
function mainFormsOf(vectors: WordVectors): Map<string, Float32Array> {
  const main = new Map<string, Float32Array>()
  for (const [word, direction] of vectors) if (!main.has(formOf(word))) main.set(formOf(word), direction)
  return main
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

/** The directions of the targets one after the other; nothing but zeros where there is none. */
function matrixOf(targets: readonly Target[]): Float32Array {
  const size = targets.find(({ direction }) => direction)?.direction?.length ?? 0
  const matrix = new Float32Array(targets.length * size)
  for (const [at, { direction }] of targets.entries()) if (direction) matrix.set(direction, at * size)
  return matrix
}

function addMet(likeness: Float64Array, direction: Float32Array, directions: Float32Array): void {
  const size = direction.length
  for (let target = 0, from = 0; from < directions.length; target++, from += size) {
    let alike = -UNLIKE
    for (let at = 0; at < size; at++) alike += direction[at]! * directions[from + at]!
    if (alike > 0) likeness[target]! += MET * alike
  }
}

/** From here on two words are near. */
const LEAST = 0.33
const LEAST_OF_RARE = 0.45
/** From here on two forms of a word mean the same. */
const SAME = 0.5
const MOST = 6
/** What it counts to be described alike, and to be met beside the same words; two words that are not alike still are a little. */
const DESCRIBED = 0.7
const MET = 1
const UNLIKE = 0.2

/** Whether it was met in a text at least once. */
function isCommon(senses: readonly Sense[]): boolean {
  return senses.some(({ met }) => met > 0)
}

/** The direction of a word in all its forms. */
function directionOf(words: readonly string[], vectors: WordVectors): Float32Array | undefined {
  const own = words.flatMap((word) => vectors.get(word) ?? [])
  const [first, ...others] = own
  if (!first || others.length === 0) return first
  return normalise(first.map((_, at) => own.reduce((sum, row) => sum + row[at]!, 0)))
}

/** Gives what a word is described by: the most telling words of its meanings, with how much each says. */
function describer(wordnet: Wordnet, site: ReadonlySet<string>): (words: readonly string[]) => Description {
  const numbers = new Map<string, number>()
  const isOfSite: boolean[] = []
  const numberOf = (form: string): number => {
    const known = numbers.get(form)
    if (known !== undefined) return known
    numbers.set(form, numbers.size)
    isOfSite.push(site.has(form))
    return numbers.size - 1
  }
  const small = smallWordsOf('en')!
  const own = new Map<Meaning, { readonly words: readonly number[]; readonly gloss: readonly number[] }>()
  const frequency: number[] = []
  for (const meaning of wordnet.meanings.values()) {
    const words = meaning.words.flatMap((word) => word.split('_')).map((word) => numberOf(formOf(word)))
    const told = meaning.gloss.toLowerCase().match(/[a-z]{3,}/g) ?? []
    const gloss = told.filter((word) => !small.has(word)).map((word) => numberOf(formOf(word)))
    own.set(meaning, { words, gloss })
    for (const form of new Set([...words, ...gloss])) frequency[form] = (frequency[form] ?? 0) + 1
  }
  const tells = frequency.map((count) => Math.log(wordnet.meanings.size / (1 + count)))
  const sum = new Float64Array(numbers.size)
  const here = new Float64Array(numbers.size)

  const addMeaning = (meaning: Meaning, met: number, touched: Set<number>) => {
    const seen: number[] = []
    const add = (forms: readonly number[], weight: number) => {
      for (const form of forms) {
        if (here[form] === 0) seen.push(form)
        here[form] = Math.max(here[form]!, weight)
      }
    }
    const { words, gloss } = own.get(meaning)!
    add(words, WORD)
    add(gloss, GLOSS)
    let examples = 0
    for (const { kind, to } of meaning.links) {
      if (kind === '~' && ++examples > MOST_EXAMPLES) continue
      const other = wordnet.meanings.get(to)
      const weight = LINKS[kind]
      if (!other || weight === undefined) continue
      const linked = own.get(other)!
      add(linked.words, weight)
      if (weight >= 0.3) add(linked.gloss, weight * GLOSS * 0.6)
    }
    let [held, all] = [0, 0]
    for (const form of seen) {
      all += here[form]!
      if (isOfSite[form]) held += here[form]!
    }
    // A meaning that the site has words for is likelier to be meant.
    const weight = (met + 1) ** 0.7 * (0.2 + held / all)
    for (const form of seen) {
      sum[form]! += weight * here[form]!
      here[form] = 0
      touched.add(form)
    }
  }

  return (words) => {
    const touched = new Set<number>()
    for (const word of words) {
      const senses = [...(wordnet.words.get(word) ?? [])].sort((a, b) => b.met - a.met).slice(0, MOST_SENSES)
      for (const { meaning, met } of senses) addMeaning(meaning, met, touched)
    }
    let square = 0
    const all: { readonly feature: number; readonly weight: number }[] = []
    for (const feature of touched) {
      const weight = sum[feature]! * tells[feature]!
      square += weight * weight
      all.push({ feature, weight })
      sum[feature] = 0
    }
    all.sort((a, b) => b.weight - a.weight || a.feature - b.feature)
    const length = Math.sqrt(square)
    return all.slice(0, MOST_FEATURES).map(({ feature, weight }) => ({ feature, weight: weight / length }))
  }
}

/** What comes after these says next to nothing, and would take most of the time. */
const MOST_FEATURES = 40
const MOST_SENSES = 10
const MOST_EXAMPLES = 12

const WORD = 1
const GLOSS = 0.5

/** What a meaning leads to, and how much of it that says: kind, part of speech, likeness, cause, example. */
const LINKS: Readonly<Record<string, number>> = {
  ...{ '@': 0.5, '+': 0.8, '\\': 0.9, '<': 0.6, '&': 0.6, '^': 0.4, $: 0.5, '*': 0.4, '>': 0.4, '~': 0.15, '=': 0.4 },
}

function groupByForm(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    if (!/^[a-z]{3,}$/.test(word)) continue
    const form = formOf(word)
    const group = groups.get(form)
    if (group) group.push(word)
    else groups.set(form, [word])
  }
  return groups
}

type Target = {
  readonly form: string
  readonly word: string
  readonly described: Description
  readonly direction: Float32Array | undefined
}

type Description = readonly { readonly feature: number; readonly weight: number }[]

/** A word of the site, one for all its forms, and how like it is: 1 is the same. */
export type Neighbour = { readonly word: string; readonly likeness: number }

export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>
