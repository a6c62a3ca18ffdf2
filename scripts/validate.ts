import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { renderGithubReport } from '#core/report/github.ts'
import { renderJsonReport } from '#core/report/json.ts'
import { countBySeverity, printable, type Report } from '#core/report/report.ts'
import { renderTerminalReport } from '#core/report/terminal.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { findUntidy, fixContent, type Fixed } from '#disk/fix-content.ts'
import { readContent } from '#disk/read-content.ts'

const HELP = `Checks the content and says what to mend, with file, line and column.

Usage: npm run validate [-- [options] [files or folders]]

  --fix      first mends what has one right answer: invisible marks at the beginning, the form of letters, blanks at
             line ends, the order of fields, and the file names of positions. Says on standard error what it did. Never changes a word.
  --strict   takes warnings for errors
  --json     one JSON object on standard output
  --github   annotations for GitHub Actions
  --help     this text

With files, only their problems are told; all are read, since records name each other.
PARLEY_CONTENT names another content folder. Ends with 0 if there is no error, 1 if there is one, 2 on wrong usage.
The site explains every rule, with an example, under /problems/<rule>/.

  npm run validate
  npm run -s validate -- --json
  npm run validate -- --fix
  npm run validate -- content/harbour-talks/parties/union.md
`

process.exitCode = await validate(process.argv.slice(2))

async function validate(args: string[]): Promise<number> {
  const usage = readArguments(args)
  if (typeof usage === 'string') return refuse(usage)
  if (usage.values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const folder = contentFolder()
  if (!existsSync(folder)) return refuse(`There is no content folder ${folder}.`)
  const files = usage.positionals.map((file) => belowContent(folder, file))
  const missing = usage.positionals.find((_, at) => files[at] === null)
  if (missing !== undefined) return refuse(`${missing} is not a file of the content folder ${folder}.`)
  const isAsked = (file: string) =>
    files.length === 0 || files.some((asked) => file === asked || file.startsWith(`${asked}/`))
  if (usage.values.fix) tellFixed(fixContent(folder, isAsked))
  else tellUntidy(findUntidy(folder, isAsked))
  const { problems, records } = await readContent(folder)
  const shown = problems
    .filter(({ file }) => isAsked(file))
    .map((problem) => (usage.values.strict ? { ...problem, severity: 'error' as const } : problem))
  process.stdout.write(render({ problems: shown, records }, usage.values, folder))
  return countBySeverity(shown).errors > 0 ? 1 : 0
}

function readArguments(args: string[]) {
  try {
    const flag = { type: 'boolean' } as const
    const options = { fix: flag, strict: flag, json: flag, github: flag, help: flag }
    const usage = parseArgs({ args, options, allowPositionals: true })
    return usage.values.json && usage.values.github ? 'Choose one of --json and --github.' : usage
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function tellFixed(fixed: readonly Fixed[]): void {
  for (const { file, what } of fixed) process.stderr.write(`${printable(file)}: ${what}\n`)
}

function tellUntidy(untidy: readonly Fixed[]): void {
  const files = new Set(untidy.map(({ file }) => file)).size
  if (files === 0) return
  process.stderr.write(`--fix can tidy ${files} ${files === 1 ? 'file' : 'files'}, without changing a word.\n`)
}

function render(report: Report, { json, github }: { json?: boolean; github?: boolean }, folder: string): string {
  if (json) return renderJsonReport(report)
  if (github) return renderGithubReport(report, relative(process.cwd(), folder).replaceAll('\\', '/'))
  return renderTerminalReport(report, { colour: process.stdout.isTTY && !process.env['NO_COLOR'] })
}

/** A file as the user names it, from the working folder or from the content folder; null if it is in neither. */
function belowContent(folder: string, file: string): string | null {
  const found = [resolve(file), resolve(folder, file)].find((path) => existsSync(path))
  if (found === undefined) return null
  const below = relative(folder, found).replaceAll('\\', '/')
  return below === '' || below.startsWith('..') ? null : below
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\nSee npm run validate -- --help\n`)
  return 2
}
