import type { Position } from '../../model/record.ts'
import { showText } from '../../problem/show-value.ts'
import { spokenWords } from '../../statement/spoken-words.ts'
import { withoutQuoted } from '../own-words.ts'
import type { Finding, Rule } from '../rule.ts'
import { isSameLanguage, wordingOf } from '../wordings/wording-of.ts'
import type { Wording } from '../wordings/wording.ts'

/** Holds a condition against the words quoted below it: numbers, and in its first clause "not" and "must". */
export const moreThanTheWords: Rule = {
  slug: 'more-than-the-words',
  severity: 'warning',
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
  const added = addedNumber(condition, quoted, wording) ?? addedWord(condition, quoted, wording)
  if (added === null) return []
  const message = `found ${showText(added)} in the condition, but not in the words that are quoted`
  const fix = 'Look at the source: quote the words that say so, or leave it out of the condition.'
  return [{ record: position, path: ['condition'], message, fix }]
}

function addedNumber(condition: string, quoted: string, { numbers }: Wording): string | null {
  const known = new Set(numbersIn(quoted))
  for (const word of quoted.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const number = numbers.get(word)
    if (number !== undefined) known.add(String(number))
  }
  return numbersIn(condition).find((number) => !known.has(number)) ?? null
}

/** Numbers written alike: 1,000 and 1 000 and 1000 are one, and so are 1,3 and 1.3. */
function numbersIn(text: string): string[] {
  const found = text.match(/\d(?:[\d.,\u00a0\u202f]*\d)?/g) ?? []
  return found.map((number) => number.replace(/[.,\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.'))
}

/** Behind the first clause a condition often adds what the source does not say ("it named no date"). */
function addedWord(condition: string, quoted: string, wording: Wording): string | null {
  const [first = ''] = condition.split(/[,;:]\s/)
  const negation = first.match(wording.negation)?.[0]
  if (negation && !wording.refusal.test(quoted)) return negation
  const obligation = first.match(wording.obligation)?.[0]
  return obligation && !wording.necessity.test(quoted) ? obligation : null
}
