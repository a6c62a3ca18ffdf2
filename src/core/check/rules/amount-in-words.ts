import type { Position } from '../../model/record.ts'
import { showText } from '../../problem/show-value.ts'
import { spokenWords } from '../../statement/spoken-words.ts'
import { addedQuantity } from '../quantities/added-quantity.ts'
import { findQuantities, type Quantity } from '../quantities/find-quantities.ts'
import type { Finding, Rule } from '../rule.ts'
import { boundFinder } from '../wordings/bounds.ts'
import { wordingOf } from '../wordings/wording-of.ts'

type Amount = Position['amounts'][number]

/** Holds figures against those of the quoted words, as far as their language is known and they speak of the same. */
export const amountInWords: Rule = {
  slug: 'amount-in-words',
  severity: 'warning',
  title: 'A figure is the one that the words say',
  why: 'Figures are drawn side by side, and nobody looks at the words behind each. A million for a billion, or one end of a range, puts a party where it does not stand.',
  example: {
    wrong: `# issues/border.md
measure: [{id: cost, label: Cost, unit: billion-usd}]

# positions/border/2025-06-02-north.md
amounts: [{of: cost, value: 1.3, as: exactly, unit: billion-usd}]
quote: {text: We ask for 1.3 trillion dollars, lang: en}`,
    right: `# issues/border.md
measure: [{id: cost, label: Cost, unit: billion-usd}]

# positions/border/2025-06-02-north.md
amounts: [{of: cost, value: 1300, as: exactly, unit: billion-usd}]
quote: {text: We ask for 1.3 trillion dollars, lang: en}`,
  },
  check: ({ positions }) => positions.flatMap(find),
}

/** In English, as units are written in ids: the same in every language of the words. */
const OWN = wordingOf('en')
const BOUND: Readonly<Record<Amount['as'], string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
}

function find(record: Position): Finding[] {
  const passages = spokenWords(record).flatMap(({ text, lang }) => {
    const wording = wordingOf(lang)
    return wording ? [{ text, quantities: findQuantities(text, wording.numbers), lang, wording }] : []
  })
  const [first] = passages
  if (!first || !OWN) return []
  return record.amounts.flatMap((amount, at): Finding[] => {
    const text = written(amount)
    const quantities = findQuantities(text, OWN.numbers).slice(0, 1)
    const figure = { text, quantities, bounds: boundFinder('en')?.(text) ?? [] }
    const missing = passages.map(({ wording, lang, ...words }) =>
      addedQuantity(figure, { ...words, bounds: boundFinder(lang)?.(words.text) ?? [] }, wording.numbers),
    )
    const [added] = missing
    if (!added || missing.includes(null)) return []
    // Words that speak of something else leave the figure to the body.
    const instead = missing.flatMap((one) => one?.instead ?? [])[0] ?? sameKind(added.quantity, passages)
    if (!instead) return []
    const bounds = added.bounds ? ` (${added.bounds.join(', where it is ')})` : ''
    const message = `found ${showText(text)}, where the words say ${showText(instead.text)}${bounds}`
    const fix = 'Look at the source: mend the figure, or quote the words that say so.'
    return [{ record, path: ['amounts', at], message, fix }]
  })
}

/** As one would say it: `at least 500 billion usd a year`. */
function written({ value, from, to, as, unit }: Amount): string {
  const figure = value === undefined ? `${from} to ${to}` : `${value}`
  return `${BOUND[as]}${figure} ${unit.replaceAll('-', ' ')}`.replace('per cent', 'percent')
}

function sameKind(quantity: Quantity, passages: readonly { readonly quantities: readonly Quantity[] }[]) {
  const kind = quantity.unit?.kind
  if (kind === undefined) return undefined
  return passages
    .flatMap(({ quantities }) => quantities)
    .find(({ unit, isPlainWord }) => unit?.kind === kind && !isPlainWord)
}
