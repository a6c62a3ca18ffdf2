import type { Element } from 'hast'
import type { Statement } from '#core/statement/statement.ts'
import { marksOf } from '#core/statement/quotation-marks.ts'
import { element } from '#components/markup/element.ts'
import { seenNote } from '#components/source/seen-note.ts'
import { sourceLink } from '#components/source/source-link.ts'
import { said } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { publisherLanguage, ui } from '#site/language.ts'

/** What the represented party itself says to a record, as it stands beneath the statement: who, its words, when and where. */
export function replyNote({ reply }: Statement): Element | null {
  if (!reply) return null
  const [open, close] = marksOf(publisherLanguage)
  return element(
    'p',
    { class: 'small reply' },
    element('b', {}, reply.by.name),
    ' ',
    element('span', ui, cellWords.position.answered),
    ` ${open}${reply.words}${close} · `,
    said(reply.said),
    reply.cited.source && [' · ', sourceLink(reply.cited.source, reply.cited.address)],
    reply.seen && [' · ', seenNote(reply.seen)],
  )
}
