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

/** A party, or a person in plain words, under the name of a day. */
export type NamedParty = PartyName & {
  readonly id: string
  /** Whether it is a party, which has a page. */
  readonly isParty: boolean
}

/** Who is meant by the id of a party. A person in plain words, or a party that is not recorded, is called as it is written. */
export function namedParty(
  { partyById }: { readonly partyById: ReadonlyMap<string, Named> },
  partyOrPerson: string,
  day: Day,
): NamedParty {
  const party = partyById.get(partyOrPerson)
  const called = party ? partyNameOn(party, day) : { name: partyOrPerson, short: partyOrPerson }
  return { ...called, id: partyOrPerson, isParty: party !== undefined }
}
