import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { confirm } from '@inquirer/prompts'
import { defineCommand } from '#core/command/command.ts'
import { didYouMean } from '#core/problem/closest.ts'
import { printable } from '#core/report/report.ts'
import { SITE_FILE } from '#core/parse/parse-site.ts'
import { RECORD_TYPES, type RecordType } from '#core/model/kinds.ts'
import { fieldNames } from '#core/model/schema-fields.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { Composed } from '#compose/compose-record.ts'
import { firstSite } from '#compose/first-site.ts'
import { nearRecords } from '#compose/near-records.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { newSite, SITE_TEMPLATE } from './new/new-site.ts'
import { openDraft, type Draft } from './new/draft.ts'
import { readClauses } from './new/read-clauses.ts'
import { newTranslation } from './new/new-translation.ts'
import { fillIn } from './new/fill-in.ts'
import { readFlags, type Flags } from './new/read-flags.ts'
import { CONTEXT } from './new/ask.ts'
import { programFile } from '#disk/program.ts'
import { listInRecord, writeRecords } from '#disk/write-record.ts'
import { runCommand, type Outcome } from './run-command.ts'

const NEW = defineCommand({
  name: 'new',
  about:
    'Writes a new record that is valid from the start, and prints the path of its file. A position or a claim may bring its ' +
    'source along, which is written too.',
  options: {
    in: { kind: 'text', value: 'comparison', about: 'the comparison it belongs to' },
    issue: { kind: 'text', value: 'issue', about: 'the issue, of a position or a gap' },
    of: { kind: 'text', value: 'party', about: 'the party, of a gap' },
    id: {
      kind: 'text',
      value: 'name',
      about: 'another name for the file, or for the folder of a comparison; of a position a word behind date and party',
    },
    body: { kind: 'text', value: 'text', about: 'the text below the fields' },
    text: { kind: 'text', value: 'file', about: 'of a draft: a plain text, cut into clauses at its numbered lines' },
    into: { kind: 'text', value: 'language', about: 'of a translation: the language, such as uk' },
    'text-lang': { kind: 'text', value: 'language', about: 'the language of that text, such as en' },
    'dry-run': { kind: 'flag', about: 'shows what would be written, and writes nothing' },
    'no-prompts': { kind: 'flag', about: 'asks nothing: what is missing is a problem' },
  },
  operands: {
    usage: '[type] [file or folder]',
    most: 2,
    about:
      `${RECORD_TYPES.join(', ')}; translation with the file that it translates, and --by human or --by machine; ` +
      'or site with a folder: one of your own, with its settings and package.json',
  },
  fields:
    'any field: --title "Border", --quote.text "A fence"; a list by giving it again, groups in a list by number: ' +
    '--responses.0.by south; a source that is not there yet by its own fields: --source.title "Speech"',
  variables: { PARLEY_CONTENT: 'writes into another content folder' },
  notes: 'Without flags it asks for everything. Never writes over a file that is there.',
  examples: [
    'npm run new',
    'npm run new comparison',
    'npm run new site ../talks -- --title "Harbour talks"',
    'npm run -s new -- draft --in talks --text paper.txt --text-lang en --title "Our paper" --said 2025-06-02 ...',
    'npm run -s new -- translation talks/issues/border --into uk --by human --title "Кордон"',
    'npm run -s new -- gap --in talks --issue border --of north --searched 2025-06-01 --where "Press" --by "A. E."',
  ],
})

await runCommand(NEW, async ({ values: settings, operands: [type, second], fields }): Promise<Outcome> => {
  const given = readFlags(fields)
  if (typeof given === 'string') return { refused: given }
  const isAsking = !settings['no-prompts'] && process.stdin.isTTY
  if (type === 'site') return unlessLeft(() => newSite(second, given, { asks: isAsking, isDry: settings['dry-run'] }))
  if (type === 'translation')
    return translate(second, { into: settings.into, body: settings.body, values: given }, settings['dry-run'])
  if (second !== undefined)
    return { refused: `What is ${printable(second)}? Only a translation names a file, and only a new site a folder.` }
  const clauses = readClauses(settings.text, settings['text-lang'], type)
  if (typeof clauses === 'string') return { refused: clauses }
  const values = { ...given, ...clauses }
  const { in: comparison, issue, of, id, body } = settings
  const flags: Flags = { type, settings: { in: comparison, issue, of, id, body }, values }
  const wrong = wrongUsage(flags)
  if (wrong) return { refused: wrong }
  const folder = existingContentFolder()
  return unlessLeft(async () => {
    const draft = await fillIn(await openDraft(folder), flags, isAsking)
    return typeof draft === 'string' ? { refused: draft } : await write(draft, folder, isAsking, settings['dry-run'])
  })
})

