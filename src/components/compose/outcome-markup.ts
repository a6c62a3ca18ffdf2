import type { Element } from 'hast'
import { fullCell } from '#components/cell/full-cell.ts'
import { element, joined, type Child } from '#components/markup/element.ts'
import { positionBlock } from '#components/position/position-block.ts'
import type { Proposal } from '#compose/compose-proposal.ts'
import type { ComposedProblem } from '#compose/compose-record.ts'
import { cellAt } from '#core/compare/cell.ts'
import { latestDay } from '#core/compare/latest-day.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { statementOf } from '#core/statement/statement.ts'
import { composeWords as words } from '#site/compose-words.ts'
import { englishWords, publisherWords, readerWords } from '#site/language.ts'
import { formatWords } from '#site/lists.ts'
import { contributorLanguage } from '#site/locale.ts'
import { urls } from '#site/urls.ts'
import { titleOf } from './choices.ts'
import { fieldLabel, fieldName } from './labels.ts'
import { sendMarkup, type Sending } from './send-markup.ts'

/** What came of what was filled in: what is left to mend, what may be there already, how it will look, and the files. */
export type Outcome = Sending & {
  readonly near: readonly AnyRecord[]
  readonly records: readonly AnyRecord[]
  /** What can not be said yet, in sentences: code that would look at it is on its way, or could not be loaded. */
  readonly unchecked: readonly string[]
}

export function outcomeMarkup(outcome: Outcome): Element {
  const { proposal, near } = outcome
  const nearList = near.map((record) => element('li', publisherWords, nearLink(record)))
  return element(
    'div',
    { class: 'compose-outcome' },
    problemList(outcome),
    near.length > 0 && element('section', {}, element('h3', {}, words.near), element('ul', {}, nearList)),
    changeList(proposal),
    sendMarkup(outcome),
    preview(proposal, outcome.records),
    proposal.files.map(({ file, text }, at) => [
      element('h3', { id: `compose-file-${at}` }, words.text),
      element('p', { class: 'small compose-path' }, isWhole(file) && `content/${file}`),
      element(
        'pre',
        { tabindex: '0', 'data-text': String(at), 'aria-labelledby': `compose-file-${at}` },
        element('code', {}, text),
      ),
    ]),
  )
}

/** What a correction changes, field by field: before and after. */
function changeList({ record: { changes } }: Proposal): Element | false {
  if (changes === null || changes.length === 0) return false
  const { was, now, nothing, changes: title } = words.correction
  const side = (tag: 'del' | 'ins', label: string, lines: string) =>
    element(
      'div',
      {},
      element('span', { class: 'small' }, label),
      ' ',
      lines === '' ? nothing : element('pre', {}, element(tag, {}, lines)),
    )
  return element(
    'section',
    { class: 'compose-changes' },
    element('h3', {}, title),
    element(
      'dl',
      {},
      changes.map(({ key, before, after }) =>
        element(
          'div',
          {},
          element('dt', readerWords, fieldLabel(key)),
          element('dd', publisherWords, side('del', was, before), side('ins', now, after)),
        ),
      ),
    ),
  )
}

/** Whether the path says all it has to: the issue or the party may not be chosen yet. */
function isWhole(file: string): boolean {
  return !/^\/|\/\/|\/\.md$|-\.md$/.test(file)
}

/** Each problem leads to its field. What is only empty yet is no fault: a form begins so. */
function problemList({ proposal: { problems }, unchecked }: Outcome): Element {
  const empty = problems.filter(({ rule }) => rule === 'missing-field')
  const wrong = problems.filter(({ rule }) => rule !== 'missing-field')
  const errors = wrong.filter(({ severity }) => severity === 'error').length
  const items = wrong.map((problem) =>
    element(
      'li',
      englishWords,
      toField(problem, problem.message),
      ' ',
      // In a window of its own: to leave the page would lose what was written.
      element('a', { class: 'small', href: urls.problem(problem.rule), target: '_blank' }, problem.rule),
    ),
  )
  // That something passes is said of what was looked at whole.
  const isSilent = problems.length === 0 && unchecked.length > 0
  const links = empty.map((problem) => toField(problem, fieldName(String(problem.path.at(-1)))))
  return element(
    'section',
    { class: 'compose-problems' },
    element('h3', {}, isSilent ? words.unchecked.heading : countsInWords(errors, wrong.length - errors, empty.length)),
    unchecked.map((sentence) => element('p', { class: 'small' }, sentence)),
    empty.length > 0 && element('p', { class: 'small' }, words.stillEmpty, ' ', joined(links, ', ')),
    items.length > 0 && element('ul', {}, items),
  )
}

function countsInWords(errors: number, warnings: number, empty: number): string {
  const { problems } = words
  const counts = [
    ...(empty === 0 ? [] : [problems.empty(empty)]),
    ...(errors === 0 ? [] : [problems.errors(errors)]),
    ...(warnings === 0 ? [] : [problems.warnings(warnings)]),
  ]
  return counts.length === 0 ? problems.none : formatWords(counts, 'unit', contributorLanguage)
}

function toField({ path }: ComposedProblem, text: Child): Element {
  const name = path.join('.')
  return element('a', { href: `#field-${name}`, 'data-to': name }, text)
}

function nearLink(record: AnyRecord): Element {
  const title = titleOf(record)
  if (record.type === 'position') return element('a', { href: urls.position(record) }, title)
  if (record.type === 'source') return element('a', { href: urls.source(record.comparison, record.id) }, title)
  return element('span', {}, title)
}

function preview({ files, record: { record } }: Proposal, records: readonly AnyRecord[]): Element | false {
  if (record?.type !== 'position') return false
  const all = [...records, ...files.flatMap((file) => file.record ?? [])]
  const dataset = buildDatasets(all).find(({ comparison }) => comparison.id === record.comparison)
  if (!dataset) return false
  const day = latestDay(dataset)
  return element(
    'section',
    { class: 'compose-preview' },
    element('h3', {}, words.preview),
    element('div', publisherWords, positionBlock(dataset, statementOf(record, dataset, day))),
    element('p', { class: 'small' }, words.previewNote),
    element('div', publisherWords, fullCell(dataset, cellAt(dataset, record.issue, record.party, day))),
  )
}
