import { latestDay } from '#core/compare/latest-day.ts'
import type { Pair } from '#core/compare/pairs.ts'
import { relationAmong } from '#core/compare/relation-among.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { formatList } from '#site/dates.ts'
import { boardPicture } from './board-picture.ts'
import type { PictureElement, Titled } from './picture-element.ts'

/** Two parties: how they stand to each other, on how many issues and on the first of them. */
export function pairPicture({ a, b }: Pair, dataset: Dataset, site: Titled): PictureElement {
  const day = latestDay(dataset)
  const parties = [a.id, b.id]
  const among = dataset.issues.map(({ id }) => relationAmong(dataset, id, day, parties))
  return boardPicture(dataset, site, `${formatList([a.name, b.name])} · ${dataset.comparison.title}`, parties, among)
}
