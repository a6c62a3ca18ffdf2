import type { Element } from 'hast'
import type { Stance } from '#core/model/stance.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { glyph } from './glyph.ts'
import { GLYPH } from './glyphs.ts'

/**
 * A stance in a word with its shape. Colour comes third.
 *
 * @param option the number of the option it is about, where that is not plain from the place it stands in
 */
export function stanceMark(stance: Stance, option?: number): Element {
  const { label, name, option: optionWord } = cellWords.stance
  const text = option === undefined ? name[stance] : `${label[stance]} ${optionWord(option)}`
  return element('span', { class: 'stance', 'data-is': stance, ...ui }, glyph(GLYPH[stance]), text)
}
