import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { confirm } from '@inquirer/prompts'
import { didYouMean } from '#core/check/closest.ts'
import { printable } from '#core/report/report.ts'
import { RECORD_TYPES, type RecordType } from '#core/model/kinds.ts'
import { fieldNames } from '#core/parse/schema-fields.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { Composed } from '#compose/compose-record.ts'
import { nearRecords } from '#compose/near-records.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { openDraft, type Draft } from './new/draft.ts'
import { fillIn } from './new/fill-in.ts'
import { readFlags, type Flags } from './new/read-flags.ts'
import { CONTEXT } from './new/ask.ts'
import { listInRecord, writeRecord } from '#disk/write-record.ts'

const HELP = `Writes a new record that is valid from the start, and prints the path of its file. A position or a claim may bring
its source along, which is written too.

Usage: npm run new [-- <type> [flags]]

  <type>        ${RECORD_TYPES.join(', ')}
  --in          the comparison it belongs to
  --issue       the issue, of a position or a gap
  --of          the party, of a gap
  --id          another name for the file, or for the folder of a comparison; of a position a word behind date
                and party
  --body        the text below the fields
  --<field>     any field: --title "Border", --quote.text "A fence"; a list by giving it again,
                groups in a list by number: --responses.0.by south
                a source that is not there yet by its own fields: --source.title "Speech"
  --dry-run     shows what would be written, and writes nothing
  --no-prompts  asks nothing: what is missing is a problem
  --help        this text

Without flags it asks for everything. Ends with 0 if the file was written, 1 if it has problems, 2 on wrong usage.

  npm run new
  npm run new comparison
  npm run -s new -- gap --in talks --issue border --of north --searched 2025-06-01 --where "Press" --by "A. E."
`

process.exitCode = await run(process.argv.slice(2)).catch(stopped)

async function run(args: readonly string[]): Promise<number> {
  const flags = readFlags(args)
  if (typeof flags === 'string') return refuse(flags)
  if (flags.switches.has('help')) return tell(HELP)
  const wrong = wrongUsage(flags)
  if (wrong) return refuse(wrong)
  const folder = contentFolder()
  if (!existsSync(folder)) return refuse(`There is no content folder ${folder}.`)
  const asks = !flags.switches.has('no-prompts') && process.stdin.isTTY === true
  const draft = await fillIn(await openDraft(folder), flags, asks)
  if (typeof draft === 'string') return refuse(draft)
  const { files } = draft
  const errors = files.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')
  for (const { file, problems } of files) report(file, problems)
  if (errors.length > 0) return 1
  if (!(await isWanted(draft, asks))) return 1
  const isDry = flags.switches.has('dry-run')
  for (const { file, text } of files) {
    if (isDry) process.stdout.write(`${file}\n\n${text}\n`)
    else process.stdout.write(`${relative(process.cwd(), writeRecord(folder, file, text))}\n`)
  }
  return list(draft.listing, folder, isDry)
}

/** A new party or issue gets its place in the comparison, at the end: where it belongs is for people to say. */
function list(listing: Draft['listing'], folder: string, isDry: boolean): number {
  if (!listing) return 0
  const { file, field, id } = listing
  const isDone = !isDry && listInRecord(folder, file, field, id)
  const done = `Listed at the end of "${field}" in ${printable(file)}: move it to the place it should have.`
  const open = `List "${id}" under "${field}" in ${printable(file)}.`
  process.stderr.write(`${isDone ? done : open}\n`)
  return isDone || isDry ? 0 : 1
}

function wrongUsage({ type, values }: Flags): string | null {
  if (type === undefined) return null
  if (!RECORD_TYPES.includes(type as RecordType)) {
    return `There is no record of type "${type}". ${didYouMean(type, RECORD_TYPES, `Choose one of ${RECORD_TYPES.join(', ')}.`)}`
  }
  const known = fieldNames(RECORD_SCHEMA[type as RecordType])
  const unknown = Object.keys(values).find((key) => !known.includes(key))
  return unknown === undefined
    ? null
    : `${type} has no field "${unknown}". ${didYouMean(unknown, known, `It can have: ${known.join(', ')}.`)}`
}

/** What may be there already, and what there is to look at, is shown first; who asks nothing of us has looked. */
async function isWanted({ files, records }: Draft, asks: boolean): Promise<boolean> {
  const near = files.flatMap(({ record }) => (record ? nearRecords(record, records) : []))
  for (const { file } of near) process.stderr.write(`Perhaps the same: ${printable(file)}\n`)
  const isClear = near.length === 0 && files.every(({ problems }) => problems.length === 0)
  return isClear || !asks || confirm({ message: 'Write it all the same?', default: false }, CONTEXT)
}

function report(file: string, problems: Composed['problems']): void {
  for (const { path, severity, message, fix, rule } of problems) {
    const place = path.length === 0 ? printable(file) : path.join('.')
    const told = message.startsWith(`${place}: `) ? message : `${place}: ${message}`
    const what = rule === 'missing-field' ? `Give it with --${place}.` : (fix ?? '')
    process.stderr.write(`${severity}: ${printable(told)}. ${printable(what)} (${rule})\n`)
  }
}

function tell(text: string): number {
  process.stdout.write(text)
  return 0
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\nSee npm run new -- --help\n`)
  return 2
}

/** Ctrl+C in a prompt is no fault. */
function stopped(error: unknown): number {
  if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
  process.stderr.write('Nothing was written.\n')
  return 1
}
