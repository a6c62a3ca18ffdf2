import type { Position } from '../../model/record.ts'
import { spokenWords } from '../../statement/spoken-words.ts'
import type { Finding, Rule } from '../rule.ts'
import { boundFinder } from '../wordings/bounds.ts'

/** Holds the bound of a figure against the quoted words, as far as their language is known. */
export const amountBound: Rule = {
  slug: 'amount-bound',
  severity: 'warning',
  title: 'The words carry the bound of a figure',
  why: '"At least 300" and "300" are different demands, and they are drawn differently. The bound has to stand in the words.',
  example: {
    wrong: `# issues/border.md
measure: [{id: length, label: Length of the fence, unit: kilometres}]

# positions/border/2025-06-02-north.md
amounts: [{of: length, value: 300, as: at-least, unit: kilometres}]
quote: {text: We ask for a fence of 300 kilometres, lang: en}`,
    right: `# issues/border.md
measure: [{id: length, label: Length of the fence, unit: kilometres}]

# positions/border/2025-06-02-north.md
amounts: [{of: length, value: 300, as: exactly, unit: kilometres}]
quote: {text: We ask for a fence of 300 kilometres, lang: en}`,
  },
  check: ({ positions }) => positions.flatMap(find),
}

function find(position: Position): Finding[] {
  const passages = spokenWords(position).flatMap(({ text, lang }) => {
    const bounds = boundFinder(lang)?.(text)
    return bounds ? [bounds.map(({ bound }) => bound)] : []
  })
  if (passages.length === 0) return []
  return position.amounts.flatMap(({ as }, at) => {
    if (as === 'exactly' || passages.some((bounds) => bounds.includes(as))) return []
    const message = `found the bound "${as}", but no word of it in the words that are quoted`
    const fix = 'Quote the words that say so, or write as: exactly.'
    return { record: position, path: ['amounts', at, 'as'], message, fix }
  })
}
