import type { Element } from 'hast'
import type { CodedCell } from '#core/compare/cell.ts'
import type { Issue } from '#core/model/record.ts'
import { saidOn } from '#core/model/said-on.ts'
import { element } from '#components/markup/element.ts'
import { stanceMark } from '#components/stance/stance-mark.ts'
import { said } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'

/**
 * The stances of a coded cell, each beside the number of its option, or also its words; with the date where it is not the
 * headline that says so.
 */
export function cellStances(cell: CodedCell, issue: Issue, inFull = false): Element {
  const items = cell.stances.map(({ option, stance, restsOn: [first] }) => {
    const at = issue.options.findIndex(({ id }) => id === option)
    const older =
      first !== cell.headline &&
      element('span', { class: 'small' }, element('span', ui, cellWords.stance.said), ' ', said(saidOn(first)))
    const full = inFull && element('span', { class: 'small option-words' }, issue.options[at]?.text)
    return element('li', {}, stanceMark(stance, at + 1), older && [' ', older], full)
  })
  return element('ul', { class: 'stances' }, ...items)
}
