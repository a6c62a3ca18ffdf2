import { select } from '@inquirer/prompts'
import type { BlindIssue, BlindView } from '#core/coding/blind-view.ts'
import { fillCell } from '#core/coding/sheet.ts'
import { Fault } from '#core/command/fault.ts'
import { NO_STANCE, type Code } from '#core/model/coding.ts'
import { STANCES } from '#core/model/stance.ts'
import { readCodingPath } from '#core/parse/coding-path.ts'
import { parseCoding } from '#core/parse/parse-coding.ts'
import { printable } from '#core/report/report.ts'
import { readSheet, writeSheet } from '#disk/write-sheet.ts'
import { codingWords } from '#site/coding-words.ts'
import { stanceWords } from '#site/position-words.ts'
import { CONTEXT } from '../new/ask.ts'
import type { Outcome } from '../run-command.ts'
import type { Sheet } from './open-sheets.ts'

/** Asks for each cell that is still empty and writes each answer at once. Ctrl+C ends it; what was answered is kept. */
export async function askCodes(folder: string, sheets: readonly Sheet[]): Promise<Outcome> {
  try {
    for (const sheet of sheets) await askSheet(folder, sheet)
    process.stderr.write('Everything is coded.\n')
    return 'fine'
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
    process.stderr.write('Stopped. What was answered is kept; run the command again to go on.\n')
    return 'fine'
  }
}

async function askSheet(folder: string, { blind, file }: Sheet): Promise<void> {
  for (const [at, view] of blind.views.entries()) {
    const empty = emptyOptions(folder, file, view)
    if (empty.length === 0) continue
    tell(blind, view, at)
    for (const option of empty) {
      const text = blind.options.find(({ id }) => id === option)?.text ?? option
      const code = await select<Code | null>({ message: printable(text), choices: CHOICES, pageSize: 12 }, CONTEXT)
      if (code !== null) write(folder, file, view, option, code)
    }
  }
}

const ORDER: readonly Code[] = [NO_STANCE, ...STANCES]

const CHOICES = [
  ...ORDER.map((code) => ({
    value: code,
    name: code,
    description: code === NO_STANCE ? codingWords.noStance : stanceWords.meaning[code],
  })),
  { value: null, name: 'later', description: 'Leave it open for now.' },
]

function tell({ issue, views }: BlindIssue, { condition, answer, prompt, words }: BlindView, at: number): void {
  const lines = [
    `${issue.title} (${at + 1} of ${views.length}): ${issue.question}`,
    ...(condition === null ? [] : [`  In our words: ${condition}`]),
    ...(answer === null ? [] : [`  Answer: ${answer}`]),
    ...(prompt === null ? [] : [`  Asked: ${prompt}`]),
    ...words.map(
      ({ kind, text, lang }) => `  ${kind === 'original' ? 'Words' : 'Translated words'} (${lang}): ${text}`,
    ),
  ]
  process.stderr.write(`\n${lines.map(printable).join('\n')}\n`)
}

/** The sheet is read anew each time: an editor may have it open as well. */
function cellsIn(folder: string, file: string) {
  const text = readSheet(folder, file)
  const place = readCodingPath(file)
  const read = text !== null && place && !('rule' in place) ? parseCoding(place, text) : null
  if (text === null || !read?.ok) throw new Fault(`${file} cannot be read any more. See npm run validate`)
  return { text, cells: read.coding.cells }
}

function emptyOptions(folder: string, file: string, { id, options }: BlindView): string[] {
  const { cells } = cellsIn(folder, file)
  const isEmpty = (option: string) =>
    cells.some((cell) => cell.position === id && cell.option === option && cell.code === null)
  return options.filter(isEmpty)
}

function write(folder: string, file: string, { id }: BlindView, option: string, code: Code): void {
  const { text, cells } = cellsIn(folder, file)
  const cell = cells.find((one) => one.position === id && one.option === option && one.code === null)
  const filled = cell ? fillCell(text, cell, code) : null
  if (filled === null)
    throw new Fault(`The answer could not be written into ${file}: its place is written in another form.`)
  writeSheet(folder, file, filled, false)
}
