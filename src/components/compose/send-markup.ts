import type { Element } from 'hast'
import { element, type Child } from '#components/markup/element.ts'
import type { Proposal } from '#compose/compose-proposal.ts'
import type { Composed } from '#compose/compose-record.ts'
import { markOf } from '#compose/drafts.ts'
import { mailOf, patchOf, type Taker } from '#compose/hand-over.ts'
import {
  branchAt,
  branchExample,
  editLink,
  newFileLink,
  pagesOf,
  patchLink,
  uploadLink,
  type Repository,
} from '#compose/repository-links.ts'
import { contactAddress, isMail } from '#site/contact.ts'
import { forgeName, sendWords as words } from '#site/send-words.ts'

export type Sending = {
  readonly proposal: Proposal
  readonly site: Taker
  /** The address of the branch that holds the first of several files, as somebody has pasted it. */
  readonly branch: string
  /** What was handed over already: a mark of the text, by the file. */
  readonly sent: Readonly<Record<string, string>>
  /** What ids within it begin with, where a page has more than one. */
  readonly name?: string
}

/** The name of a listing among what was handed over: it has no text of its own. */
export const LISTED = '+listing'

/** More files than this are taken along as one. */
const MOST_LOOSE = 6

/** The ways to hand a proposal over: as a proposal in the repository, by mail, or by taking its files along. */
export function sendMarkup(sending: Sending): Element {
  const { proposal, site } = sending
  const isLoose = pagesOf(site) === null && site.contact === undefined
  return element(
    'div',
    { class: 'compose-actions' },
    proposal.isReady || isLoose ? ways(sending) : note(isUnchanged(proposal) ? words.unchanged : words.notReady),
    proposal.files.length > MOST_LOOSE
      ? element(
          'p',
          { class: 'compose-take' },
          element('button', { type: 'button', 'data-do': 'download-all' }, words.downloadAll),
        )
      : proposal.files.map(takeAlong),
  )
}

function isUnchanged({ record }: Proposal): boolean {
  return record.changes?.length === 0
}

function ways(sending: Sending): Child[] {
  const { site, proposal } = sending
  const { listing } = proposal
  const isKnown = pagesOf(site) !== null
  const listNote = !isKnown && listing && note(words.listItToo(listing.id, listing.field, listing.file))
  return [isKnown ? steps(sending) : repositoryOnly(site), byContact(sending), listNote]
}

function repositoryOnly({ repository, contact }: Taker): Child {
  if (repository === undefined) return contact === undefined && note(words.nobody)
  return [note(words.elsewhere), element('p', {}, outward(repository, repository))]
}

/** One file opens by itself; several go one after the other into the branch of the first. */
function steps(sending: Sending): Child {
  const { proposal, site, branch, sent } = sending
  const pages = pagesOf(site)!
  const name = forgeName(pages.forge, pages.at.repository)
  const [first, ...others] = proposal.files
  const { listing } = proposal
  const found = branch === '' ? null : branchAt(site, branch)
  const own = typeof found === 'object' && found ? found : null
  // Who may not write to the repository begins in a copy of it, where the host makes none by itself.
  const start = own && pages.forge === 'forgejo' ? own : site
  const open = openFile(start, first!, first!.changes ? words.openEdit : words.open(pages.forge), sending)
  const firstNote = note(noteOn(start, first!, pages.forge, name))
  const field = branchField(sending, own)
  if (others.length === 0 && !listing) {
    return [element('p', {}, open), firstNote, pages.forge === 'forgejo' && field]
  }
  const upload = others.length > MOST_LOOSE && own ? uploadLink(own) : null
  const next = [
    ...(upload !== null
      ? [() => uploadAll(upload, others)]
      : others.map((file) => (at: Repository) => [openFile(at, file, words.openNext, sending), note(words.nextNote)])),
    ...(listing
      ? [
          (at: Repository) => [
            openListing(at, listing.file, sent),
            note(words.listIt(listing.id, listing.field, listing.file)),
          ],
        ]
      : []),
  ]
  const list = [
    element('li', {}, openFile(start, first!, words.openFirst(pages.forge), sending), firstNote),
    element('li', {}, field),
    ...next.map((step) => element('li', {}, own ? step(own) : note(words.nextOnce))),
  ]
  return [
    asPatch(start, sending, name),
    note(words.severalFiles(others.length + (listing ? 2 : 1), pages.forge)),
    element('ol', { class: 'compose-steps' }, list),
  ]
}

/** All files in one go, where the pages of the repository take that. */
function asPatch(at: Repository, { proposal }: Sending, name: string): Child {
  const href = patchLink(at)
  if (href === null || patchOf(at, proposal) === null) return false
  return element(
    'section',
    {},
    element('h4', {}, words.patch),
    note(words.patchNote(name)),
    element(
      'p',
      { class: 'compose-take' },
      element('button', { type: 'button', 'data-do': 'copy-patch' }, words.copyPatch),
      outward(href, words.openPatch, { 'data-opens': proposal.files.map(({ file }) => file).join(' ') }),
    ),
  )
}

