import type { Dataset } from '../model/dataset.ts'
import { countsOn, firstDay, type Day } from '../model/date.ts'
import type { Party } from '../model/record.ts'
import { participation } from './succession.ts'

/** The blocs that a party belongs to on a day, as it lists them. What a bloc says is never copied to its members. */
export function blocsOf(dataset: Dataset, partyId: string, day: Day): Party[] {
  const listed = isFollowed(dataset, partyId, day) ? [] : (dataset.partyById.get(partyId)?.member_of ?? [])
  const ids = listed.flatMap((bloc) => {
    if (typeof bloc === 'string') return bloc
    const hasBegun = bloc.from === undefined || firstDay(bloc.from) <= day
    const hasEnded = bloc.until !== undefined && countsOn(bloc.until, dataset.comparison.covers_until) < day
    return hasBegun && !hasEnded ? bloc.party : []
  })
  return [...new Set(ids)]
    .filter((id) => id !== partyId && !isFollowed(dataset, id, day))
    .flatMap((id) => dataset.partyById.get(id) ?? [])
}

/** Whether another party has taken the place of one: then it belongs to nothing, and nobody to it. */
function isFollowed(dataset: Dataset, partyId: string, day: Day): boolean {
  const part = participation(dataset, partyId, day)
  return !part.takesPart && part.reason === 'left' && part.followedBy.length > 0
}

/** The members of a bloc on a day, in the order of the columns. */
export function membersOf(dataset: Dataset, blocId: string, day: Day): Party[] {
  return dataset.parties.filter(({ id }) => blocsOf(dataset, id, day).some((bloc) => bloc.id === blocId))
}

/** A bloc with those that belong to it on a day. */
export type BlocWithMembers = { readonly bloc: Party; readonly members: readonly Party[] }

/** The blocs that have members in the comparison on a day, in the order of the columns, and so their members. */
export function blocsWithMembers(dataset: Dataset, day: Day): BlocWithMembers[] {
  return dataset.parties.flatMap((bloc) => {
    const members = membersOf(dataset, bloc.id, day)
    return members.length > 0 ? [{ bloc, members }] : []
  })
}
