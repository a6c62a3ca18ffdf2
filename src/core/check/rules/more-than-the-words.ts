import type { Position } from '../../model/record.ts'
import { showText } from '../../problem/show-value.ts'
import { spokenWords } from '../../statement/spoken-words.ts'
import { withoutQuoted } from '../own-words.ts'
import type { Finding, Rule } from '../rule.ts'
import { addedQuantity } from '../quantities/added-quantity.ts'
import { findQuantities } from '../quantities/find-quantities.ts'
import { boundFinder } from '../wordings/bounds.ts'
import { demands, lostRefusal, refusalIn, refuses } from '../wordings/denials.ts'
import { isSameLanguage, wordingOf } from '../wordings/wording-of.ts'
import type { Wording } from '../wordings/wording.ts'

/** Holds a condition against the words quoted below it: numbers, and in its first clause "not" and "must". */
export const moreThanTheWords: Rule = {
  slug: 'more-than-the-words',
  severity: 'warning',
  readsWords: 'everything',
  title: 'A condition says no more than the words that are quoted',
  why: 'Readers take the condition from us and look at the quotation as its proof. A number, a "not" or a "must" that is not in the quotation changes what was said.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
condition: North asked for a fence of 300 kilometres.
quote:
  text: We ask for a fence
  lang: en`,
    right: `# positions/border/2025-06-02-north.md
condition: North asked for a fence.
quote:
  text: We ask for a fence
  lang: en`,
  },
  check: ({ positions }, language = 'en') => positions.flatMap((position) => find(position, language)),
}

function find(position: Position, language: string): Finding[] {
  const wording = wordingOf(language)
  const passages = spokenWords(position)
  if (!wording || position.condition === undefined || !passages.some(({ lang }) => isSameLanguage(lang, language)))
    return []
  const quoted = passages.map(({ text }) => text).join(' ')
  const condition = withoutQuoted(position.condition)
  const message = moreNumbers(condition, quoted, wording, language) ?? moreWords(condition, quoted, wording)
  if (message === null) return []
  const fix = 'Look at the source: quote the words that say so, or leave it out of the condition.'
  return [{ record: position, path: ['condition'], message, fix }]
}

function moreNumbers(condition: string, quoted: string, { numbers }: Wording, language: string): string | null {
  const findBounds = boundFinder(language)
  const read = (text: string) => ({
    ...{ text, quantities: findQuantities(text, numbers) },
    bounds: findBounds?.(text) ?? [],
  })
  const added = addedQuantity(read(condition), read(quoted), numbers)
  if (!added) return null
  const { quantity, instead, bounds } = added
  const found = `found ${showText(quantity.text)}${bounds ? ` (${bounds[0]})` : ''} in the condition`
  if (!instead) return notQuoted(found)
  return `${found}, where the words say ${showText(instead.text)}${bounds ? ` (${bounds[1]})` : ''}`
}

/** Behind the first clause a condition often adds what the source does not say ("it named no date"). */
function moreWords(condition: string, quoted: string, wording: Wording): string | null {
  const [first = ''] = condition.split(/[,;:]\s/)
  const refusal = refusalIn(first, wording)
  if (refusal !== null && !refuses(quoted, wording)) return notQuoted(`found ${showText(refusal)} in the condition`)
  const lost = lostRefusal(first, quoted, wording)
  if (lost) return `found ${showText(lost.found)} in the condition, where the words say ${showText(lost.instead)}`
  const obligation = first.match(wording.obligation)?.[0]
  if (obligation === undefined || demands(quoted, wording)) return null
  return notQuoted(`found ${showText(obligation)} in the condition`)
}

function notQuoted(found: string): string {
  return `${found}, but not in the words that are quoted`
}
