import { oncePerText } from '#core/model/once.ts'
import { facetColumn } from '../facet-column.ts'
import { equalIn } from '../load-index.ts'
import { joinLabels, languagesOfLabels, type LoadedSite } from '../loaded-site.ts'
import { flagAt } from '../pack-postings.ts'
import { unpackNumbers } from '../pack-numbers.ts'
import { unpackWords } from '../pack-words.ts'
import { phraseIn } from '../phrase.ts'
import type { Posting } from '../posting.ts'
import { FIRST_PAGE, type Facet, type ShownDocument } from '../protocol.ts'
import type { SharedField } from '../search-document.ts'
import { TOGETHER_COUNT } from '../split-word.ts'
import type { Stemmers } from '../stemmers.ts'
import { vocabularyOf } from '../vocabulary.ts'
import { openColumn } from './large-column.ts'
import { openPairs, openWords, pairKey, readPhrase, type StoredPhrase } from './open-words.ts'
import type { Frame, PairsPiece, Piece, PieceName, TextsPiece, WordsPiece } from './piece.ts'

/**
 * Makes a searchable whole of a frame. What is asked of a piece that has not been put in is noted as missing, and found
 * once it is; until then it is as if it were nowhere.
 */
export function openSite(frame: Frame, stemmers: Stemmers): OpenSite {
  const missing = new Set<PieceName>()
  /** What only shows what was found: an answer is right without it. */
  const ahead = new Set<PieceName>()
  /** What the question needed that is being answered. */
  const needed = new Set<PieceName>()
  const need = <T>(kind: 'words' | 'pairs' | 'texts', number: number, from: ReadonlyMap<number, T>): T | undefined => {
    needed.add(`${kind}-${number}`)
    if (!from.has(number)) missing.add(`${kind}-${number}`)
    return from.get(number)
  }
  const isWaiting = () => missing.size > 0
  const words = unpackWords(frame.words)
  const numberOf = new Map(words.map((word, at) => [word, at]))
  const starts = {
    words: unpackNumbers(frame.starts.words),
    pairs: unpackWords(frame.starts.pairs),
    texts: unpackNumbers(frame.starts.texts),
  }
  const columns = new Map(frame.columns.map((packed) => [packed.field as SharedField | 'text', openColumn(packed)]))
  const several = new Map(Object.entries(frame.several).map(([field, counts]) => [field, unpackNumbers(counts)]))
  const fields = { columns, severalOf: (field: SharedField) => several.get(field) }
  const opened = {
    words: new Map<number, (nth: number) => readonly Posting[]>(),
    pairs: new Map<number, ReadonlyMap<string, () => StoredPhrase>>(),
    texts: new Map<number, true>(),
  }
  const postings = {
    has: (word: string) => numberOf.has(word),
    get: (word: string) => {
      const number = numberOf.get(word)
      if (number === undefined) return undefined
      const piece = pieceAt(starts.words, number)
      return need('words', piece, opened.words)?.(number - starts.words[piece]!)
    },
  }
  const phrases = new Map(frame.phrases.map(({ phrase, list }) => [phrase, readPhrase(unpackNumbers(list), 0)]))
  const phraseOf = (together: readonly string[]) => {
    if (!together.every((word) => numberOf.has(word))) return undefined
    if (together.length > 2) return phrases.get(together.join(' '))
    const joined = together.join('')
    const piece = pieceAt(starts.pairs, joined)
    return piece < 0 ? undefined : need('pairs', piece, opened.pairs)?.get(pairKey(joined, together[0]!.length))?.()
  }
  const ends = endsOf(frame)
  const comparisonOf = (document: number) => frame.comparisons[pieceAt([0, ...ends], document)]!
  const labels = joinLabels(frame.comparisons)
  const languages = languagesOfLabels(frame.comparisons)
  const ids = Array.from({ length: ends.at(-1) ?? 0 }, () => '')
  const documents: ShownDocument[] = []
  const textsAt = oncePerText((at: string) => {
    const { title, texts } = documents[Number(at)]!
    return [title, ...texts.map(({ text }) => text)]
  })
  const hasTexts = (document: number) => need('texts', pieceAt(starts.texts, document), opened.texts) === true
  const together = (words: readonly string[]) => {
    const stored = phraseOf(words)
    if (!stored || stored.isCommon) return undefined
    return { weight: TOGETHER_COUNT, posting: stored.posting, phrase: words }
  }
  const textsOf = (at: number) => (hasTexts(at) ? textsAt(String(at)) : undefined)
  const holds = (document: number, phrase: readonly string[]) => {
    const pairs = phrase.slice(1).map((word, at) => phraseOf([phrase[at]!, word]))
    if (!pairs.every((pair) => pair?.documents.has(document))) return false
    if (phrase.length === 2) return true
    const texts = textsOf(document)
    return texts && phraseIn(texts, phrase)
  }
  const facets = oncePerText((facet: Facet) => {
    const shorten = facet === 'year' ? (date: string) => date.slice(0, 4) : undefined
    const column = columns.get(facet === 'year' ? 'date' : facet)
    return column ? column.facet(shorten) : facetColumn(ends.at(-1) ?? 0, () => [])
  })
  const vocabulary = vocabularyOf(words, stemmers, frame.han)
  const site: LoadedSite = {
    index: {
      ...vocabulary,
      formsOf: oncePerText(vocabulary.formsOf),
      ids,
      postings,
      columns: new Map(),
      lengths: Float32Array.from(unpackNumbers(frame.lengths)),
      compounded: flagged(words, frame.compounded),
      small: new Map(Object.entries(frame.small).map(([language, own]) => [language, new Set(own.split(' '))])),
      equal: frame.comparisons.flatMap((one, at) => equalIn(one, ends[at]! - one.count, ends[at]!)),
      inPieces: { isWaiting, together, holds, near: NEAR },
    },
    documents,
    facets: { get: facets },
    textsOf,
    keysOf: (field, at) => columns.get(field)?.keysAt(at) ?? [],
    labelOf: (field, key, at) =>
      (at === undefined ? labels.get(field)?.get(key) : comparisonOf(at).labels[field]?.[key]) ?? key,
    languageOf: (label) => languages.get(label),
    reach: (wanted, count) => {
      // Before all postings are there nobody knows which documents are the first.
      if (isWaiting()) return []
      const forFirst = Math.min(MOST_PIECES.first, Math.max(LEAST_PIECES, MOST_NEEDED - needed.size))
      const most = count > FIRST_PAGE ? MOST_PIECES.later : forFirst
      const pieces = [...new Set(wanted.map((document) => pieceAt(starts.texts, document)))].slice(0, most)
      const near = wanted.findIndex((document) => !pieces.includes(pieceAt(starts.texts, document)))
      const within = near === -1 ? wanted : wanted.slice(0, near)
      for (const piece of pieces) if (!opened.texts.has(piece)) ahead.add(`texts-${piece}`)
      const away = within.findIndex((document) => !opened.texts.has(pieceAt(starts.texts, document)))
      return away === -1 ? within : within.slice(0, away)
    },
  }
  return {
    site,
    isWaiting,
    takeMissing: () => {
      const taken = [...new Set([...missing, ...ahead])]
      missing.clear()
      ahead.clear()
      needed.clear()
      return taken
    },
    put: (name, piece) => {
      const number = Number(name.split('-')[1])
      if (name.startsWith('words')) opened.words.set(number, openWords(piece as WordsPiece, fields))
      else if (name.startsWith('pairs')) opened.pairs.set(number, openPairs(piece as PairsPiece))
      else {
        const { ids: own, documents: shown } = piece as TextsPiece
        unpackWords(own).forEach((id, nth) => (ids[starts.texts[number]! + nth] = id))
        shown.forEach((one, nth) => (documents[starts.texts[number]! + nth] = one))
        opened.texts.set(number, true)
      }
    },
  }
}

