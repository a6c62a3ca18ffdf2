import type { Dataset } from '#core/model/dataset.ts'
import { formatList } from './dates.ts'

/** The name of a party by its id; anything else is the name of a person already and comes back as it is. */
export function nameOf(dataset: Dataset, partyOrPerson: string): string {
  return dataset.partyById.get(partyOrPerson)?.name ?? partyOrPerson
}

/** The names of several parties or persons as a list in words. */
export function namesOf(dataset: Dataset, partiesOrPersons: readonly string[]): string {
  return formatList(partiesOrPersons.map((one) => nameOf(dataset, one)))
}
