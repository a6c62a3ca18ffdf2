import type { Element } from 'hast'
import { element } from '#components/markup/element.ts'
import type { Proposal } from '#compose/compose-proposal.ts'
import type { MadeRecords } from '#compose/table/make-records.ts'
import { rowsWords as words } from '#site/rows-words.ts'

/** The ways to hand the rows over that are right, and the files that they become. */
export function filesMarkup(sending: Element, { files }: Proposal, made: MadeRecords | null): Element {
  return element(
    'section',
    { class: 'compose-outcome' },
    made !== null && made.left.size > 0 && element('p', { class: 'small' }, words.sendLeft),
    sending,
    element(
      'details',
      {},
      element('summary', {}, `${words.files} (${files.length})`),
      files.map(({ file, text }, at) => [
        element('h4', { class: 'compose-path', id: `rows-file-${at}` }, `content/${file}`),
        element(
          'pre',
          { tabindex: '0', 'data-text': String(at), 'aria-labelledby': `rows-file-${at}` },
          element('code', {}, text),
        ),
      ]),
    ),
  )
}
