import { renderAtom } from '#core/export/atom-feed.ts'
import { latestChanges } from '#core/export/latest-changes.ts'
import { midnight, type FileTimes } from '#core/export/record-time.ts'
import type { Catalogue, Dataset } from '#core/model/dataset.ts'
import { publisherDirection, publisherLanguage } from '#site/language.ts'
import { linksOf } from '#site/open-data.ts'
import { openWords } from '#site/open-words.ts'
import { changeEntry } from './change-entry.ts'

/** The feed of one comparison, or of the whole site. */
export function changesFeed({ site, datasets }: Catalogue, times: FileTimes, only?: Dataset): string {
  const links = linksOf(site)
  const shown = only ? [only] : datasets
  const [latest = '1970-01-01'] = shown
    .map(({ comparison }) => comparison.covers_until)
    .sort()
    .reverse()
  return renderAtom({
    id: only ? links.comparison(only.comparison.id) : links.home(),
    self: links.feed(only?.comparison.id),
    title: openWords.feeds.title(only?.comparison.title ?? site.title),
    subtitle: openWords.feeds.subtitle,
    language: publisherLanguage,
    direction: publisherDirection,
    author: site.title,
    rights: openWords.feeds.rights(`${site.licence.name}, ${site.licence.url}`),
    updated: midnight(latest),
    entries: latestChanges(shown, times).map((change) => changeEntry(change, links)),
  })
}
