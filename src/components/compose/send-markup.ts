import type { Element } from 'hast'
import { element, type Child } from '#components/markup/element.ts'
import type { Proposal } from '#compose/compose-proposal.ts'
import type { Composed } from '#compose/compose-record.ts'
import type { Listing } from '#compose/listing.ts'
import { branchAt, editLink, newFileLink, type Repository } from '#compose/repository-links.ts'
import { composeWords as words } from '#site/compose-words.ts'

export type Sending = {
  readonly proposal: Proposal
  readonly site: Repository
  /** The address of the branch that holds the first of several files, as somebody has pasted it. */
  readonly branch: string
}

/** The ways to hand a proposal over: as a pull request, or by taking its files along. */
export function sendMarkup(sending: Sending): Element {
  const { proposal } = sending
  return element('div', { class: 'compose-actions' }, pullRequest(sending), proposal.files.map(takeAlong))
}

function pullRequest({ proposal: { files, listing, isReady }, site, branch }: Sending): Child {
  const [first, ...others] = files
  if (newFileLink(site, first!.file, '') === null) return [note(words.elsewhere), listing && note(listNote(listing))]
  if (!isReady) return note(words.notReady)
  if (others.length === 0 && !listing) return [openLink(site, first!, words.open), note(noteOn(site, first!))]
  const own = branchAt(branch)
  const next = [
    ...others.map((file) => (at: Repository) => [openLink(at, file, words.openNext), note(words.nextNote)]),
    ...(listing ? [(at: Repository) => [listLink(at, listing), note(listNote(listing))]] : []),
  ]
  const steps = [
    element('li', {}, openLink(site, first!, words.openFirst), note(noteOn(site, first!))),
    element('li', {}, branchField(branch, own === null)),
    ...next.map((step) => element('li', {}, own ? step(own) : note(words.nextOnce))),
  ]
  return [note(words.severalFiles(next.length + 1)), element('ol', { class: 'compose-steps' }, steps)]
}

function listLink(site: Repository, { file }: Listing): Element {
  return element(
    'a',
    { class: 'button primary', href: editLink(site, file) ?? '', target: '_blank', rel: 'noopener' },
    words.openListing,
  )
}

function listNote({ id, field, file }: Listing): string {
  return words.listIt(id, field, file)
}

/** Adding a second file to a proposal needs the branch of the first, which only its author can see. */
function branchField(branch: string, isUnknown: boolean): Element {
  const own = { id: 'compose-branch', 'data-branch': '', 'aria-describedby': 'compose-branch-note' }
  const wrong = branch !== '' && isUnknown
  return element(
    'div',
    { class: 'compose-field' },
    element('label', { for: 'compose-branch' }, words.branch),
    element('p', { class: 'small', id: 'compose-branch-note' }, words.branchNote),
    element('input', { ...own, type: 'text', inputmode: 'url', value: branch, 'aria-invalid': wrong && 'true' }),
    element('p', { class: 'field-problem' }, wrong && words.branchWrong),
  )
}

function openLink(site: Repository, { file, text }: Composed, words: string): Element {
  const href = newFileLink(site, file, text) ?? newFileLink(site, file, '') ?? ''
  return element('a', { class: 'button primary', href, target: '_blank', rel: 'noopener' }, words)
}

function noteOn(site: Repository, { file, text }: Composed): string {
  return newFileLink(site, file, text) === null ? words.tooLong : words.openNote
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
