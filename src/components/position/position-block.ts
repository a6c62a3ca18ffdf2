import type { Element } from 'hast'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { packageNote } from '#components/package/package-notes.ts'
import { quotedWords } from '#components/words/quoted-words.ts'
import { cellWords } from '#site/cell-words.ts'
import { urls } from '#site/urls.ts'
import { attribution } from './attribution.ts'

/** What stands around a position and need not be said again in it. */
type Around = { readonly isInPackage?: boolean }

/** One position as it stands in a column: condition, words, who and when, and the offer it is part of. */
export function positionBlock(dataset: Dataset, position: Position, { isInPackage = false }: Around = {}): Element {
  const conditions = position.conditions.map((condition) => element('li', {}, condition))
  const label = { class: 'conditions', 'aria-label': cellWords.stance.conditions }
  return element(
    'div',
    { class: 'position' },
    element('p', { class: 'condition' }, element('a', { href: urls.position(position) }, position.condition)),
    conditions.length > 0 && element('ul', label, conditions),
    quotedWords(position, dataset.sourceById.get(position.source)?.url),
    !isInPackage && packageNote(dataset, position),
    attribution(dataset, position),
  )
}
