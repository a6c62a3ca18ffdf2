import type { Element } from 'hast'
import type { Seen } from '#core/statement/seen.ts'
import { element } from '#components/markup/element.ts'
import { said } from '#components/words/said.ts'
import { formatDate } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { sourceWords } from '#site/source-words.ts'

/** Whether words were seen in their source, with the way to the very words; or when they were last found. */
export function seenNote(seen: Seen): Element {
  const words = sourceWords.evidence
  const note = { class: 'seen', 'data-seen': seen.kind, ...ui }
  if (seen.kind === 'never') return element('span', note, words.never(formatDate(seen.looked)))
  if (seen.kind === 'lost') return element('span', note, words.lost(formatDate(seen.last), formatDate(seen.looked)))
  const rel = 'external noopener nofollow'
  return element(
    'span',
    note,
    `${seen.isNear ? words.near : words.seen} `,
    said(seen.on),
    ' · ',
    element('a', { href: seen.address, rel }, words.words),
  )
}