/** Which of the pieces, told by what they begin with, would hold something; -1 where it comes before them all. */
function pieceAt<T extends number | string>(starts: readonly T[], sought: T): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= sought) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Before which number the documents of each comparison end. */
function endsOf({ comparisons }: Frame): number[] {
  let end = 0
  return comparisons.map(({ count }) => (end += count))
}

function flagged(words: readonly string[], packed: string): string[] {
  if (packed === '') return []
  const flags = unpackNumbers(packed)
  return words.filter((_, at) => flagAt(flags, at))
}

/** How many words of like meaning are looked up, each of which may stand in another piece. */
export const NEAR = { words: 2, each: 3, fewerThan: 1 }

/** How many pieces with texts are fetched for the first hits; and for more, when somebody asks for them. */
const MOST_PIECES = { first: 4, later: 15 }

/** A question of many words needs many pieces already: then fewer texts are fetched for its first hits, but some. */
const MOST_NEEDED = 7
const LEAST_PIECES = 2

export type OpenSite = {
  readonly site: LoadedSite
  /** Whether something was asked for in vain since it was last taken: then nothing that was found counts. */
  readonly isWaiting: () => boolean
  /** The pieces that were asked for since the last time, and are not there; those with texts to show among them. */
  readonly takeMissing: () => readonly PieceName[]
  readonly put: (name: PieceName, piece: Piece) => void
}
