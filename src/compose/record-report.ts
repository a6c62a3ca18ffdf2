import { suggestWords } from '#site/suggest-words.ts'
import { isMail, mailAddress, contactAddress } from '#site/contact.ts'
import { LONGEST_EXCERPT, reportLink, type IssueForm, type Report, type Repository } from './repository-links.ts'

/**
 * What a report is about: the record by its file, the address of its page, and the words that are meant, if any. Where they are
 * known, what the file was to the byte, so that nobody need guess which state of it is meant, and when the words were said.
 */
export type Reported = {
  readonly record: string
  readonly page: string
  readonly words: string
  readonly hash?: string
  readonly said?: string
}

/** A report on a record, to be filled in by whoever sends it. Long words are cut. */
export function reportOn(form: IssueForm, { record, page, words, hash = '', said = '' }: Reported): Report {
  const cut = [...words].slice(0, LONGEST_EXCERPT).join('')
  const { titles, asks, ...labels } = suggestWords.report
  const known = [
    [labels.record, record],
    [labels.page, page],
    [labels.hash, hash],
    [labels.said, said],
    [labels.words, cut],
  ]
  const lines = known.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`)
  return {
    form,
    title: titles[form](record),
    fields: { record, page, hash, said, words: cut },
    text: `${lines.join('\n')}\n\n${asks[form].map((ask) => `${ask}\n\n`).join('')}`,
  }
}

/** The places to which a report can be sent; null where there is none of the kind. */
export type Ways = {
  /** The issue that is opened in the repository, for all to see. */
  readonly issue: string | null
  /** Mail to the publisher, or the publisher's own page, for which nobody needs an account. */
  readonly contact: string | null
}

/** Where a report can be sent, filled in as far as it is known. */
export function waysToReport(
  site: Repository & { readonly contact?: string | undefined },
  form: IssueForm,
  reported: Reported,
): Ways {
  const { contact } = site
  return {
    issue: reportLink(site, reportOn(form, reported)),
    contact: contact === undefined ? null : isMail(contact) ? mailOf(contact, form, reported) : contactAddress(contact),
  }
}

/** Cut words may still be long once they are written as an address: then they are cut shorter; the hash says what is meant. */
function mailOf(contact: string, form: IssueForm, reported: Reported): string {
  for (const longest of [LONGEST_EXCERPT, LONGEST_EXCERPT / 2, LONGEST_EXCERPT / 4, 0]) {
    const words = [...reported.words].slice(0, longest).join('')
    const { title, text } = reportOn(form, { ...reported, words })
    const address = mailAddress(contact, title, text)
    if (address !== null) return address
  }
  return contactAddress(contact)
}
