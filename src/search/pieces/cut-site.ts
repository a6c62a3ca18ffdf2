import { indexLanguage } from '../index-language.ts'
import { equalIn, smallWords } from '../load-index.ts'
import type { EqualWords } from '../pack-index.ts'
import { packFlags } from '../pack-postings.ts'
import { packNumbers, unpackNumbers } from '../pack-numbers.ts'
import { packWords } from '../pack-words.ts'
import type { ForeignLabels, Labels, ShownDocument } from '../protocol.ts'
import type { SearchDocument } from '../search-document.ts'
import { commonTogether, gatherPairs, type IsCommon } from './gather-pairs.ts'
import { documentTerms, gatherWords } from './gather-words.ts'
import { cutPairs, cutTexts, cutWords, MOST, packPair, type Most, type Pair } from './pack-pieces.ts'
import { cyclicSteps, SLOTS, type Frame, type Piece, type PieceName } from './piece.ts'

/**
 * Makes the index of a site in pieces: the frame, and each piece by its name. All that is counted over the documents is
 * counted over those of the whole site. The same comparisons give the same bytes; what it costs grows with their size.
 */
export function cutSite(comparisons: readonly SearchedComparison[], most: Most = MOST): CutSite {
  const sorted = comparisons.map((one) => ({
    ...one,
    searched: [...one.searched].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)),
  }))
  const all = sorted.flatMap(({ searched }) => searched)
  const documents = all.map(({ document }) => document)
  const terms = documents.map(documentTerms)
  const gathered = gatherWords(documents, terms)
  const words = [...gathered.words.keys()].sort()
  const told = sorted.map(({ searched, languages }) =>
    indexLanguage(
      searched.map(({ document }) => document),
      languages,
    ),
  )
  const isCommon = commonTogether(gathered, documents.length)
  const { pairs, longer } = gatherPairs(documents, terms, longPhrases(comparisons))
  const cut = {
    words: cutWords(
      words.map((word) => gathered.words.get(word)!),
      most.words,
    ),
    pairs: cutPairs(sortedPairs(pairs, isCommon), most.pairs),
    texts: cutTexts(
      all.map(({ document: { id }, shown }) => ({ id, shown })),
      most.texts,
    ),
  }
  const compounded = new Set(told.flatMap((one) => [...one.compounded]))
  const party = SLOTS.indexOf('party')
  const isName = (word: string) => gathered.words.get(word)?.some(({ slot }) => slot === party) ?? false
  const small = [...smallWords(told, isName)].map(([language, own]) => [language, [...own].join(' ')])
  const frame: Frame = {
    comparisons: sorted.map(({ id, labels, foreign, searched, synonyms = [], leads = [] }) => ({
      ...{ id, count: searched.length, labels, synonyms, leads },
      ...(foreign ? { foreign } : {}),
    })),
    languages: [...new Set(told.flatMap(({ languages }) => languages))],
    small: Object.fromEntries(small) as Frame['small'],
    han: told.map(({ han }) => han).join(''),
    words: packWords(words),
    compounded: compounded.size === 0 ? '' : packFlags(words.map((word) => compounded.has(word))),
    lengths: gathered.lengths,
    columns: gathered.columns.map((column) => ({
      ...column,
      values: packNumbers(cyclicSteps(unpackNumbers(column.values), column.size)),
    })),
    several: gathered.several,
    phrases: [...longer]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([phrase, numbers]) => ({
        phrase,
        list: packPair({ first: 0, numbers, isCommon: isCommon(phrase.split(' ')) }),
      })),
    starts: {
      words: packNumbers(cut.words.starts),
      pairs: packWords(cut.pairs.pieces.map(({ joined }) => joined.rest.split('\n')[0]!)),
      texts: packNumbers(cut.texts.starts),
    },
  }
  const pieces = new Map<PieceName, Piece>()
  for (const kind of ['words', 'pairs', 'texts'] as const) {
    cut[kind].pieces.forEach((piece, at) => pieces.set(`${kind}-${at}`, piece))
  }
  return { frame, pieces }
}

/** By what they are as one, so that who types `healthcare` finds `health care` in one piece. */
function sortedPairs(pairs: ReadonlyMap<string, readonly number[]>, isCommon: IsCommon): Pair[] {
  const all = [...pairs].map(([words, numbers]): Pair => {
    const [first, next] = words.split(' ') as [string, string]
    return { joined: first + next, first: first.length, numbers, isCommon: isCommon([first, next]) }
  })
  return all.sort((a, b) => (a.joined < b.joined ? -1 : a.joined > b.joined ? 1 : a.first - b.first))
}

/** What the publisher says is the same as something else, where it is more than two words. */
function longPhrases(comparisons: readonly SearchedComparison[]): string[][] {
  const found = comparisons.flatMap(({ synonyms = [], leads = [] }) =>
    equalIn({ synonyms, leads }, 0, 0).flatMap((equal) => equal.found),
  )
  const long = found.filter((words) => words.length > 2).map((words) => words.join(' '))
  return [...new Set(long)].map((phrase) => phrase.split(' '))
}

/** A comparison as it is searched. */
export type SearchedComparison = EqualWords & {
  readonly id: string
  readonly searched: readonly { readonly document: SearchDocument; readonly shown: ShownDocument }[]
  readonly labels: Labels
  readonly foreign?: ForeignLabels
  readonly languages: readonly string[]
}

export type CutSite = { readonly frame: Frame; readonly pieces: ReadonlyMap<PieceName, Piece> }
