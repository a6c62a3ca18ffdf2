import { compareText } from '#core/model/compare-text.ts'
import type { FileTimes } from '#core/export/record-time.ts'
import type { SitemapPage } from '#core/export/sitemap.ts'
import type { Catalogue, Dataset } from '#core/model/dataset.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { linksOf } from './open-data.ts'

/** The pages that a search engine should know: the site's own, and those of all records. Views of them are left out. */
export function sitePages({ site, datasets }: Catalogue, times: FileTimes): SitemapPage[] {
  const links = linksOf(site)
  const page = (record: AnyRecord, url: string): SitemapPage => ({ url, changed: times.get(record.file)?.changed })
  const own = [links.home(), links.about(), links.api()].map((url) => ({ url }))
  const records = datasets.flatMap((dataset: Dataset) => {
    const { comparison, issues, parties, positions, sources, claims, rounds } = dataset
    const { id } = comparison
    return [
      page(comparison, links.comparison(id)),
      ...issues.map((one) => page(one, links.issue(id, one.id))),
      ...parties.map((one) => page(one, links.party(id, one.id))),
      ...positions.map((one) => page(one, links.position(one))),
      ...sources.map((one) => page(one, links.source(id, one.id))),
      ...claims.map((one) => page(one, links.claim(id, one.id))),
      { url: links.rounds(id) },
      ...rounds.map((one) => page(one, links.round(id, one.id))),
    ]
  })
  return [...own, ...records.sort((a, b) => compareText(a.url, b.url))]
}
