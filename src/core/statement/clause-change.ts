import type { Clause } from '../model/draft.ts'
import { wordRuns, type WordRun } from './word-runs.ts'

type Amount = Clause['amounts'][number]

/**
 * What sets a clause apart from the same matter in another text. Word by word only where both stand here in their own words
 * and in one language; of summaries, which are the publisher's, nothing but figures, state and quoted words.
 */
export type ClauseChange = {
  /** The words of the later clause with those of the earlier; null where one of them is no text. */
  readonly runs: readonly WordRun[] | null
  readonly state: { readonly from: Clause['state']; readonly to: Clause['state'] } | null
  /** The figures that only one of them has, and whether it is the later one. */
  readonly amounts: readonly { readonly amount: Amount; readonly isNew: boolean }[]
  /** Whether both are quoted in one language, and differ. */
  readonly hasOtherQuote: boolean
}

/** Whether anything of what a clause says is on record, and not its heading alone. */
export function isSeen({ text, summary, quote }: Clause): boolean {
  return text !== undefined || summary !== undefined || quote !== undefined
}

/**
 * What changed from one clause to another on the same matter. Where one of them was not seen nobody knows what it has, so
 * none of its figures is new or gone.
 */
export function clauseChange(earlier: Clause, later: Clause): ClauseChange {
  const areTexts = earlier.text !== undefined && later.text !== undefined && earlier.lang === later.lang
  const areSeen = isSeen(earlier) && isSeen(later)
  const [was, is] = [new Set(earlier.amounts.map(keyOf)), new Set(later.amounts.map(keyOf))]
  return {
    runs: areTexts ? wordRuns(earlier.text ?? '', later.text ?? '', later.lang) : null,
    state: earlier.state === later.state ? null : { from: earlier.state, to: later.state },
    amounts: !areSeen
      ? []
      : [
          ...earlier.amounts.filter((one) => !is.has(keyOf(one))).map((amount) => ({ amount, isNew: false })),
          ...later.amounts.filter((one) => !was.has(keyOf(one))).map((amount) => ({ amount, isNew: true })),
        ],
    hasOtherQuote: hasOtherWords(earlier.quote, later.quote),
  }
}

/** Whether anything of it is marked. */
export function isChanged({ runs, state, amounts, hasOtherQuote }: ClauseChange): boolean {
  return (
    (runs?.some(({ change }) => change !== 'same') ?? false) || state !== null || amounts.length > 0 || hasOtherQuote
  )
}

function hasOtherWords(one: Clause['quote'], other: Clause['quote']): boolean {
  return one !== undefined && other !== undefined && one.lang === other.lang && one.text !== other.text
}

function keyOf({ of, value, from, to, as, unit }: Amount): string {
  return JSON.stringify([of, value, from, to, as, unit])
}
