import { firstDay, lastDay } from '../../model/date.ts'
import { partiesOf, saidOn } from '../../model/said-on.ts'
import type { Finding, Rule } from '../rule.ts'

/** Finds positions of a party from before it took part. Dates that could be in order pass. */
export const saidBeforeEntry: Rule = {
  slug: 'said-before-entry',
  severity: 'error',
  title: 'A party has no position from before it entered',
  why: 'Before the day on which a party entered, its column says that it did not take part. A position from before that day would never be seen.',
  example: {
    wrong: '# parties/north.md\nentered: 2025-06-10\n\n# positions/border/2025-06-02-north.md\nsaid: 2025-06-02',
    right: '# parties/north.md\nentered: 2025-06-01\n\n# positions/border/2025-06-02-north.md\nsaid: 2025-06-02',
  },
  check: (dataset) =>
    dataset.positions.flatMap((record) =>
      partiesOf(record).flatMap((id): Finding[] => {
        const party = dataset.partyById.get(id)
        if (party?.entered === undefined || lastDay(saidOn(record)) >= firstDay(party.entered)) return []
        const path = [record.said === undefined ? 'said_between' : 'said']
        const message = `found ${saidOn(record)}, but "${id}" entered on ${party.entered}`
        const fix = 'Mend one of the two dates, or leave the position out.'
        return [{ record, path, message, fix, related: [{ record: party, path: ['entered'] }] }]
      }),
    ),
}
