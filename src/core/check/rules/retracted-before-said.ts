import { firstDay, lastDay } from '../../model/date.ts'
import { saidOn } from '../../model/said-on.ts'
import type { Rule } from '../rule.ts'

/** Finds words that were retracted or denied before they were said. Dates that could be in order pass. */
export const retractedBeforeSaid: Rule = {
  slug: 'retracted-before-said',
  severity: 'error',
  title: 'Words are not retracted before they were said',
  why: 'What a publisher retracts or a speaker denies has been published. One of the two dates has a slip of the pen.',
  example: {
    wrong:
      '# positions/border/2025-06-02-north.md\nretracted: {on: 2024-06-05, by: publisher, note: It was another speaker.}',
    right:
      '# positions/border/2025-06-02-north.md\nretracted: {on: 2025-06-05, by: publisher, note: It was another speaker.}',
  },
  check: (dataset) =>
    dataset.positions.flatMap((record) => {
      const { retracted } = record
      if (!retracted || lastDay(retracted.on) >= firstDay(saidOn(record))) return []
      const message = `found ${retracted.on}, expected a date no earlier than ${saidOn(record)}, when it was said`
      return { record, path: ['retracted', 'on'], message, fix: 'Mend one of the two dates.' }
    }),
}
