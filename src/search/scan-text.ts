import type { Scanned, ScannedWord } from './scanned-word.ts'
import { amountAfter, figureReadings } from './read-figure.ts'
import { datesIn } from './read-date.ts'

/**
 * Takes a folded text apart into words, in order. A word has one place and no word overlaps another: phrases and marks
 * count on that. Figures are one word however they are grouped, `600,000`, `600 000` and `600000`; letters between dots
 * are one, `U.S.`; a run without blanks (Chinese, Thai) gives its characters.
 */
export function scanWords(folded: string): ScannedWord[] {
  const words: ScannedWord[] = []
  for (const found of folded.matchAll(TOKEN)) {
    const { abbreviation, figure, run } = found.groups as Partial<Record<'abbreviation' | 'figure' | 'run', string>>
    const at = found.index
    if (abbreviation)
      words.push({ word: abbreviation.replace(/[. ]/g, ''), at, end: at + abbreviation.length, kind: 'word' })
    else if (figure) words.push(...figureWords(figure, at))
    else words.push(...runWords(run!, at))
  }
  return joinApostrophes(words, folded)
}

/** All that a folded text is found by: its words, and what they amount to together. Places may overlap. */
export function scanTerms(folded: string): Scanned[] {
  const words = scanWords(folded)
  const others = words.flatMap(({ at, end, others = [] }) => others.map((word) => ({ word, at, end })))
  return [...words, ...others, ...joinedTerms(words, folded), ...amountTerms(words, folded), ...datesIn(words, folded)]
}

/**
 * What several words are as one: `cease-fire` is found as `ceasefire` too, `l'accord` as `laccord`, and neighbours in a
 * run without blanks as two.
 */
export function joinedTerms(words: readonly ScannedWord[], folded: string): Scanned[] {
  const joined: Scanned[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    const [one, next] = [words[at]!, words[at + 1]!]
    if (one.kind === 'character' && next.kind === 'character') {
      if (one.end === next.at) joined.push({ word: one.word + next.word, at: one.at, end: next.end })
      continue
    }
    let last = at
    let word = one.word
    while (last + 1 < words.length && isHyphenated(words[last]!, words[last + 1]!, folded)) word += words[++last]!.word
    if (last === at) continue
    joined.push({ word, at: one.at, end: words[last]!.end })
    if (last > at + 1) joined.push({ word: one.word + next.word, at: one.at, end: next.end })
  }
  return joined
}

/** Figures with what stands beside them: `$1.3tn` is `#1300000000000`, `3.5 per cent` is `#3.5%`. */
function amountTerms(words: readonly ScannedWord[], folded: string): Scanned[] {
  return words.flatMap((_, at) => {
    const amount = amountAfter(words, at, folded)
    return amount ? amount.terms.map((word) => ({ word, at: amount.at, end: amount.end })) : []
  })
}

function isHyphenated(one: ScannedWord, next: ScannedWord, folded: string): boolean {
  if (one.kind === 'character' || next.kind === 'character') return false
  if (one.kind === 'figure' && next.kind === 'figure') return false
  return next.at === one.end + 1 && JOINS.test(folded[one.end]!)
}

const JOINS = /[-‐‑–'’‘`]/

function figureWords(figure: string, at: number): ScannedWord[] {
  const [word, ...others] = figureReadings(figure)
  if (word !== undefined) return [{ word, at, end: at + figure.length, kind: 'figure', others }]
  return [...figure.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    word: figureReadings(digits)[0]!,
    at: at + index,
    end: at + index + digits.length,
    kind: 'figure',
  }))
}

function runWords(run: string, at: number): ScannedWord[] {
  return [...run.matchAll(PART)].flatMap(({ 0: part, index }): ScannedWord[] => {
    const start = at + index
    if (UNSPACED.test(part)) {
      return [...part.matchAll(/\P{M}\p{M}*/gu)].map((one) => ({
        word: one[0],
        at: start + one.index,
        end: start + one.index + one[0].length,
        kind: 'character',
      }))
    }
    const digits = /^\d+/.exec(part)?.[0] ?? ''
    const isFigure = digits !== '' && /^(?:st|nd|rd|th)?$/.test(part.slice(digits.length))
    const word = isFigure ? figureReadings(digits)[0]! : part
    return [{ word, at: start, end: start + part.length, kind: isFigure ? 'figure' : 'word' }]
  })
}

/**
 * `об'єкт` is one word, `people's` is `people` and `Kıbrıs'ta` is `Kıbrıs`, and of `l'accord` the article is of no
 * account.
 */
function joinApostrophes(words: readonly ScannedWord[], folded: string): ScannedWord[] {
  const kept: ScannedWord[] = []
  for (const word of words) {
    const before = kept.at(-1)
    if (!before || word.at !== before.end + 1 || !/['’‘`]/.test(folded[before.end]!)) kept.push(word)
    else if (/^\p{scx=Cyrillic}/u.test(word.word) || word.word === 't') {
      kept[kept.length - 1] = { ...before, word: before.word + word.word, end: word.end }
    } else if (!/^(?:s|re|ve|ll|d|m|n?[iu]n|[dt][ae]n?|y?[aeiu]|y?l[ae])$/.test(word.word)) kept.push(word)
  }
  return kept
}

/** Letters between dots, be they set apart as in `J. D.`; a figure with its separators, also where a unit touches it, `1.3tn`; or a run of both. */
const TOKEN =
  /(?<![\p{L}\p{N}])(?<abbreviation>\p{L}(?:(?:\.\p{L})+|(?:\. \p{L})+)(?![\p{L}\p{N}])\.?)|(?<![\p{L}\p{N}])(?<figure>(?:\d{1,3}(?:[\u00a0\u202f ]\d{3}(?!\d))+|\d+)(?:[.,٫٬'’]\d+)*)(?=(?:k|mn?|mio|mln|bn?|mrd|trn|tn?)?(?![\p{L}\p{N}]))|(?<run>[\p{L}\p{N}\p{M}]+)/gu

const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u

/** Within a run, what has blanks between its words and what has not. */
const PART =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{M}]+|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu
