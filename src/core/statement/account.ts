import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Position } from '../model/record.ts'
import { namedParty, type NamedParty } from './named-party.ts'
import { isOnlyTranslated, type SpokenWords } from './spoken-words.ts'

/** Whose account of a statement we have: a reporter's or another party's is not the party's own. */
export type Account =
  { readonly kind: 'self' | 'self-translated' | 'publisher' } | { readonly kind: 'party'; readonly party: NamedParty }

const PARTY = 'party:'

/** Reads `reported_by`, and whether the party's own words are known in translation only. */
export function accountOf(
  { reported_by: by }: Pick<Position, 'reported_by'>,
  words: readonly SpokenWords[],
  dataset: Dataset,
  day: Day,
): Account {
  if (by.startsWith(PARTY)) return { kind: 'party', party: namedParty(dataset, by.slice(PARTY.length), day) }
  if (by !== 'self') return { kind: 'publisher' }
  return { kind: isOnlyTranslated(words) ? 'self-translated' : 'self' }
}
