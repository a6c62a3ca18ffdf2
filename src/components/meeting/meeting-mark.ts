import type { Element } from 'hast'
import type { OptionLabel } from '#core/compare/meeting-point.ts'
import { element } from '#components/markup/element.ts'
import { glyph } from '#components/stance/glyph.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'

/** What stances come to, in words with a shape: equal lines where they meet, crossed where they do not. */
export function meetingMark(meeting: OptionLabel): Element {
  const path = { path: SHAPE[meeting] }
  return element(
    'span',
    { class: 'meeting-mark', 'data-is': meeting, ...ui },
    glyph(path),
    cellWords.meeting.name[meeting],
  )
}

const SHAPE = {
  'same-term': 'M1.5 4.2h9M1.5 7.8h9',
  'same-refusal': 'M1.5 2.5h9M1.5 5.5h9M8.5 8 6 10.5 3.5 8z',
  conditional: 'M6 1 11 6 6 11 1 6z',
  open: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  apart: 'M1.5 4.2h9M1.5 7.8h9M8.5 1.5l-5 9',
  deadlock: 'M.8 6h4M3 3.8 5 6 3 8.2M11.2 6h-4M9 3.8 7 6l2 2.2',
  'competing-requirements': 'M1 4h9M7.5 1.5 10 4 7.5 6.5M11 8.5H2M4.5 6 2 8.5 4.5 11',
  'exclusive-terms': 'M1 4h9M7.5 1.5 10 4 7.5 6.5M1 9h10',
  'not-comparable': 'M1.5 6h2.5M8 6h2.5',
} as const satisfies Record<OptionLabel, string>
