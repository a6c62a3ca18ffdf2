import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Day } from '#core/model/date.ts'
import { namedParty } from '#core/model/party-name.ts'
import { formatList } from './dates.ts'

/**
 * The name of a party by its id; anything else is the name of a person already and comes back as it is.
 *
 * @param day that of the page, where it is not that of today
 */
export function nameOf(dataset: Dataset, partyOrPerson: string, day: Day = latestDay(dataset)): string {
  return namedParty(dataset, partyOrPerson, day).name
}

/** The same where space is short: the short name of a party that has one. */
export function shortNameOf(dataset: Dataset, partyOrPerson: string, day: Day = latestDay(dataset)): string {
  return namedParty(dataset, partyOrPerson, day).short
}

/** The names of several parties or persons as a list in words. */
export function namesOf(dataset: Dataset, partiesOrPersons: readonly string[], day: Day = latestDay(dataset)): string {
  return formatList(partiesOrPersons.map((one) => nameOf(dataset, one, day)))
}
