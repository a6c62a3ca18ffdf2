import type { Dataset } from '#core/model/dataset.ts'
import { openWords as words } from '#site/open-words.ts'
import { urls } from '#site/urls.ts'

/** The files in which a comparison can be taken along, each with its address and what it is. No rounds, no calendar. */
export function comparisonFiles({ comparison: { id }, rounds, drafts }: Dataset): { url: string; title: string }[] {
  return [
    { url: urls.csv(id), title: words.csv },
    ...(drafts.length === 0 ? [] : [{ url: urls.clausesCsv(id), title: words.clausesCsv }]),
    { url: urls.citations(id, 'bib'), title: words.cite.bib },
    { url: urls.citations(id, 'ris'), title: words.cite.ris },
    { url: urls.feed(id), title: words.feed },
    ...(rounds.length === 0 ? [] : [{ url: urls.calendar(id), title: words.calendar }]),
  ]
}
