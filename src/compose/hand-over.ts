import { isMail, mailAddress } from '#site/contact.ts'
import { sendWords as words } from '#site/send-words.ts'
import type { Proposal } from './compose-proposal.ts'
import type { Composed } from './compose-record.ts'
import { patchLink, type Repository } from './repository-links.ts'

/** Where a site takes proposals. */
export type Taker = Repository & { readonly contact?: string | undefined }

/** Where the content lies in the repository. */
const CONTENT = 'content'

/** All of a proposal as the text of a mail: of a record that was there, only what changed; of a new one, its file. */
export function letterOf({ files, listing }: Pick<Proposal, 'files' | 'listing'>): string {
  const parts = files.map((file) => `${CONTENT}/${file.file}\n\n${file.changes ? changesOf(file) : file.text}`)
  const listed = listing ? [words.listItToo(listing.id, listing.field, listing.file)] : []
  return [...parts, ...listed].join('\n\n').trimEnd() + '\n'
}

function changesOf({ changes }: Composed): string {
  const marked = (sign: string, lines: string) =>
    lines === '' ? [] : lines.split('\n').map((line) => `${sign} ${line}`)
  return (changes ?? [])
    .map(({ before, after }) => [...marked('-', before), ...marked('+', after)].join('\n'))
    .join('\n')
}

/** The mail that carries a proposal; null where it would be too long, or where the contact is no e-mail address. */
export function mailOf({ contact }: Taker, proposal: Pick<Proposal, 'files' | 'listing' | 'record'>): string | null {
  if (contact === undefined || !isMail(contact)) return null
  return mailAddress(contact, subjectOf(proposal), letterOf(proposal))
}

export function subjectOf({ record, files }: Pick<Proposal, 'record' | 'files'>): string {
  const positions = files.filter((file) => file.record?.type === 'position').length
  if (positions > 1) return words.subjectSeveral(positions)
  return record.changes ? words.subjectCorrection(record.file) : words.subject(record.file)
}

/**
 * New files as one patch, for pages that take one. Null where a file is not new: of what is there this page does not know
 * every line as the repository has it.
 */
export function patchOf(site: Repository, { files, listing }: Pick<Proposal, 'files' | 'listing'>): string | null {
  if (patchLink(site) === null || listing !== null || files.some(({ changes }) => changes !== null)) return null
  return files.map(newFilePatch).join('')
}

function newFilePatch({ file, text }: Composed): string {
  const lines = text.replace(/\n$/, '').split('\n')
  const path = `${CONTENT}/${file}`
  const head = `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n`
  return head + lines.map((line) => `+${line}\n`).join('')
}
