import type { Proposal } from '#compose/compose-proposal.ts'
import { markOf, type Draft } from '#compose/drafts.ts'
import { letterOf, patchOf, type Taker } from '#compose/hand-over.ts'
import { LISTED } from './send-markup.ts'
import { copyText, downloadFiles, downloadText } from './send-text.client.ts'

/** What there is to hand over, with a mark of each text as it stands. */
function marksOf({ files, listing }: Proposal): Draft['sent'] {
  const marks = files.map(({ file, text }) => [file, markOf(text)] as const)
  return Object.fromEntries([...marks, ...(listing ? [[LISTED, listing.id] as const] : [])])
}

/** Whether each of these texts was handed over as it now stands. */
export function isHandedOver(proposal: Proposal, sent: Draft['sent']): boolean {
  return Object.entries(marksOf(proposal)).every(([file, mark]) => sent[file] === mark)
}

/**
 * What was handed over, with what a link opens: its files as they stand now, and no other that has still to be.
 *
 * @param opens the names of the files, between blanks
 */
export function withOpened(proposal: Proposal, sent: Draft['sent'], opens: string): Draft['sent'] {
  const marks = marksOf(proposal)
  const now = opens.split(' ').flatMap((file) => (marks[file] === undefined ? [] : [[file, marks[file]] as const]))
  return { ...sent, ...Object.fromEntries(now) }
}

/** Does what a button says: copies or downloads a file, or copies all of them as a letter or a patch. Gives what there is to say about it. */
export async function handOver(
  button: HTMLElement,
  proposal: Proposal,
  site: Taker,
  outcome: HTMLElement,
): Promise<string> {
  const file = proposal.files[Number(button.dataset['file'])]
  const shown = file ? outcome.querySelector(`[data-text="${button.dataset['file']}"]`) : null
  switch (button.dataset['do']) {
    case 'copy':
      return file ? copyText(button, file.text, shown) : ''
    case 'download':
      if (file) downloadText(file.file, file.text)
      return ''
    case 'download-all':
      await downloadFiles(proposal.files)
      return ''
    case 'copy-letter':
      return copyText(button, letterOf(proposal), null)
    default:
      return copyText(button, patchOf(site, proposal) ?? '', null)
  }
}
