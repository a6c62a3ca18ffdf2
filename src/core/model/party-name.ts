import { lastDay, type Day, type PartialDate } from './date.ts'

/** What a party is called, and what it is called where space is short. */
export type PartyName = { readonly name: string; readonly short: string }

/** A name that a party bore up to a day. */
type FormerName = { readonly name: string; readonly short?: string; readonly until: PartialDate }

type Named = {
  readonly name: string
  readonly short?: string
  readonly names?: readonly FormerName[]
}

/**
 * The name of a party as of a day: of its former names the one that still held, or else the one that it has now. Every place
 * that names a party asks here, so that a page shows the name of its day. A name without a short form is its own.
 */
export function partyNameOn(party: Named, day: Day): PartyName {
  let called: Named | FormerName = party
  let until: Day | undefined
  for (const former of party.names ?? []) {
    const last = lastDay(former.until)
    if (day <= last && (until === undefined || last < until)) [called, until] = [former, last]
  }
  return { name: called.name, short: called.short ?? called.name }
}

/** The same for an id that may be nobody's: a person in plain words, or a party that is not recorded, is called as it is written. */
export function partyOrPersonOn(
  { partyById }: { readonly partyById: ReadonlyMap<string, Named> },
  partyOrPerson: string,
  day: Day,
): PartyName {
  const party = partyById.get(partyOrPerson)
  return party ? partyNameOn(party, day) : { name: partyOrPerson, short: partyOrPerson }
}
