import type { Element } from 'hast'
import type { Position } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { glyph } from '#components/stance/glyph.ts'
import { GLYPH } from '#components/stance/glyphs.ts'
import type { Stance } from '#core/model/stance.ts'
import { saidBy } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'

/** A party that has said something of an option. */
export type Chip = {
  readonly party: string
  readonly name: string
  readonly stance: Stance
  /** The statement it rests on. */
  readonly position: Position
  /** Whether it is one of the sides that negotiate. */
  readonly isSide: boolean
}

/**
 * A party behind a term: the shape of its stance and its short name, leading to the statement. What the stance is, when it was
 * said and by whom is in its name for those who listen, and beside it for those who point at it, focus or print it.
 */
export function chip({ party, name, stance, position, isSide }: Chip): Element {
  const attributes = { class: 'chip', href: urls.position(position), 'data-party': party, 'data-is': stance }
  return element(
    'a',
    { ...attributes, 'data-side': isSide },
    glyph(GLYPH[stance]),
    element('span', { class: 'visually-hidden', ...ui }, cellWords.stance.name[stance] + marks.colon),
    element('span', { class: 'chip-name' }, name),
    element(
      'span',
      { class: 'chip-note' },
      element('span', ui, `${marks.comma}${cellWords.stance.within[stance]}${marks.comma}`),
      saidBy(position),
      position.speaker && `${marks.comma}${position.speaker.name}`,
    ),
  )
}