/** Ctrl+C in a prompt is no fault. */
async function unlessLeft(ask: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
    process.stderr.write('Nothing was written.\n')
    return 'problems'
  }
}

async function translate(original: string | undefined, given: Parameters<typeof newTranslation>[2], isDry: boolean) {
  const folder = existingContentFolder()
  const made = await newTranslation(folder, original, given, new Date().toISOString().slice(0, 10))
  if (typeof made === 'string') return { refused: made }
  for (const { message, fix, rule } of made.problems) {
    process.stderr.write(`error: ${printable(message)}. ${printable(fix ?? '')} (${rule})\n`)
  }
  if (made.problems.length > 0) return 'problems'
  if (isDry) process.stdout.write(`${made.file}\n\n${made.text}\n`)
  else for (const path of writeRecords(folder, [made])) process.stdout.write(`${relative(process.cwd(), path)}\n`)
  return 'fine'
}

async function write(draft: Draft, folder: string, asks: boolean, isDry: boolean): Promise<Outcome> {
  const { files, flags } = draft
  const errors = files.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')
  for (const { file, problems } of files) report(file, problems, flags?.get(file) ?? '')
  if (errors.length > 0 || !(await isWanted(draft, asks))) return 'problems'
  if (isDry) for (const { file, text } of files) process.stdout.write(`${file}\n\n${text}\n`)
  else for (const path of writeRecords(folder, files)) process.stdout.write(`${relative(process.cwd(), path)}\n`)
  if (!isDry) addSettings(folder, draft)
  return list(draft.listing, folder, isDry)
}

/** A first comparison comes with settings for the site, without which nothing could be built. They are never written over. */
function addSettings(folder: string, { files }: Draft): void {
  const comparison = files.find(({ record }) => record?.type === 'comparison')?.record
  if (comparison?.type !== 'comparison' || existsSync(join(folder, SITE_FILE))) return
  const { title, question: tagline } = comparison
  const { text } = firstSite({ title, tagline }, programFile(SITE_TEMPLATE))
  const [path] = writeRecords(folder, [{ file: SITE_FILE, text }])
  process.stdout.write(`${relative(process.cwd(), path ?? SITE_FILE)}\n`)
  process.stderr.write(
    `The site is called as the comparison is, and its licence is CC BY 4.0: change both in ${SITE_FILE}.\n`,
  )
}

/** A new party or issue gets its place in the comparison, at the end: where it belongs is for people to say. */
function list(listing: Draft['listing'], folder: string, isDry: boolean): Outcome {
  if (!listing) return 'fine'
  const { file, field, id } = listing
  const isDone = !isDry && listInRecord(folder, file, field, id)
  const done = `Listed at the end of "${field}" in ${printable(file)}: move it to the place it should have.`
  const open = `List "${id}" under "${field}" in ${printable(file)}.`
  process.stderr.write(`${isDone ? done : open}\n`)
  return isDone || isDry ? 'fine' : 'problems'
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

function report(file: string, problems: Composed['problems'], flags: string): void {
  for (const { path, severity, message, fix, rule } of problems) {
    const place = path.length === 0 ? printable(file) : path.join('.')
    const told = message.startsWith(`${place}: `) ? message : `${place}: ${message}`
    const what = rule === 'missing-field' ? `Give it with --${flags}${place}.` : (fix ?? '')
    process.stderr.write(`${severity}: ${printable(told)}. ${printable(what)} (${rule})\n`)
  }
}
