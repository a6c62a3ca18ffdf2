import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import type { Party } from '../model/record.ts'
import { isSuccessor, participation } from './succession.ts'

/**
 * The parties whose relation is the headline of an issue, in the order of the columns: the negotiation's own sides, whoever
 * else is in the table. They are the principals; where fewer than two are named, all but those that observe or are
 * mentioned. One that has left keeps its place, unless a party of the same kind follows it; such a party takes it over
 * on the day it enters.
 */
export function carriersOf(dataset: Dataset, day: Day): string[] {
  const principals = dataset.parties.filter(({ role }) => role === 'principal')
  const named =
    principals.length >= 2
      ? principals
      : dataset.parties.filter(({ role }) => role !== 'mentioned' && role !== 'observer')
  return named.filter((party) => !givesPlace(party, named, dataset, day)).map(({ id }) => id)
}

function givesPlace(party: Party, named: readonly Party[], dataset: Dataset, day: Day): boolean {
  const part = participation(dataset, party.id, day)
  if (part.takesPart) return false
  if (part.reason === 'left') return part.followedBy.some((id) => named.some((one) => one.id === id))
  return named.some((one) => isSuccessor(dataset, party.id, one.id))
}
