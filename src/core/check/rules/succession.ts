import { isSuccessor } from '../../compare/succession.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds the parties that follow others to a day on which they do, and to a direction. */
export const succession: Rule = {
  slug: 'succession',
  severity: 'error',
  title: 'A party that follows another says since when, and nobody follows itself',
  why: 'On the day a successor enters, those before it leave and their words become inherited ones. Without that day nobody knows whose word counts when; in a circle each would have left before it came.',
  example: {
    wrong: '# parties/east.md\nsuccessor_of: [north]',
    right: '# parties/east.md\nsuccessor_of: [north]\nentered: 2025-06-01',
  },
  check: (dataset) =>
    dataset.parties.flatMap((record): Finding[] => {
      const { id, successor_of: earlier, entered } = record
      const circle = earlier.findIndex((one) => one === id || isSuccessor(dataset, one, id))
      if (circle !== -1) {
        const message = `found "${earlier[circle]}", which follows "${id}" itself`
        return [
          { record, path: ['successor_of', circle], message, fix: 'Keep "successor_of" in the later of the two.' },
        ]
      }
      if (earlier.length === 0 || entered !== undefined) return []
      const message = `found that it follows ${earlier.map((one) => `"${one}"`).join(', ')}, but not since when`
      return [
        {
          record,
          path: ['successor_of'],
          atKey: true,
          message,
          fix: 'Add entered: and the day on which it took over.',
        },
      ]
    }),
}
