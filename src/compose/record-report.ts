import { suggestWords } from '#site/suggest-words.ts'
import { isMail, mailAddress, contactAddress } from '#site/contact.ts'
import { LONGEST_EXCERPT, reportLink, type IssueForm, type Report, type Repository } from './repository-links.ts'

/** What a report is about: the record by its file, the address of its page, and the words that are meant, if any. */
export type Reported = { readonly record: string; readonly page: string; readonly words: string }

/** A report on a record, to be filled in by whoever sends it. Long words are cut. */
export function reportOn(form: IssueForm, { record, page, words }: Reported): Report {
  const said = [...words].slice(0, LONGEST_EXCERPT).join('')
  const { titles, asks, ...labels } = suggestWords.report
  const known = [
    [labels.record, record],
    [labels.page, page],
    [labels.words, said],
  ]
  const lines = known.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`)
  return {
    form,
    title: titles[form](record),
    fields: { record, page, words: said },
    text: `${lines.join('\n')}\n\n${asks[form].map((ask) => `${ask}\n\n`).join('')}`,
  }
}

/**
 * Where a report can be sent: by mail or on the publisher's own page, for which nobody needs an account; else in the
 * repository. Null where the site names neither.
 */
export function reportAddress(
  site: Repository & { readonly contact?: string | undefined },
  form: IssueForm,
  reported: Reported,
): string | null {
  const report = reportOn(form, reported)
  const { contact } = site
  if (contact === undefined) return reportLink(site, report)
  if (!isMail(contact)) return contactAddress(contact)
  // Cut words may still be long once they are written as an address; the record and its page say what is meant.
  return (
    mailAddress(contact, report.title, report.text) ??
    mailAddress(contact, report.title, reportOn(form, { ...reported, words: '' }).text) ??
    contactAddress(contact)
  )
}
