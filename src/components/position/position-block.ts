import type { Element } from 'hast'
import type { Dataset } from '#core/model/dataset.ts'
import type { Statement } from '#core/statement/statement.ts'
import { element } from '#components/markup/element.ts'
import { packageNote } from '#components/package/package-notes.ts'
import { quotedWords } from '#components/words/quoted-words.ts'
import { cellWords } from '#site/cell-words.ts'
import { urls } from '#site/urls.ts'
import { attribution } from './attribution.ts'
import { replyNote } from './reply-note.ts'
import { correctedNote } from '#components/correction/corrected-note.ts'

/** What stands around a position and need not be said again in it. */
type Around = { readonly isInPackage?: boolean }

/** One statement as it stands in a column: condition, words, who and when, and the offer it is part of. */
export function positionBlock(dataset: Dataset, statement: Statement, { isInPackage = false }: Around = {}): Element {
  const { position, condition, conditions, words, cited } = statement
  const label = { class: 'conditions', 'aria-label': cellWords.stance.conditions }
  return element(
    'div',
    { class: 'position' },
    element('p', { class: 'condition' }, element('a', { href: urls.position(position) }, condition)),
    conditions.length > 0 &&
      element(
        'ul',
        label,
        conditions.map((one) => element('li', {}, one)),
      ),
    quotedWords(words, cited.source?.url),
    !isInPackage && packageNote(dataset, position),
    attribution(statement),
    correctedNote(statement),
    replyNote(statement),
  )
}
