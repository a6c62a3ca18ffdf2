import { boundsOf } from '#core/model/amount-bounds.ts'
import { codingOf } from '#core/compare/options-of.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import { amountInWords } from '#components/movement/amount-in-words.ts'
import { cellWords } from '#site/cell-words.ts'
import { positionWords } from '#site/position-words.ts'
import { punctuationWords as marks } from '#site/punctuation-words.ts'

const words = positionWords.changed

/**
 * What changed from an earlier statement to a later one in what they ask for and by whom they were said, in words: stances by
 * the term they are on, figures, authority. Empty where none of it did; then only the wording can differ.
 */
export function whatChanged(dataset: Dataset, earlier: Position, later: Position): string[] {
  return [...stancesMoved(dataset, earlier, later), ...amountMoved(earlier, later), ...authorityMoved(earlier, later)]
}

function stancesMoved(dataset: Dataset, earlier: Position, later: Position): string[] {
  const options = dataset.issueById.get(later.issue)?.options ?? []
  const [before, after] = [
    new Map(Object.entries(codingOf(earlier, dataset))),
    new Map(Object.entries(codingOf(later, dataset))),
  ]
  const all = [...new Set([...options.map(({ id }) => id), ...before.keys(), ...after.keys()])]
  return all.flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)]
    if (one === other) return []
    const at = options.findIndex((option) => option.id === id)
    const term = at < 0 ? id : cellWords.stance.option(at + 1)
    if (one === undefined) return other === undefined ? [] : [words.newTerm(term, named(other))]
    return [other === undefined ? words.noTerm(term, named(one)) : words.stance(term, named(other), named(one))]
  })
}

function named(stance: keyof typeof cellWords.stance.name): string {
  return cellWords.stance.within[stance]
}

function amountMoved(earlier: Position, later: Position): string[] {
  const [before, after] = [figuresOf(earlier), figuresOf(later)]
  if (before === after) return []
  if (before === '') return [words.newAmount(after)]
  return [after === '' ? words.noAmount(before) : words.amount(after, before)]
}

function figuresOf({ amounts }: Position): string {
  const figures = amounts.flatMap((amount) => {
    const bounds = boundsOf(amount)
    return bounds ? [`${amountInWords(bounds)} ${amount.unit}`] : []
  })
  return figures.join(marks.semicolon)
}

function authorityMoved(earlier: Position, later: Position): string[] {
  if (earlier.authority === later.authority) return []
  return [words.authority(cellWords.authority[later.authority], cellWords.authority[earlier.authority])]
}
