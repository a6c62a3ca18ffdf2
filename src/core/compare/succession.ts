import type { Dataset } from '../model/dataset.ts'
import { addDays, countsOn, firstDay, type Day, type PartialDate } from '../model/date.ts'
import type { Party } from '../model/record.ts'

/** Whether a party takes part on a day, and if not, why. A party whose dates nobody gave takes part on every day. */
export type Participation =
  | { readonly takesPart: true }
  | { readonly takesPart: false; readonly reason: 'not-yet-entered'; readonly entered: PartialDate }
  | {
      readonly takesPart: false
      readonly reason: 'left'
      /** Its last day. */
      readonly left: PartialDate
      /** The parties that follow it, in the order of the columns; none where it just left. */
      readonly followedBy: readonly string[]
    }

/** Whether a party takes part on a day. Nobody knows an id that is not recorded to have left. */
export function participation(dataset: Dataset, partyId: string, day: Day): Participation {
  const party = dataset.partyById.get(partyId)
  if (!party) return { takesPart: true }
  const { entered, left } = party
  if (entered !== undefined && day < firstDay(entered)) return { takesPart: false, reason: 'not-yet-entered', entered }
  const followers = followersOf(dataset, partyId).filter((one) => hasEntered(one, day))
  if (left !== undefined && day > countsOn(left, dataset.comparison.covers_until)) {
    return { takesPart: false, reason: 'left', left, followedBy: followers.map(({ id }) => id) }
  }
  const [first] = followers.map((one) => firstDay(one.entered)).sort()
  if (first === undefined) return { takesPart: true }
  return { takesPart: false, reason: 'left', left: addDays(first, -1), followedBy: followers.map(({ id }) => id) }
}

type Entered = Party & { readonly entered: PartialDate }

/** The parties that say they follow a party, whether or not they say since when, in the order of the columns. */
export function followersOf(dataset: Dataset, partyId: string): Party[] {
  return dataset.parties.filter(({ id, successor_of }) => id !== partyId && successor_of.includes(partyId))
}

/** The recorded parties that a party says it follows, whether or not it says since when, in the order of the columns. */
export function statedPredecessorsOf(dataset: Dataset, { id, successor_of }: Party): Party[] {
  return dataset.parties.filter((one) => one.id !== id && successor_of.includes(one.id))
}

/** Whether a party says that it was there on a day. */
function hasEntered(party: Party, day: Day): party is Entered {
  return party.entered !== undefined && firstDay(party.entered) <= day
}

/** The recorded parties that a party follows; none before it has entered, or where nobody says when it did. */
export function predecessorsOf(dataset: Dataset, partyId: string, day: Day): string[] {
  const party = dataset.partyById.get(partyId)
  if (!party || party.entered === undefined || day < firstDay(party.entered)) return []
  return [...new Set(party.successor_of)].filter((id) => id !== partyId && dataset.partyById.has(id))
}

/** Whether a party follows another, at one step or several. Ends where parties follow each other in a circle. */
export function isSuccessor(dataset: Dataset, later: string, earlier: string): boolean {
  const seen = new Set([later])
  for (const id of seen) {
    for (const before of dataset.partyById.get(id)?.successor_of ?? []) {
      if (before === earlier) return later !== earlier
      seen.add(before)
    }
  }
  return false
}
