import type { Position } from '../../model/record.ts'
import { spokenWords } from '../../statement/spoken-words.ts'
import type { Finding, Rule } from '../rule.ts'
import { showText } from '../../problem/show-value.ts'
import { deniedDenial, demands, refuses } from '../wordings/denials.ts'
import { wordingOf } from '../wordings/wording-of.ts'

/** Holds the two strongest stances against the quoted words, as far as their language is known. */
export const strongStance: Rule = {
  slug: 'strong-stance',
  severity: 'warning',
  title: 'The words carry the stances “requires” and “rules-out”',
  why: 'These two stances alone can make a deadlock. They say that there is no agreement without it, or with it, and that has to stand in the words.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
stances:
  fence: requires
quote:
  text: We would welcome a fence
  lang: en`,
    right: `# positions/border/2025-06-02-north.md
stances:
  fence: supports
quote:
  text: We would welcome a fence
  lang: en`,
  },
  check: ({ positions }) => positions.flatMap(find),
}

function find(position: Position): Finding[] {
  const passages = spokenWords(position).flatMap((words) => {
    const wording = wordingOf(words.lang)
    return wording ? [{ text: words.text, wording }] : []
  })
  if (passages.length === 0) return []
  return Object.entries(position.stances).flatMap(([option, stance]) => {
    // Being against something needs no certain word; words that deny a denial are still not against it.
    if (stance !== 'requires' && stance !== 'rules-out' && stance !== 'opposes') return []
    const carries = stance === 'requires' ? demands : refuses
    if (passages.some(({ text, wording }) => carries(text, wording))) return []
    const turned = passages.flatMap(({ text, wording }) => deniedDenial(text, wording) ?? [])[0]
    if (turned !== undefined) {
      const message = `found the stance "${stance}" on ${showText(turned)}, which refuses nothing`
      return { record: position, path: ['stances', option], message, fix: TURNED }
    }
    if (stance === 'opposes') return []
    const sort = stance === 'requires' ? 'necessity ("must", "only if")' : 'refusal ("not", "never", "reject")'
    const weaker = stance === 'requires' ? 'supports' : 'opposes'
    const message = `found the stance "${stance}", but no word of ${sort} in the words that are quoted`
    const fix = `Quote the words that say so, or code "${weaker}".`
    return { record: position, path: ['stances', option], message, fix }
  })
}

const TURNED =
  'Look at what the words leave open: code "accepts", "undecided" or nothing, or quote the words that say more.'
