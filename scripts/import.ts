import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { defineCommand } from '#core/command/command.ts'
import { recordsOf } from '#core/model/records-of.ts'
import { printable } from '#core/report/report.ts'
import { makeRecords, type MadeRecords } from '#compose/table/make-records.ts'
import { readRows, type ReadRows } from '#compose/table/read-rows.ts'
import { readTable } from '#compose/table/read-table.ts'
import { renderFlags, renderProblems, renderQuestions } from '#compose/table/tell-import.ts'
import type { Table } from '#compose/table/table.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { listInRecord, writeRecords } from '#disk/write-record.ts'
import { renderBody } from '#markdown/render-body.ts'
import { askAll } from './import/ask-all.ts'
import { openMapping } from './import/mapping-desk.ts'
import { readFills } from './import/read-fills.ts'
import { writeLeft } from './import/write-left.ts'
import { runCommand, type Outcome } from './run-command.ts'

const IMPORT = defineCommand({
  name: 'import',
  about:
    'Takes positions from a table, CSV or XLSX, one a row, with the sources that come along with them. Rows that are right are ' +
    'written; the others go to a second file that says why, can be mended and imported again. A row that is there already is ' +
    'not written twice.',
  options: {
    comparison: { kind: 'text', value: 'id', about: 'the comparison that the rows belong to' },
    map: {
      kind: 'text',
      value: 'file',
      about:
        'how headings and words are read; <table>.map.yaml beside the table if left out. Written by the first import',
    },
    sheet: { kind: 'text', value: 'name', about: 'which sheet of an XLSX file; the first if left out' },
    dates: {
      kind: 'choice',
      choices: ['day-first', 'month-first'],
      about: 'day-first or month-first: what 06/03/2024 means',
    },
    decimals: { kind: 'choice', choices: ['comma', 'point'], about: 'comma or point: what 1.234 means' },
    'new-issues': { kind: 'flag', about: 'makes issues that are not there yet, of their name and a column "question"' },
    yes: { kind: 'flag', about: 'takes what is suggested where a word is only near to one that is known' },
    'dry-run': { kind: 'flag', about: 'says what would be written and what is wrong, and writes nothing' },
    'no-prompts': { kind: 'flag', about: 'asks nothing: what is unclear is listed' },
  },
  operands: { usage: '<table.csv or table.xlsx>', most: 1 },
  fields:
    'a value for all rows in which a column is empty, by the name of the column: --authority document, --source_kind report, ' +
    "--condition '{party} said: {quote}' (words in braces stand for another column of the row)",
  variables: { PARLEY_CONTENT: 'writes into another content folder' },
  notes:
    'Columns are those of the CSV export, with English and German headings, in any order; a table may have columns for each ' +
    'party too ("North says", "North source"). The paths of what was written go to standard output.',
  examples: [
    'npm run import -- rows.xlsx --comparison talks --authority document --dry-run',
    'npm run import -- rows.left.csv',
  ],
})

