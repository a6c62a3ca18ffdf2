import { addDays, isDay } from '../../model/date.ts'
import type { Source } from '../../model/record.ts'
import { archivedPage, pageOf } from '../page-of.ts'
import type { Finding, Rule } from '../rule.ts'

/** Holds the copy in an archive against the page it is a copy of, and its time against the day that is given, as far as its address says. */
export const archiveOfPage: Rule = {
  slug: 'archive-of-page',
  severity: 'warning',
  title: 'A copy in an archive is a copy of this page, made on the day that is given',
  why: 'Where an address leads nowhere any more, the copy is all that is left to check a quotation by. One of another page proves nothing.',
  example: {
    wrong: `# sources/treaty-draft.md
url: https://example.org/draft
archive_url: https://web.archive.org/web/20250602120000/https://example.org/agenda`,
    right: `# sources/treaty-draft.md
url: https://example.org/draft
archive_url: https://web.archive.org/web/20250602120000/https://example.org/draft`,
  },
  check: ({ sources }) => sources.flatMap((source) => [...otherPage(source), ...otherDay(source)]),
}

function otherPage(record: Source): Finding[] {
  const { url, archive_url: archive } = record
  if (url === undefined || archive === undefined) return []
  const copied = archivedPage(archive)
  const isItself = !copied && pageOf(archive) !== null && pageOf(archive) === pageOf(url) && !archivedPage(url)
  if (!isItself && (!copied || bare(copied.page) === bare(archivedPage(url)?.page ?? url))) return []
  const message = isItself
    ? 'found the address of the page itself, expected that of a copy in an archive'
    : `found a copy of ${copied?.page ?? archive}, expected one of ${url}`
  const fix = isItself
    ? 'Leave archive_url: out until there is a copy.'
    : 'Look which of the two is meant, and mend the other.'
  return [{ record, path: ['archive_url'], message, fix, related: [{ record, path: ['url'] }] }]
}

/** Pages are compared; the front of a site is none, and there the host tells. */
function bare(url: string): string {
  return pageOf(url) ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)
}

function otherDay(record: Source): Finding[] {
  const { archive_url: archive, archived } = record
  const [, year = '', month = '', date = ''] =
    /^(\d{4})(\d{2})(\d{2})/.exec((archive !== undefined && archivedPage(archive)?.time) || '') ?? []
  const copied = `${year}-${month}-${date}`
  // Archives keep times in UTC: it may be the next day or the day before where the copy was asked for.
  if (archived === undefined || !isDay(copied) || !isDay(archived)) return []
  if ([-1, 0, 1].some((days) => addDays(copied, days) === archived)) return []
  const message = `found ${archived}, but the address of the copy says ${copied}`
  return [
    {
      record,
      path: ['archived'],
      message,
      fix: `Write ${copied}, or mend the address.`,
      related: [{ record, path: ['archive_url'] }],
    },
  ]
}
