import type { Position } from '../../model/record.ts'
import type { Translation } from '../../model/words.ts'
import { showText } from '../../problem/show-value.ts'
import { addedQuantity } from '../quantities/added-quantity.ts'
import { findQuantities } from '../quantities/find-quantities.ts'
import type { Finding, Rule } from '../rule.ts'
import { boundFinder } from '../wordings/bounds.ts'
import { isSameLanguage, wordingOf } from '../wordings/wording-of.ts'

/** Holds the figures of several translations of one quotation against each other, as far as their language is known. */
export const translationsAgree: Rule = {
  slug: 'translations-agree',
  severity: 'warning',
  title: 'Translations of one quotation have the same figures',
  why: 'Two translators may choose other words. Where one has thirty and the other three hundred, one of them is wrong, or was copied wrongly.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
translations:
  - { text: We ask for 30 towers, lang: en, by: official }
  - { text: We ask for 300 towers, lang: en, by: publisher }`,
    right: `# positions/border/2025-06-02-north.md
translations:
  - { text: We ask for 30 towers, lang: en, by: official }
  - { text: We demand thirty towers, lang: en, by: publisher }`,
  },
  check: ({ positions }) => positions.flatMap(find),
}

type Placed = { readonly words: Translation; readonly path: readonly (string | number)[] }

/** Each is held against the first in its language. */
function find(record: Position): Finding[] {
  const all: readonly Placed[] = [
    ...(record.translation ? [{ words: record.translation, path: ['translation'] }] : []),
    ...record.translations.map((words, at) => ({ words, path: ['translations', at] })),
  ]
  return all.flatMap(({ words, path }, at): Finding[] => {
    const first = all.slice(0, at).find((one) => isSameLanguage(one.words.lang, words.lang))
    const differ = first && differing(words, first.words)
    if (!first || !differ) return []
    const [here, there] = differ
    const message = `found ${showText(here)}, where another translation of the words has ${there === null ? 'no such figure' : showText(there)}`
    const related = [{ record, path: [...first.path, 'text'] }]
    return [
      { record, path: [...path, 'text'], message, fix: 'Open the source, and mend what was copied wrongly.', related },
    ]
  })
}

/** A figure of one that the other does not have, and the one that it has in its place. */
function differing(one: Translation, other: Translation): [string, string | null] | null {
  const wording = wordingOf(one.lang)
  if (!wording) return null
  const findBounds = boundFinder(one.lang)
  const read = ({ text }: Translation) => ({
    ...{ text, quantities: findQuantities(text, wording.numbers) },
    bounds: findBounds?.(text) ?? [],
  })
  const added = addedQuantity(read(one), read(other), wording.numbers)
  if (added) return [added.quantity.text, added.instead?.text ?? null]
  const lost = addedQuantity(read(other), read(one), wording.numbers)
  return lost ? [lost.instead?.text ?? one.text, lost.quantity.text] : null
}
