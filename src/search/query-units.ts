import type { FoldedText } from './fold.ts'
import { dateAt, dateTerms } from './read-date.ts'
import { amountAfter, numberWord, valueTerm, wordForNumber, type Amount } from './read-figure.ts'
import { scanWords } from './scan-text.ts'
import type { ScannedWord } from './scanned-word.ts'
import { shortestPart } from './split-word.ts'

/** Takes a folded query apart into what counts as one each: a word, a date, an amount, two characters of a run. */
export function queryUnits(folded: FoldedText, typed: string, mayGrow: boolean): QueryUnit[] {
  const text = folded.text
  const words = scanWords(text)
  const units: QueryUnit[] = []
  for (let at = 0; at < words.length;) {
    const date = dateAt(words, at, text)
    const amount = date ? undefined : amountFrom(words, at, text)
    if (date) {
      const terms = date.readings.map((reading): Term => [dateTerms(reading)[0]!, 1])
      units.push({ kind: 'date', text: sliceOf(words, at, at + date.length, text), terms: new Map(terms) })
      at += date.length
    } else if (amount) {
      const terms = [
        ...amount.scaled.flatMap((term): Term[] => [
          [term, 1],
          [term.slice(1), 1],
        ]),
      ]
      units.push({ kind: 'figure', text: sliceOf(words, at, amount.next, text), terms: new Map(terms) })
      at = amount.next
    } else if (words[at]!.kind === 'character') {
      const end = endOfRun(words, at)
      units.push(...runUnits(words.slice(at, end)))
      at = end
    } else {
      units.push(
        wordUnit(words, at, text, typed.slice(folded.startOf(words[at]!.at), folded.endOf(words[at]!.end - 1))),
      )
      at++
    }
  }
  const last = units.at(-1)
  const isGrowing = mayGrow && last?.kind === 'word' && words.at(-1)!.end === text.length
  return isGrowing ? [...units.slice(0, -1), { ...last, growing: true }] : units
}

function wordUnit(words: readonly ScannedWord[], at: number, text: string, written: string): QueryUnit {
  const { word, kind, others = [] } = words[at]!
  const joined = [at - 1, at].flatMap((first) => joinedWords(words, first, text)).map((one): Term => [one, 1])
  if (kind === 'figure') {
    const inWords = wordForNumber(word)
    const terms: Term[] = [[word, 1], [valueTerm(word), 1], ...others.map((other): Term => [other, 1]), ...joined]
    return { kind, text: word, terms: new Map(inWords ? [...terms, [inWords, 0.9]] : terms) }
  }
  const terms = [...numberWord(word).map((figure): Term => [figure, 0.9]), ...joined]
  return {
    kind: 'word',
    text: word,
    terms: new Map(terms),
    growing: false,
    isCapitals: /^(?:\p{Lu}\.?){2,}$/u.test(written),
  }
}

/**
 * Two words as one: another may have written them so, `20 km` or `آتش بس` too. Short ones only where a hyphen says that they
 * belong together.
 */
function joinedWords(words: readonly ScannedWord[], first: number, text: string): string[] {
  const [one, next] = [words[first], words[first + 1]]
  if (!one || !next || one.kind === 'character' || next.kind === 'character') return []
  const between = text.slice(one.end, next.at)
  const isLong = (part: ScannedWord) => part.kind === 'figure' || part.word.length >= shortestPart(one.word)
  const isBlank = between === ' ' && ((isLong(one) && isLong(next)) || one.kind !== next.kind)
  return isBlank || /^[-‐‑–'’]$/.test(between) ? [one.word + next.word] : []
}

function amountFrom(words: readonly ScannedWord[], at: number, text: string): Amount | undefined {
  const next = words[at + 1] && amountAfter(words, at + 1, text)
  const amount = next?.first === at ? next : amountAfter(words, at, text)
  return amount && amount.scaled.length > 0 ? amount : undefined
}

function runUnits(run: readonly ScannedWord[]): QueryUnit[] {
  if (run.length === 1) return [{ kind: 'run', text: run[0]!.word, terms: new Map([[run[0]!.word, 1]]) }]
  return run.slice(1).map(({ word }, at) => {
    const pair = run[at]!.word + word
    return { kind: 'run', text: pair, terms: new Map([[pair, 1]]) }
  })
}

function endOfRun(words: readonly ScannedWord[], at: number): number {
  let end = at + 1
  while (words[end]?.kind === 'character' && words[end]!.at === words[end - 1]!.end) end++
  return end
}

function sliceOf(words: readonly ScannedWord[], from: number, to: number, text: string): string {
  return text.slice(words[from]!.at, words[to - 1]!.end)
}

type Term = [term: string, weight: number]

/** What counts as one in a query, and the terms of the index that it surely stands for. */
export type QueryUnit = {
  /** As it was typed, folded. */
  readonly text: string
  readonly terms: ReadonlyMap<string, number>
} & (
  | {
      readonly kind: 'word'
      /** Whether more letters may follow. */
      readonly growing: boolean
      /** Written in capitals: `US` is not `us`. */
      readonly isCapitals: boolean
    }
  | { readonly kind: 'date' | 'figure' | 'run' }
)
