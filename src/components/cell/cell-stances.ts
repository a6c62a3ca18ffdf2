import type { Element } from 'hast'
import type { CodedCell } from '#core/compare/cell.ts'
import { numberOf } from '#core/compare/options-of.ts'
import type { Issue, Position } from '#core/model/record.ts'
import { saidOn } from '#core/model/said-on.ts'
import { element } from '#components/markup/element.ts'
import { stanceMark } from '#components/stance/stance-mark.ts'
import { said } from '#components/words/said.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'

/** The stances of a coded cell that rest on one statement, each with the words of its option: they stand beside its words. */
export function stancesOf(cell: CodedCell, issue: Issue, position: Position): Element | null {
  const own = cell.stances.filter(({ restsOn }) => restsOn.includes(position))
  if (own.length === 0) return null
  const items = own.map(({ option, stance }) => {
    const text = issue.options.find(({ id }) => id === option)?.text
    return element(
      'li',
      {},
      stanceMark(stance, numberOf(issue, option)),
      text !== undefined && element('span', { class: 'small option-words' }, text),
    )
  })
  return element('ul', { class: 'stances' }, ...items)
}

/**
 * The stances of a coded cell, each beside the number of its option; with the date where it is not the
 * headline that says so.
 */
export function cellStances(cell: CodedCell, issue: Issue): Element {
  const items = cell.stances.map(({ option, stance, restsOn: [first] }) => {
    const older =
      first !== cell.headline &&
      element('span', { class: 'small' }, element('span', ui, cellWords.stance.said), ' ', said(saidOn(first)))
    return element('li', {}, stanceMark(stance, numberOf(issue, option)), older && [' ', older])
  })
  return element('ul', { class: 'stances' }, ...items)
}
