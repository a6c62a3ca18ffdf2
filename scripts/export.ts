import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LISTS } from '#core/export/entries.ts'
import { FORMATS, exportFiles, type Format } from '#core/export/export-files.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import type { List } from '#core/export/entries.ts'

const HELP = `Writes the records as open data, to standard output or into a folder.

Usage: npm run -s export [-- [options]]

  --list <list>       ${LISTS.join(', ')}; all of them if left out
  --format <format>   ${FORMATS.join(', ')}; json if left out
  --comparison <id>   of one comparison only
  --index <name>      the index that opensearch and elasticsearch load into; parley-<list> if left out
  --out <folder>      write files there; without it the one list asked for goes to standard output
  --help              this text

csv is for positions alone. Content with an error in it is not exported. PARLEY_CONTENT names another content folder.
Ends with 0 when done, 1 if the content has an error, 2 on wrong usage. The commands that load the output into a search
engine stand in .github/EXPORT.md.

  npm run -s export -- --list positions --format ndjson
  npm run -s export -- --out export
`

const OPTIONS = {
  list: { type: 'string' },
  format: { type: 'string', default: 'json' },
  comparison: { type: 'string' },
  index: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', () => process.exit())
process.exitCode = await run(process.argv.slice(2))

async function run(args: string[]): Promise<number> {
  const given = readArguments(args)
  if (typeof given === 'string') return refuse(given)
  if (given.help) {
    process.stdout.write(HELP)
    return 0
  }
  const { catalogue, problems } = await readContent(contentFolder())
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (!catalogue || errors > 0) {
    process.stderr.write(`The content has ${errors} problems that are errors; npm run validate tells them.\n`)
    return 1
  }
  const datasets = catalogue.datasets.filter(
    ({ comparison }) => given.comparison === undefined || comparison.id === given.comparison,
  )
  if (datasets.length === 0) return refuse(`There is no comparison ${given.comparison}.`)
  const links = linksOf(catalogue.site)
  const files = exportFiles(given, { ...catalogue, datasets }, links, madeFrom({ ...catalogue, datasets }))
  if (given.out === undefined) return print(files)
  const folder = resolve(given.out)
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
  process.stderr.write(`${files.size} files in ${folder}\n`)
  return 0
}

/** One file only: two after another would be neither. */
function print(files: ReadonlyMap<string, string>): number {
  const [text, ...more] = files.values()
  if (more.length > 0) return refuse('Name one list (--list), or a folder (--out).')
  process.stdout.write(text ?? '')
  return 0
}

function readArguments(args: string[]) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS })
    const { list, format } = values
    if (list !== undefined && !isOneOf(LISTS, list)) return `There is no list ${list}.`
    if (!isOneOf(FORMATS, format)) return `There is no format ${format}.`
    if (format === 'csv' && list !== undefined && list !== 'positions') return 'csv is for positions alone.'
    return { ...values, list: list as List | undefined, format: format as Format }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value)
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\nSee npm run -s export -- --help\n`)
  return 2
}
