import type { Element } from 'hast'
import type { CodedCell, UncodedCell } from '#core/compare/cell.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { ui } from '#site/language.ts'
import { urls } from '#site/urls.ts'

/** That a position is part of an offer, with the way to the whole; null where it stands by itself. */
export function packageNote(dataset: Dataset, position: Position): Element | null {
  const source = dataset.sourceById.get(position.source)
  if (!source || source.package === false) return null
  const choice = Array.isArray(source.package) && source.package.find(({ id }) => id === position.alternative)
  const note = choice ? cellWords.position.alternative : cellWords.position.package
  return element(
    'p',
    { class: 'package-note' },
    element(
      'a',
      { href: urls.source(source.comparison, source.id) },
      element('span', ui, note),
      choice && `: ${choice.title}`,
    ),
  )
}

/** One note for each offer that the headline of a cell or one of its stances belongs to. */
export function packageNotes(dataset: Dataset, cell: CodedCell | UncodedCell): Element[] {
  const stances = cell.state === 'coded' ? cell.stances.flatMap(({ restsOn }) => restsOn) : []
  const offers = new Map<string, Element>()
  for (const position of [cell.headline, ...stances]) {
    const key = `${position.source} ${position.alternative ?? ''}`
    const note = offers.has(key) ? null : packageNote(dataset, position)
    if (note) offers.set(key, note)
  }
  return [...offers.values()]
}
