import { firstDay, lastDay } from '../../model/date.ts'
import { followersOf } from '../../compare/succession.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Position } from '../../model/record.ts'
import { partiesOf, saidOn } from '../../model/said-on.ts'
import type { Finding, Rule } from '../rule.ts'

/** Finds positions of a party from after it had left. Dates that could be in order pass. */
export const saidAfterLeaving: Rule = {
  slug: 'said-after-leaving',
  severity: 'error',
  title: 'A party has no position from after it left',
  why: 'After the last day on which a party takes part, its column says that it has left. A position from after that day would never be seen.',
  example: {
    wrong: '# parties/north.md\nleft: 2025-06-01\n\n# positions/border/2025-06-02-north.md\nsaid: 2025-06-02',
    right: '# parties/north.md\nleft: 2025-06-10\n\n# positions/border/2025-06-02-north.md\nsaid: 2025-06-02',
  },
  check: (dataset) =>
    dataset.positions.flatMap((record) => partiesOf(record).flatMap((id) => find(dataset, record, id))),
}

function find(dataset: Dataset, record: Position, id: PartyId): Finding[] {
  const said = firstDay(saidOn(record))
  const path = [record.said === undefined ? 'said_between' : 'said']
  const party = dataset.partyById.get(id)
  if (party?.left !== undefined) {
    if (said <= lastDay(party.left)) return []
    const message = `found ${saidOn(record)}, but "${id}" left on ${party.left}`
    const fix = 'Mend one of the two dates, or leave the position out.'
    return [{ record, path, message, fix, related: [{ record: party, path: ['left'] }] }]
  }
  // Where nobody says when a party left, it did when the first that follows it came.
  const follower = followersOf(dataset, id).find(({ entered }) => entered !== undefined && said > lastDay(entered))
  if (!follower) return []
  const message = `found ${saidOn(record)}, but "${follower.id}" has taken the place of "${id}" since ${follower.entered}`
  const fix = `Mend one of the two dates; if "${id}" goes on beside "${follower.id}", leave successor_of: out of the file of the latter.`
  return [{ record, path, message, fix, related: [{ record: follower, path: ['successor_of'] }] }]
}