/** All but the first in one go, where the pages of the repository take a folder that is dropped there. */
function uploadAll(href: string, others: readonly Composed[]): Child {
  return [
    element(
      'p',
      { class: 'compose-take' },
      element('button', { type: 'button', 'data-do': 'download-all' }, words.downloadAll),
      outward(href, words.openUpload, { 'data-opens': others.map(({ file }) => file).join(' ') }),
    ),
    note(words.uploadNote),
  ]
}

function openListing(at: Repository, file: string, sent: Sending['sent']): Child {
  return [
    outward(editLink(at, file) ?? '', words.openListing, { 'data-opens': LISTED }),
    sent[LISTED] !== undefined && [' ', done(words.opened)],
  ]
}

/** Adding a second file to a proposal needs the branch of the first, which only its author can see. */
function branchField({ site, branch, name = 'compose' }: Sending, own: Repository | null): Element {
  const forge = pagesOf(site)!.forge
  const found = branch === '' ? null : branchAt(site, branch)
  const wrong = typeof found === 'string' ? words.branchWrong[found] : ''
  const id = `${name}-branch`
  const about = `${id}-note ${id}-problem`
  return element(
    'div',
    { class: 'compose-field' },
    element('label', { for: id }, words.branch),
    element('p', { class: 'small', id: `${id}-note` }, words.branchNote(forge, branchExample(site))),
    element('input', {
      ...{ id, 'data-branch': '', 'aria-describedby': about, type: 'text', inputmode: 'url' },
      ...{ value: branch, autocomplete: 'off', 'aria-invalid': wrong !== '' && 'true' },
    }),
    element('p', { class: 'field-problem', id: `${id}-problem` }, wrong),
    own && element('p', { class: 'small' }, words.branchIs(own.branch)),
  )
}

/** A link that opens a file in the repository, and whether that was done with this very text. */
function openFile(at: Repository, { file, text, changes }: Composed, label: string, { sent }: Sending): Child {
  const href = changes ? editLink(at, file) : (newFileLink(at, file, text) ?? newFileLink(at, file, ''))
  const mark = sent[file]
  return [
    outward(href ?? '', label, { 'data-opens': file, class: 'button primary' }),
    mark !== undefined && [' ', done(mark === markOf(text) ? words.opened : words.openedThen)],
  ]
}

function done(text: string): Element {
  return element('span', { class: 'small compose-done' }, text)
}

function noteOn(
  at: Repository,
  { file, text, changes }: Composed,
  forge: Parameters<typeof words.open>[0],
  name: string,
): string {
  if (changes) return words.editNote(forge, name)
  return newFileLink(at, file, text) === null ? words.tooLong : words.openNote(forge, name)
}

/** Without an account: a mail with all of it, or the publisher's own page. */
function byContact({ proposal, site }: Sending): Child {
  const { contact } = site
  if (contact === undefined) return false
  if (!isMail(contact))
    return [note(words.contactNote), element('p', {}, outward(contactAddress(contact), words.contact))]
  const mail = mailOf(site, proposal)
  const all = proposal.files.map(({ file }) => file).join(' ')
  if (mail !== null) {
    // The one way there is stands out; beside another it is for those without an account.
    const look = pagesOf(site) === null ? 'button primary' : 'button'
    const open = element('a', { class: look, href: mail, 'data-opens': all }, words.mail)
    return [element('p', {}, open), note(words.mailNote(contact))]
  }
  return [
    note(words.mailLong(contact)),
    element(
      'p',
      { class: 'compose-take' },
      element('button', { type: 'button', 'data-do': 'copy-letter' }, words.copyAll),
      element('a', { class: 'button', href: contactAddress(contact), 'data-opens': all }, words.openMail),
    ),
  ]
}

/** In a window of its own, so that what was written stays. */
function outward(href: string, label: string, more: Readonly<Record<string, string>> = {}): Element {
  return element('a', { class: 'button', ...more, href, target: '_blank', rel: 'noopener' }, label)
}

/** Where there are several files, each pair of buttons says which it is for. */
function takeAlong({ file }: Composed, at: number, { length }: readonly Composed[]): Child {
  const name = file.slice(file.indexOf('/') + 1)
  const button = (does: string, text: string) =>
    element(
      'button',
      { type: 'button', 'data-do': does, 'data-file': String(at), 'aria-label': length > 1 && `${text} ${name}` },
      text,
    )
  return element(
    'p',
    { class: 'compose-take' },
    button('copy', words.copy),
    button('download', words.download),
    length > 1 && element('span', { class: 'small compose-path' }, name),
  )
}

function note(text: string): Element {
  return element('p', { class: 'small' }, text)
}
