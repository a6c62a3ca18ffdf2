import { generatedFrom, type GeneratedFrom } from '#core/export/api-document.ts'
import { entriesOf, LISTS, positionEntriesOn } from '#core/export/entries.ts'
import type { Links } from '#core/export/links.ts'
import type { Catalogue, Dataset } from '#core/model/dataset.ts'
import { factPerText } from '#core/model/fact.ts'
import type { IssueId } from '#core/model/ids.ts'
import { oncePer } from '#core/model/once.ts'
import { rootOf } from '#core/model/language-bases.ts'
import type { Site } from '#core/model/site.ts'
import { digestOf } from '#disk/digest.ts'
import { createUrls } from './urls.ts'

/** The addresses of a site with its host, as exports and what other sites read need them. */
export function linksOf(site: Pick<Site, 'url' | 'base' | 'language' | 'languages'>): Links {
  const whole = (path: string) => new URL(path, site.url).href
  return createUrls(whole(site.base), whole(rootOf(site)))
}

/** What every export says it was made from. Worked out once for each state of the content. */
export const madeFrom = oncePer((catalogue: Catalogue): GeneratedFrom => {
  const digests = catalogue.datasets.flatMap((dataset) =>
    LISTS.flatMap((list) =>
      list === 'positions'
        ? [...dataset.positionsByIssue.keys()].map((issue) => digestOfPositions(dataset, issue))
        : digestOf(JSON.stringify(entriesOf(list, [dataset], NOWHERE))),
    ),
  )
  return generatedFrom(catalogue, linksOf(catalogue.site), `sha256:${digestOf(digests.join(''))}`)
})

/** A digest of what the positions on an issue say. A fact: of all others it is what it was when one of these has changed. */
const digestOfPositions = factPerText('digest-of-positions', (dataset: Dataset, issue: IssueId) =>
  digestOf(JSON.stringify(positionEntriesOn(dataset, issue, NOWHERE))),
)

/** The same content is the same wherever a site lies. */
const NOWHERE = createUrls('/')
