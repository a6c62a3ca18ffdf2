import type { Dataset } from '#core/model/dataset.ts'
import type { Site } from '#core/model/site.ts'
import { colour } from '#site/colour.ts'
import { formatDate } from '#site/dates.ts'
import { namesOf } from '#site/party-names.ts'
import { words } from '#site/words.ts'
import { fitted, line, type PictureElement } from './picture-element.ts'
import { INNER, pictureFrame } from './picture-look.ts'

/** A comparison: what is compared, between whom, and how far it looks. */
export function comparisonPicture(dataset: Dataset, site: Site): PictureElement {
  const { comparison, parties, issues, positions } = dataset
  const names = namesOf(
    dataset,
    parties.map(({ id }) => id),
  )
  return pictureFrame(
    site.title,
    `${words.comparison.coversUntil(formatDate(comparison.covers_until))} · ${words.comparison.counts(parties.length, issues.length, positions.length)}`,
    fitted(comparison.title, { width: INNER, height: 140 }, { fontWeight: 600 }),
    fitted(comparison.question, { width: INNER, height: 150 }, { marginTop: 16 }),
    line({ fontSize: 26, lineClamp: 4, marginTop: 24, width: INNER, color: colour('muted') }, names),
  )
}