await runCommand(IMPORT, async ({ values: options, operands: [path], fields }): Promise<Outcome> => {
  if (path === undefined) return { refused: 'Name the table: a CSV or XLSX file.' }
  const given = readFills(fields, options.comparison)
  if (typeof given === 'string') return { refused: given }
  const folder = existingContentFolder()
  const table = await readTable(await readFile(path), options.sheet)
  if (typeof table === 'string') return problem(table)
  for (const note of table.notes) say(note)
  const desk = openMapping(path, options, given)
  if (typeof desk === 'string') return problem(desk)
  const { catalogue } = await readContent(folder)
  const records = (catalogue?.datasets ?? []).flatMap(recordsOf)
  const comparisons = records.filter(({ type }) => type === 'comparison').map(({ id }) => id)
  if (options.comparison !== undefined && !comparisons.includes(options.comparison)) {
    return { refused: `There is no comparison "${options.comparison}". There are: ${comparisons.join(', ')}.` }
  }
  const read = () =>
    readRows(table, { records, mapping: desk.mapping, fills: desk.fills, makesIssues: options['new-issues'] })
  let rows = read()
  if (options.yes && desk.takeSuggestions(rows.questions)) rows = read()
  const asks = !options['no-prompts'] && !options['dry-run'] && process.stdin.isTTY
  if (asks && rows.questions.length > 0 && (await askAll(rows.questions, desk))) rows = read()
  const checkBody = (body: string) => renderBody(body, { file: 'body', line: 1 }).problems
  const isBroken = rows.faults.length > 0
  const made = isBroken ? null : makeRecords(rows.drafts, { records, language: catalogue?.site.language, checkBody })
  tell(table, rows, made)
  if (isBroken) say(`What a column holds is said in the mapping, ${printable(desk.path)}: an empty text leaves it out.`)
  if (options['dry-run']) {
    for (const { file } of made?.files ?? []) process.stdout.write(`${file}\n`)
    say(`Nothing was written (--dry-run). The mapping would be ${printable(desk.path)}:\n\n${desk.text(rows, table)}`)
    return isBroken || (made?.left.size ?? 0) > 0 ? 'problems' : 'fine'
  }
  if (made) write(made, folder)
  desk.keep(rows, table)
  if (made && made.left.size > 0) writeLeft(path, table, made)
  return isBroken || (made?.left.size ?? 0) > 0 ? 'problems' : 'fine'
})

function write(made: MadeRecords, folder: string): void {
  const paths = writeRecords(folder, made.files).map((path) => relative(process.cwd(), path))
  if (paths.length > 0) process.stdout.write(`${paths.join('\n')}\n`)
  for (const { file, field, id } of made.listings) {
    const isDone = listInRecord(folder, file, field, id)
    say(`${isDone ? 'Listed' : 'List'} "${id}" ${isDone ? 'at the end of' : 'under'} "${field}" in ${printable(file)}.`)
  }
}

/** What became of the table: what was not read, what has to be said, what is wrong, what is there already, and the sums. */
function tell(table: Table, { faults, unread, questions, drafts }: ReadRows, made: MadeRecords | null): void {
  const total = table.rows.length
  for (const fault of faults) say(fault)
  if (unread.length > 0) say(`Not read, since no column is called so: ${unread.map((name) => `"${name}"`).join(', ')}.`)
  const notes = drafts.flatMap(({ number, notes: own }) => own.map((note) => `Row ${number}, ${note}.`))
  for (const note of notes.slice(0, 20)) say(note)
  if (notes.length > 20) say(`And ${notes.length - 20} more cells like these.`)
  if (questions.length > 0) say(`\nTo be said once, in the mapping:\n${renderQuestions(questions, total)}`)
  if (!made) return say('\nNothing was taken.')
  const errors = made.problems.filter(({ severity }) => severity === 'error')
  const warnings = made.problems.filter(({ severity }) => severity === 'warning')
  if (errors.length > 0) say(`\nNot taken:\n${renderProblems(errors, total)}`)
  const flags = renderFlags(errors)
  if (flags !== null) say(`\n${flags}`)
  if (warnings.length > 0) say(`\nTaken, but to be looked at:\n${renderProblems(warnings, total)}`)
  for (const { row, text } of made.told.slice(0, 50)) say(`Row ${row} ${printable(text)}.`)
  if (made.told.length > 50) say(`And ${made.told.length - 50} more rows that are there already or stand twice.`)
  const { positions, sources, issues } = made.counts
  const parts = [`${positions} positions`, `${sources} new sources`, ...(issues > 0 ? [`${issues} new issues`] : [])]
  say(`\n${total} rows: ${parts.join(', ')}; ${made.told.length} there already or twice; ${made.left.size} rows left.`)
}

function problem(text: string): Outcome {
  say(text)
  return 'problems'
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
