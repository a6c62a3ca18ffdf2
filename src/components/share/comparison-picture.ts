import { carriersOf } from '#core/compare/carriers.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import { headlinesAt } from '#core/compare/relation-of-issue.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { boardPicture } from './board-picture.ts'
import type { PictureElement, Titled } from './picture-element.ts'

/** A comparison: how its sides stand, on how many issues and on the first of them. */
export function comparisonPicture(dataset: Dataset, site: Titled): PictureElement {
  const day = latestDay(dataset)
  const among = headlinesAt(dataset, day).map(({ issue, headline }) => ({ issue: issue.id, kind: headline.kind }))
  return boardPicture(dataset, site, dataset.comparison.title, carriersOf(dataset, day), among)
}
