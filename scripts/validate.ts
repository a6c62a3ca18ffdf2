import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { defineCommand, type ValuesOf } from '#core/command/command.ts'
import { CONTENT_SCHEMA } from '#core/model/content-schema.ts'
import { unjudged, unjudgedLine } from '#core/check/unjudged.ts'
import type { Catalogue } from '#core/model/dataset.ts'
import { renderGithubReport } from '#core/report/github.ts'
import { renderJsonReport } from '#core/report/json.ts'
import { countBySeverity, printable, type Report } from '#core/report/report.ts'
import { renderTerminalReport } from '#core/report/terminal.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { findUntidy, fixContent, type Fixed } from '#disk/fix-content.ts'
import type { Content } from '#disk/content.ts'
import { readContent } from '#disk/read-content.ts'
import { readSchema } from '#disk/read-schema.ts'
import { ownableWords } from '#site/said-otherwise.ts'
import { runCommand, type Outcome } from './run-command.ts'

const VALIDATE = defineCommand({
  name: 'validate',
  about: 'Checks the content and says what to mend, with file, line and column.',
  options: {
    fix: {
      kind: 'flag',
      about:
        'first mends what has one right answer: invisible marks at the beginning, the form of letters, tabs that indent, blanks at ' +
        'line ends, fields with nothing in them, dates that can mean one day only, the order of fields, capitals and wrong endings ' +
        'of file names, and the file names of positions. Says on standard error what it did. Never changes a word.',
    },
    strict: { kind: 'flag', about: 'takes warnings for errors' },
    json: { kind: 'flag', about: 'one JSON object on standard output' },
    github: { kind: 'flag', about: 'annotations for GitHub Actions' },
  },
  operands: {
    usage: '[files or folders]',
    about: 'only their problems are told; all are read, since records name each other',
  },
  oneOf: ['json', 'github'],
  variables: { PARLEY_CONTENT: 'checks another content folder' },
  notes:
    'Ends with 1 if there is an error in what is told. The site explains every rule, with an example, under /problems/<rule>/.',
  examples: [
    'npm run validate',
    'npm run -s validate -- --json',
    'npm run validate -- --fix',
    'npm run validate -- content/harbour-talks/parties/union.md',
  ],
})

await runCommand(VALIDATE, async ({ values, operands }): Promise<Outcome> => {
  const folder = existingContentFolder()
  const files = operands.map((file) => belowContent(folder, file))
  const missing = operands.find((_, at) => files[at] === null)
  if (missing !== undefined) return { refused: `${missing} is not a file of the content folder ${folder}.` }
  const isAsked = (file: string) =>
    files.length === 0 || files.some((asked) => file === asked || file.startsWith(`${asked}/`))
  if (values.fix) tellFixed(fixContent(folder, isAsked))
  else tellUntidy(findUntidy(folder, isAsked))
  const { problems, records, catalogue, translations } = await readContent(folder, { words: ownableWords() })
  if (catalogue && !values.json)
    for (const line of unjudgedLines(catalogue, translations)) process.stderr.write(`${line}\n`)
  tellOld(folder)
  const shown = problems
    .filter(({ file }) => isAsked(file))
    .map((problem) => (values.strict ? { ...problem, severity: 'error' as const } : problem))
  process.stdout.write(render({ problems: shown, records }, values, folder))
  return countBySeverity(shown).errors > 0 ? 'problems' : 'fine'
})

/** Of the records, and of the translations into each language for which nobody has written down words yet. */
function unjudgedLines({ datasets, site }: Catalogue, translations: Content['translations']): readonly string[] {
  const translated = site.languages.slice(1).flatMap((language) => {
    const into = translations.filter(({ translation }) => translation.language === language)
    const files = new Set(into.map(({ translation }) => translation.file.split('/')[0]))
    return unjudged(
      datasets.filter(({ comparison }) => files.has(comparison.id)),
      language,
    ).filter(({ own }) => own !== null)
  })
  return [...unjudged(datasets, site.language), ...translated].map(unjudgedLine)
}

function tellFixed(fixed: readonly Fixed[]): void {
  for (const { file, what } of fixed) process.stderr.write(`${printable(file)}: ${what}\n`)
}

function tellOld(folder: string): void {
  const schema = readSchema(folder)
  if (schema !== null && schema < CONTENT_SCHEMA)
    process.stderr.write(
      `The content has form ${schema}; npm run upgrade brings it to the present one, ${CONTENT_SCHEMA}.\n`,
    )
}

function tellUntidy(untidy: readonly Fixed[]): void {
  const files = new Set(untidy.map(({ file }) => file)).size
  if (files === 0) return
  process.stderr.write(`--fix can tidy ${files} ${files === 1 ? 'file' : 'files'}, without changing a word.\n`)
}

function render(report: Report, { json, github }: ValuesOf<typeof VALIDATE.options>, folder: string): string {
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
