import { relationsAt } from '#core/compare/issue-relation.ts'
import { carriersOf } from '#core/compare/carriers.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import type { Dataset } from '#core/model/dataset.ts'
import type { Site } from '#core/model/site.ts'
import { boardPicture } from './board-picture.ts'
import type { PictureElement } from './picture-element.ts'

/** A comparison: how its sides stand, on how many issues and on the first of them. */
export function comparisonPicture(dataset: Dataset, site: Site): PictureElement {
  const day = latestDay(dataset)
  const among = relationsAt(dataset, day).map(({ headline }) => headline)
  return boardPicture(dataset, site, dataset.comparison.title, carriersOf(dataset, day), among)
}
