import { createHash } from 'node:crypto'
import { generatedFrom, type GeneratedFrom } from '#core/export/api-document.ts'
import { entriesOf, LISTS } from '#core/export/entries.ts'
import type { Links } from '#core/export/links.ts'
import type { Catalogue } from '#core/model/dataset.ts'
import { oncePer } from '#core/model/once.ts'
import { rootOf } from '#core/model/language-bases.ts'
import type { Site } from '#core/model/site.ts'
import { createUrls } from './urls.ts'

/** The addresses of a site with its host, as exports and what other sites read need them. */
export function linksOf(site: Pick<Site, 'url' | 'base' | 'language' | 'languages'>): Links {
  const whole = (path: string) => new URL(path, site.url).href
  return createUrls(whole(site.base), whole(rootOf(site)))
}

/** What every export says it was made from. Worked out once for each state of the content. */
export const madeFrom = oncePer((catalogue: Catalogue): GeneratedFrom => {
  const links = linksOf(catalogue.site)
  const hash = createHash('sha256')
  for (const list of LISTS) hash.update(JSON.stringify(entriesOf(list, catalogue.datasets, links)))
  return generatedFrom(catalogue, links, `sha256:${hash.digest('hex')}`)
})
