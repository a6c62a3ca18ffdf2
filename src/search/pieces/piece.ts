import type { PackedColumn } from '../pack-column.ts'
import type { EqualWords } from '../pack-index.ts'
import type { PackedWords } from '../pack-words.ts'
import type { ForeignLabels, Labels, ShownDocument } from '../protocol.ts'
import { SHARED_FIELDS, type SharedField } from '../search-document.ts'

/**
 * The index of a large site is cut into pieces, so that a query fetches those that can answer it and no others: where the
 * words stand and where two words stand together, each cut by the alphabet, and the texts, cut by the order of the
 * documents. The frame is what every query needs: all words, all facets, and which piece holds what.
 */
export const PIECE_KINDS = ['words', 'pairs', 'texts'] as const

export type PieceKind = (typeof PIECE_KINDS)[number]

/** A piece by its kind and its place among those of this kind. */
export type PieceName = `${PieceKind}-${number}`

/** Each file names the build that it is of: pieces of different days would not fit together. */
export type Versioned = { readonly version: string }

export type Frame = {
  readonly comparisons: readonly (Required<EqualWords> & {
    readonly id: string
    /** How many documents it has; they follow each other. */
    readonly count: number
    readonly labels: Labels
    readonly foreign?: ForeignLabels
  })[]
  readonly languages: readonly string[]
  readonly small: Readonly<Record<string, string>>
  readonly han: string
  readonly words: PackedWords
  /** For each word, whether its language writes several words as one; empty where none does. */
  readonly compounded: string
  /** For each document, how many different words its own texts have. */
  readonly lengths: string
  /** The fields whose values have keys; the numbers of the values as steps, see `cyclicSteps`. */
  readonly columns: readonly PackedColumn[]
  /** For other fields, how many values each document has, where that is ever more than one. */
  readonly several: Readonly<Partial<Record<SharedField, string>>>
  /** Of phrases of more than two words that the publisher says are the same as others, where they stand. */
  readonly phrases: readonly { readonly phrase: string; readonly list: string }[]
  /** With what each piece begins: the number of a word, two words as one, the number of a document. */
  readonly starts: { readonly words: string; readonly pairs: PackedWords; readonly texts: string }
}

/**
 * Numbers below a size, each as how far it is from the one before, counted on past the end: documents follow each other by
 * issue and date, so that dates rise step by step.
 */
export function cyclicSteps(numbers: readonly number[], size: number): number[] {
  return numbers.map((number, at) => (number - (numbers[at - 1] ?? 0) + size) % size)
}

/** Reads such steps. */
export function fromCyclicSteps(steps: readonly number[], size: number): Uint32Array {
  let number = 0
  return Uint32Array.from(steps, (step) => (number = (number + step) % size))
}

/** For each word in turn: how many lists; and for each list its slot, how many numbers, and these as steps. */
export type WordsPiece = { readonly lists: string }

/** Two words as one, and for each of them how long the first is, and where they stand: see `packPair`. */
export type PairsPiece = { readonly joined: PackedWords; readonly lists: string }

export type TextsPiece = { readonly ids: PackedWords; readonly documents: readonly ShownDocument[] }

export type Piece = WordsPiece | PairsPiece | TextsPiece

/** What a list of a word is of, by number: a field, or the documents' own texts. */
export const SLOTS: readonly (SharedField | 'text')[] = [...SHARED_FIELDS, 'text']
