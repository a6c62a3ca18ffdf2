import { x } from 'xastscript'
import { allCorrections, type Correction } from '#core/export/all-corrections.ts'
import { renderAtom } from '#core/export/atom-feed.ts'
import type { Links } from '#core/export/links.ts'
import { midnight } from '#core/export/record-time.ts'
import { MOST_CHANGES } from '#core/export/latest-changes.ts'
import type { Catalogue } from '#core/model/dataset.ts'
import { headingOf } from '#core/model/heading-of.ts'
import { hasPage, pagePath } from '#core/model/page-path.ts'
import { firstAddress } from '#components/feed/first-address.ts'
import { retractedNote } from '#components/position/standing-note.ts'
import { formatDate } from '#site/dates.ts'
import { publisherDirection, publisherLanguage } from '#site/language.ts'
import { linksOf } from '#site/open-data.ts'
import { openWords } from '#site/open-words.ts'

const words = openWords.corrections

/** What was corrected, in words: the note of the correction, or what became of the record of the words. */
export function correctionNote(correction: Correction): string {
  if (correction.kind === 'correction') return correction.note
  return retractedNote({ state: 'retracted', ...correction.retracted })
}

/** The path of the page on which a correction is told, below the base path: of a gap that of its issue. */
export function correctedPath({ dataset, record }: Correction): string {
  if (hasPage(record)) return pagePath(record)
  const cell = [...dataset.gapByCell].find(([, gap]) => gap === record)?.[0]
  const issue = cell && dataset.issueById.get(cell.split('/')[0] ?? '')
  return pagePath(issue ?? dataset.comparison)
}

/** The feed of all corrections. */
export function correctionsFeed({ site, datasets }: Catalogue): string {
  const links = linksOf(site)
  return renderAtom({
    id: links.corrections(),
    self: links.correctionsFeed(),
    title: words.feedTitle(site.title),
    subtitle: words.lede,
    language: publisherLanguage,
    direction: publisherDirection,
    author: site.title,
    rights: `${site.licence.name}, ${site.licence.url}`,
    updated: '1970-01-01T00:00:00Z',
    entries: allCorrections(datasets)
      .slice(0, MOST_CHANGES)
      .map((correction) => entryOf(correction, links)),
  })
}

function entryOf(correction: Correction, links: Links) {
  const { dataset, record, on, key } = correction
  const url = links.record(correctedPath(correction))
  const id = hasPage(record) ? firstAddress(record, dataset, links) : `${url}#${record.id}`
  return {
    id: hasPage(record) ? `${id}#${key}` : `${id}-${key}`,
    url,
    title: words.onRecord(formatDate(on), headingOf(record)),
    published: midnight(on),
    updated: midnight(on),
    categories: [],
    content: [x('p', correctionNote(correction))],
  }
}
