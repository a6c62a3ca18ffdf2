import type { Dataset } from '../model/dataset.ts'
import type { Day } from '../model/date.ts'
import { partyOrPersonOn, type PartyName } from '../model/party-name.ts'

/** A party, or a person in plain words, under the name of a day. */
export type NamedParty = PartyName & {
  readonly id: string
  /** Whether it is a party, which has a page. */
  readonly isParty: boolean
}

/** Who is meant by the id of a party, or by the name of a person. */
export function namedParty(dataset: Dataset, partyOrPerson: string, day: Day): NamedParty {
  return {
    ...partyOrPersonOn(dataset, partyOrPerson, day),
    id: partyOrPerson,
    isParty: dataset.partyById.has(partyOrPerson),
  }
}
