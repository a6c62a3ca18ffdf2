import type { Element } from 'hast'
import { titleOf } from '#components/compose/choices.ts'
import { element, type Child } from '#components/markup/element.ts'
import { leftRows } from '#compose/table/left-table.ts'
import type { Made } from '#compose/table/make-positions.ts'
import type { MadeRecords } from '#compose/table/make-records.ts'
import type { Pasted } from '#compose/table/read-pasted.ts'
import { MOST_PASTED } from '#compose/table/read-pasted.ts'
import type { ReadRows } from '#compose/table/read-rows.ts'
import type { RowProblem } from '#compose/table/row.ts'
import type { Table } from '#compose/table/table.ts'
import { gatherProblems, rangesOf } from '#compose/table/tell-import.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { publisherWords } from '#site/language.ts'
import { formatWords } from '#site/lists.ts'
import { contributorLanguage } from '#site/locale.ts'
import { punctuationWords } from '#site/punctuation-words.ts'
import { rowsWords as words } from '#site/rows-words.ts'
import { suggestionWords } from '#site/suggestion-words.ts'
import { columnLabel } from './column-label.ts'

/** The longest piece of a cell that a table on the page repeats; what is copied has all of it. */
const LONGEST_SHOWN = 200

/** The most rows of a table on the page. */
const MOST_SHOWN = 200

/** What came of the rows in one sentence, for those who see it and those who hear it. */
export function sumOf(pasted: Pasted): string {
  switch (pasted.kind) {
    case 'nothing':
      return words.nothing
    case 'unread':
      return pasted.told
    case 'too-long':
      return words.tooLong(pasted.characters, MOST_PASTED.characters)
    case 'too-many':
      return words.tooMany(pasted.rows, MOST_PASTED.rows)
    case 'read': {
      const { table, made } = pasted
      if (made === null) return words.stopped
      return inWords(table.rows.length, made.kept.length, made.left.size, made.told.length)
    }
  }
}

function inWords(rows: number, right: number, left: number, told: number): string {
  const { sum } = words
  const counts = [
    ...[sum.rows(rows), sum.right(right)],
    ...(left === 0 ? [] : [sum.left(left)]),
    ...(told === 0 ? [] : [sum.told(told)]),
  ]
  return `${formatWords(counts, 'unit', contributorLanguage)}.`
}

/** What is wrong with the table as a whole, and how it was read where that is not plain. */
export function noticesMarkup(pasted: Pasted): Element | false {
  if (pasted.kind !== 'read') return false
  const { table, rows } = pasted
  const notes = rows.drafts.flatMap(({ number, notes: own }) => own.map((note) => `${words.row} ${number}, ${note}.`))
  const unread = rows.unread.map((heading) => suggestionWords.quoted(heading.slice(0, 80))).join(punctuationWords.comma)
  return element(
    'div',
    { class: 'rows-notices' },
    [...rows.faults, ...table.notes].map((text) => element('p', { class: 'notice' }, text.slice(0, 1_000))),
    unread !== '' && element('p', { class: 'small' }, words.unread(unread)),
    folded(words.notes, notes),
  )
}

/** What became of each row: what is to be mended with the reasons, what is left to be copied back, and what is right. */
export function rowsMarkup(table: Table, rows: ReadRows, made: MadeRecords, records: readonly AnyRecord[]): Element {
  const errors = made.problems.filter(({ severity }) => severity === 'error')
  const warnings = made.problems.filter(({ severity }) => severity === 'warning')
  const already = made.told.map(({ row, text }) => `${words.row} ${row} ${text}.`)
  return element(
    'div',
    { class: 'rows-outcome' },
    errors.length > 0 && problemTable(words.wrong, errors, table, rows),
    made.left.size > 0 && leftMarkup(table, made, errors),
    warnings.length > 0 && problemTable(words.toLookAt, warnings, table, rows),
    folded(words.already, already),
    made.kept.length > 0 && rightMarkup(made.kept, records),
  )
}

function problemTable(title: string, problems: readonly RowProblem[], table: Table, { matched }: ReadRows): Element {
  const told = gatherProblems(problems, ({ isMissing, fix }) => (isMissing ? words.fillIn : fix))
  const headingOf = (name: string) => {
    const at = matched.findIndex((one) => one.kind === 'column' && one.column.name === name)
    return table.headings[at] ?? columnLabel(name)
  }
  const lines = told
    .slice(0, MOST_SHOWN)
    .map(({ rows, column, message, fix }) => [rangesOf(rows, 0), headingOf(column), message, fix])
  return tableMarkup(title, [words.row, words.column, words.found, words.todo], lines, told.length)
}

function leftMarkup(table: Table, made: MadeRecords, errors: readonly RowProblem[]): Element {
  const { headings, rows } = leftRows(table, made.left, errors)
  return tableMarkup(words.left, headings, rows, rows.length, [
    element('p', { class: 'small' }, words.leftNote),
    element('p', {}, element('button', { type: 'button', 'data-do': 'copy-left' }, words.copyLeft)),
  ])
}

function rightMarkup(kept: readonly Made[], records: readonly AnyRecord[]): Element {
  const named = (type: 'party' | 'issue', id: string) => {
    const found = records.find((record) => record.type === type && record.id === id)
    return found ? titleOf(found) : id
  }
  const lines = kept.map(({ row, record }) => {
    const { party, issue, said, said_between: between, quote, translation, condition, answer } = record
    const spoken = quote?.text ?? translation?.text ?? condition ?? answer ?? ''
    return [String(row), named('party', party), named('issue', issue), said ?? between?.join(' – ') ?? '', spoken]
  })
  const heads = [words.row, words.party, words.issue, words.said, words.words]
  return tableMarkup(words.right, heads, lines, lines.length)
}

/** A table with its title as a heading, in a box of its own that the keyboard can scroll where it is wide. */
function tableMarkup(
  title: string,
  heads: readonly string[],
  lines: readonly (readonly string[])[],
  total: number,
  more: Child = false,
): Element {
  const hidden = total - Math.min(lines.length, MOST_SHOWN)
  return element(
    'section',
    {},
    element('h3', {}, title),
    more,
    element(
      'div',
      { class: 'rows-scroll', role: 'region', tabindex: '0', 'aria-label': title },
      element(
        'table',
        { class: 'small' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            heads.map((head) => element('th', { scope: 'col' }, shown(head))),
          ),
        ),
        element(
          'tbody',
          publisherWords,
          lines.slice(0, MOST_SHOWN).map((line) =>
            element(
              'tr',
              {},
              line.map((cell) => element('td', {}, shown(cell))),
            ),
          ),
        ),
      ),
    ),
    hidden > 0 && element('p', { class: 'small' }, words.more(hidden)),
  )
}

function folded(title: string, lines: readonly string[]): Child {
  if (lines.length === 0) return false
  return element(
    'details',
    {},
    element('summary', {}, `${title} (${lines.length})`),
    element(
      'ul',
      {},
      lines.slice(0, MOST_SHOWN).map((line) => element('li', { class: 'small' }, shown(line))),
    ),
  )
}

function shown(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_SHOWN)]
  return text.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text
}
