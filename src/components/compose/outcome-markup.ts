import type { Element } from 'hast'
import { fullCell } from '#components/cell/full-cell.ts'
import { element } from '#components/markup/element.ts'
import { positionBlock } from '#components/position/position-block.ts'
import type { Composed } from '#compose/compose-record.ts'
import { newFileLink } from '#compose/repository-links.ts'
import { cellAt } from '#core/compare/cell.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { urls } from '#site/urls.ts'

/** What came of what was filled in: what is left to mend, what may be there already, how it will look, and the file. */
export type Outcome = {
  readonly composed: Composed
  readonly near: readonly AnyRecord[]
  readonly records: readonly AnyRecord[]
  readonly site: { readonly repository?: string | undefined; readonly branch: string }
}

export function outcomeMarkup(outcome: Outcome): Element {
  const { composed, near } = outcome
  return element(
    'div',
    { class: 'compose-outcome' },
    problemList(composed),
    actions(outcome),
    near.length > 0 &&
      element(
        'section',
        {},
        element('h3', {}, words.near),
        element(
          'ul',
          {},
          near.map((record) => element('li', {}, nearLink(record))),
        ),
      ),
    composed.record?.type === 'position' && preview(composed.record, outcome.records),
    element('h3', { id: 'compose-file' }, words.text),
    element('p', { class: 'small compose-path' }, `content/${composed.file}`),
    element('pre', { tabindex: '0', 'aria-labelledby': 'compose-file' }, element('code', {}, composed.text)),
  )
}

/** Each problem leads to its field. */
function problemList({ problems }: Composed): Element {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const sum = words.problems(errors, problems.length - errors)
  const items = problems.map(({ path, message, rule }) =>
    element(
      'li',
      {},
      element('a', { href: `#field-${path.join('.')}`, 'data-to': path.join('.') }, message),
      ' ',
      element('a', { class: 'small', href: urls.problem(rule) }, rule),
    ),
  )
  return element(
    'section',
    { class: 'compose-problems' },
    element('h3', {}, sum),
    items.length > 0 && element('ul', {}, items),
  )
}

function nearLink(record: AnyRecord): Element {
  const title =
    'condition' in record
      ? record.condition
      : 'title' in record
        ? record.title
        : 'name' in record
          ? record.name
          : record.id
  if (record.type === 'position') return element('a', { href: urls.position(record) }, title)
  if (record.type === 'source') return element('a', { href: urls.source(record.comparison, record.id) }, title)
  return element('span', {}, title)
}

function preview(record: Extract<AnyRecord, { type: 'position' }>, records: readonly AnyRecord[]): Element | false {
  const dataset = buildDatasets([...records, record]).find(({ comparison }) => comparison.id === record.comparison)
  if (!dataset) return false
  return element(
    'section',
    { class: 'compose-preview' },
    element('h3', {}, words.preview),
    positionBlock(dataset, record),
    element('p', { class: 'small' }, words.previewNote),
    fullCell(dataset, cellAt(dataset, record.issue, record.party, latestDay(dataset))),
  )
}

function actions({ composed, site }: Outcome): Element {
  const isReady = composed.record !== null
  const link = newFileLink(site, composed.file, composed.text)
  const empty = newFileLink(site, composed.file, '')
  const to = isReady ? (link ?? empty) : null
  return element(
    'div',
    { class: 'compose-actions' },
    to &&
      element(
        'a',
        { class: 'button primary', href: to, target: '_blank', rel: 'noopener' },
        link ? words.open : words.openEmpty,
      ),
    element('button', { type: 'button', 'data-do': 'copy' }, words.copy),
    element('button', { type: 'button', 'data-do': 'download' }, words.download),
    element('p', { class: 'small' }, note(isReady, link, empty)),
  )
}

function note(isReady: boolean, link: string | null, empty: string | null): string {
  if (empty === null) return words.elsewhere
  if (!isReady) return words.previewNone
  return link ? words.openNote : words.tooLong
}
