import { compareText } from '#core/model/compare-text.ts'
import type { FileTimes } from '#core/export/record-time.ts'
import type { SitemapPage } from '#core/export/sitemap.ts'
import type { Catalogue, Dataset } from '#core/model/dataset.ts'
import { languageBases } from '#core/model/language-bases.ts'
import { kindsWith, type KindWith } from '#core/model/kinds.ts'
import type { RecordOf } from '#core/model/record.ts'
import { pagePath } from '#core/model/page-path.ts'
import { recordsOfKind } from '#core/model/records-of.ts'
import { linksOf } from './open-data.ts'
import type { Publication } from './publication.ts'

/** The pages that a search engine should know: the site's own, and those of all records. Views of them are left out. */
export function sitePages(catalogue: Catalogue & Pick<Publication, 'pages'>, times: FileTimes): SitemapPage[] {
  const { site } = catalogue
  const [main = [], ...others] = languageBases(site.languages, site.base).map(({ language, base }) =>
    pagesIn({ ...catalogue, site: { ...site, language, base } }, times),
  )
  if (others.length === 0) return main
  // Pages are the same in all languages, in one order.
  return [main, ...others].flatMap((pages) =>
    pages.map((page, at) => {
      const same = [main, ...others].map((all, index) => ({
        language: site.languages[index] ?? '',
        url: all[at]?.url ?? '',
      }))
      return { ...page, languages: [...same, { language: 'x-default', url: main[at]?.url ?? '' }] }
    }),
  )
}

function pagesIn({ site, datasets, pages }: Catalogue & Pick<Publication, 'pages'>, times: FileTimes): SitemapPage[] {
  const links = linksOf(site)
  const added = pages.map(({ page }) => links.record(page.id))
  const own = [links.home(), links.about(), links.corrections(), links.api(), ...added].map((url) => ({ url }))
  const records = datasets.flatMap((dataset: Dataset) => [
    ...kindsWith('page', 'own')
      .flatMap((type): readonly RecordOf<KindWith<'page', 'own'>>[] => recordsOfKind(dataset, type))
      .map((record) => ({ url: links.record(pagePath(record)), changed: times.get(record.file)?.changed })),
    { url: links.rounds(dataset.comparison.id) },
    ...(dataset.drafts.length === 0 ? [] : [{ url: links.drafts(dataset.comparison.id) }]),
  ])
  return [...own, ...records.sort((a, b) => compareText(a.url, b.url))]
}
