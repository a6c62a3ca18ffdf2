import { foreign } from './foreign.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Position } from '#core/model/record.ts'
import type { ShownDocument } from '#search/protocol.ts'

/** Which stance a position takes on which option, in the order of the options: a stance alone says nothing. */
export function shownStances({ issue, stances }: Position, dataset: Dataset): NonNullable<ShownDocument['stances']> {
  const options = dataset.issueById.get(issue)?.options ?? []
  return options.flatMap(({ id, text }) => {
    const key = Object.hasOwn(stances, id) ? stances[id] : undefined
    return key ? [{ key, option: text, ...foreign(text, dataset) }] : []
  })
}
