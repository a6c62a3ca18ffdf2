import type { Element } from 'hast'
import type { Statement } from '#core/statement/statement.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatDate } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { urls } from '#site/urls.ts'

/** That the record of a statement was corrected here, wherever the statement stands; leads to what was wrong. */
export function correctedNote({ position, corrected }: Statement): Element | false {
  if (corrected === undefined) return false
  const note = cellWords.position.corrected(formatDate(corrected))
  return element(
    'p',
    { class: 'small corrected' },
    element('a', { href: `${urls.position(position)}#corrections`, ...ui }, note),
  )
}
