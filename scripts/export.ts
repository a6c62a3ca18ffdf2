import { resolve } from 'node:path'
import { defineCommand, INTO_EXISTING } from '#core/command/command.ts'
import { LISTS } from '#core/export/entries.ts'
import { FORMATS, exportFiles } from '#core/export/export-files.ts'
import { existingContentFolder } from '#disk/content-folder.ts'
import { refuseForeign, writableFolder } from '#disk/output-folder.ts'
import { readContent } from '#disk/read-content.ts'
import { writeFolder } from '#disk/write-folder.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { runCommand, type Outcome } from './run-command.ts'

const EXPORT = defineCommand({
  name: 'export',
  about: 'Writes the records as open data, to standard output or into a folder.',
  options: {
    list: { kind: 'choice', choices: LISTS, about: `${LISTS.join(', ')}; all of them if left out` },
    format: { kind: 'choice', choices: FORMATS, about: `${FORMATS.join(', ')}; json if left out` },
    comparison: { kind: 'text', value: 'id', about: 'of one comparison only' },
    index: {
      kind: 'text',
      value: 'name',
      about: 'the index that opensearch and elasticsearch load into; parley-<list> if left out',
    },
    out: {
      kind: 'text',
      value: 'folder',
      about: 'write files there; without it the one list asked for goes to standard output',
    },
    'into-existing': INTO_EXISTING,
  },
  variables: { PARLEY_CONTENT: 'exports another content folder' },
  notes:
    'csv is for positions, or with --list drafts for clauses. Content with an error in it is not exported. What an earlier export wrote into the folder stays ' +
    'until a file of the same name is written. The commands that load the output into a search engine stand in .github/EXPORT.md.',
  examples: ['npm run -s export -- --list positions --format ndjson', 'npm run -s export -- --out export'],
})

const TOO_MANY =
  'That is more than one file. Name one list (--list), one comparison (--comparison) or a folder (--out).'

await runCommand(EXPORT, async ({ values }): Promise<Outcome> => {
  const { list, format = 'json', comparison: only, index, out } = values
  if (format === 'csv' && list !== undefined && list !== 'positions' && list !== 'drafts') {
    return { refused: 'csv is for positions, and for drafts clause by clause.' }
  }
  if (out === undefined && list === undefined && format !== 'csv') return { refused: TOO_MANY }
  const folder = out === undefined ? undefined : writableFolder(resolve(out))
  if (folder !== undefined) await refuseForeign(folder, 'export', values['into-existing'])
  const { catalogue, problems } = await readContent(existingContentFolder())
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (!catalogue || errors > 0) {
    process.stderr.write(`The content has ${errors} problems that are errors; npm run validate tells them.\n`)
    return 'problems'
  }
  const datasets = catalogue.datasets.filter(({ comparison }) => only === undefined || comparison.id === only)
  if (datasets.length === 0) return { refused: `There is no comparison ${only}.` }
  const chosen = { ...catalogue, datasets }
  const files = exportFiles({ list, format, index }, chosen, linksOf(catalogue.site), madeFrom(chosen))
  if (folder === undefined) return print(files)
  await writeFolder(files, { to: folder, kind: 'export', isAddition: true, isIntoExisting: values['into-existing'] })
  process.stderr.write(`${files.size} files in ${folder}\n`)
  return 'fine'
})

/** One file only: two after another would be neither. */
function print(files: ReadonlyMap<string, string>): Outcome {
  const [text, ...more] = files.values()
  if (more.length > 0) return { refused: TOO_MANY }
  process.stdout.write(text ?? '')
  return 'fine'
}
