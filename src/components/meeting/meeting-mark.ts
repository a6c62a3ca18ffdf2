import type { Element } from 'hast'
import type { OptionLabel } from '#core/compare/meeting-point.ts'
import { element } from '#components/markup/element.ts'
import { SHAPE } from '#components/relation/relation-mark.ts'
import { glyph } from '#components/stance/glyph.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'

/** What stances come to, in words with a shape: equal lines where they meet, crossed where they do not. */
export function meetingMark(meeting: OptionLabel): Element {
  const path = { path: meeting === 'not-comparable' ? SHAPE['no-stance'] : SHAPE[meeting] }
  return element(
    'span',
    { class: 'meeting-mark', 'data-is': meeting, ...ui },
    glyph(path),
    cellWords.meeting.name[meeting],
  )
}
