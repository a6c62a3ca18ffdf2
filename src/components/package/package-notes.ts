import type { Element } from 'hast'
import type { CodedCell, UncodedCell } from '#core/compare/cell.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { element } from '#components/markup/element.ts'
import { cellWords } from '#site/cell-words.ts'
import { formatList } from '#site/dates.ts'
import { ui } from '#site/language.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'
import { urls } from '#site/urls.ts'

/**
 * That a position is part of an offer, with the way to the whole; null where it stands by itself.
 *
 * @param about what it is of which this holds, where it is not the whole cell
 */
export function packageNote(dataset: Dataset, position: Position, about = ''): Element | null {
  const source = dataset.sourceById.get(position.source)
  if (!source || source.package === false) return null
  const choice = Array.isArray(source.package) && source.package.find(({ id }) => id === position.alternative)
  const note = choice ? cellWords.position.alternative : cellWords.position.package
  const link = { href: urls.source(source.comparison, source.id) }
  return element(
    'p',
    { class: 'package-note' },
    about && element('span', ui, about + marks.colon),
    element('a', link, element('span', ui, note), choice && marks.colon + choice.title),
  )
}

/** One note for each offer that the headline of a cell, or the words that one of its stances rests on, belongs to. */
export function packageNotes(dataset: Dataset, cell: CodedCell | UncodedCell): Element[] {
  const options = dataset.issueById.get(cell.issue)?.options ?? []
  const offers = new Map<string, { position: Position; numbers: number[] }>()
  for (const { option, restsOn } of cell.state === 'coded' ? cell.stances : []) {
    for (const position of restsOn.filter((one) => offerOf(one) !== offerOf(cell.headline))) {
      const offer = offers.get(offerOf(position)) ?? { position, numbers: [] }
      offer.numbers.push(options.findIndex(({ id }) => id === option) + 1)
      offers.set(offerOf(position), offer)
    }
  }
  const others = [...offers.values()].map(({ position, numbers }) => {
    const unique = [...new Set(numbers)]
    return packageNote(
      dataset,
      position,
      cellWords.meeting.options(formatList(unique.map(String), 'interface'), unique.length),
    )
  })
  return [packageNote(dataset, cell.headline), ...others].filter((note) => note !== null)
}

/** A source may leave a choice: each alternative is an offer of its own. */
function offerOf({ source, alternative = '' }: Position): string {
  return `${source} ${alternative}`
}
