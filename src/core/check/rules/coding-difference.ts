import { NO_STANCE } from '../../model/coding.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Position } from '../../model/record.ts'
import type { Finding, Rule } from '../rule.ts'

/** Looks for stances that one of their own coders reads in another way, by what that coder wrote apart. */
export const codingDifference: Rule = {
  slug: 'coding-difference',
  severity: 'warning',
  title: 'A stance is what each of its coders reads in the words',
  why: 'Coders work apart from each other so that their agreement means something. Where they differ, the words do not carry one reading: nothing is coded, and readers see the words.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
stances: { fence: requires }
quote: { text: There must be a fence, lang: en }
coded_by: [pass-1, pass-2]

# coding/pass-2/border.yaml
positions:
  2025-06-02-north:
    fence: supports`,
    right: `# positions/border/2025-06-02-north.md
stances: { fence: requires }
quote: { text: There must be a fence, lang: en }
coded_by: [pass-1, pass-2]

# coding/pass-2/border.yaml
positions:
  2025-06-02-north:
    fence: requires`,
  },
  check: (dataset) => {
    const codes = codesOf(dataset)
    return codes.size === 0 ? [] : dataset.positions.flatMap((position) => find(position, codes))
  },
}

/** What is coded, by coder, position and option. */
function codesOf({ codings }: Dataset): Map<string, string> {
  return new Map(
    codings.flatMap(({ coder, cells }) =>
      cells.flatMap(({ position, option, code }) => (code === null ? [] : [[keyOf(coder, position, option), code]])),
    ),
  )
}

function find(position: Position, codes: ReadonlyMap<string, string>): Finding[] {
  return Object.entries(position.stances).flatMap(([option, stance]) =>
    position.coded_by.flatMap((coder): Finding[] => {
      const code = codes.get(keyOf(coder, position.id, option))
      if (code === undefined || code === stance) return []
      const read = code === NO_STANCE ? 'no stance' : `"${code}"`
      const message = `found "${stance}" on "${option}", where its coder ${coder} reads ${read}; expected what all of its coders read`
      const fix = `Leave the stance on "${option}" out and say below the fields that coders differ.`
      return [{ record: position, path: ['stances', option], message, fix }]
    }),
  )
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('#')
}
